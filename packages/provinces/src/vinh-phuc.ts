import type { FigureSheet, Instrument, Instruments, Text } from '@anlang/core'
import { defineProvince } from '@anlang/workflows'
import type { IndicatorId } from './indicators/indicators.js'
import { reported } from './indicators/reported.js'

const source: Text = {
  vi: 'Tin hội nghị triển khai xây dựng mô hình tại thôn Anh Dũng, xã Bạch Lưu, huyện Sông Lô, đăng ngày 09/11/2020',
  en: 'Report of the launch in the hamlet of Anh Dũng, commune of Bạch Lưu, district of Sông Lô, 9 November 2020',
}

const launch: FigureSheet<IndicatorId> = {
  unit: 'd253',
  // the day of publication: the launch itself was "recently"
  period: { from: '2020-11-09', to: '2020-11-09' },
  source: { title: source, day: '2020-11-09' },
  entries: {
    'launch.communesPresent': { kind: 'count', count: 17 },
    // a task to which no year was set, so that it is no target
    'pilots.perCommune': { kind: 'count', count: 1, comparator: 'atLeast' },
  },
}

const party = (number: string, kind: Text, title: Text, from: string): Instrument => ({
  number,
  kind,
  title,
  from,
  // a paper of the Party: cited, never produced
  standing: 'partial',
})

const directive: Text = { vi: 'Chỉ thị', en: 'Directive' }

const instruments: Instruments = {
  'vinh-phuc.ct-46-2015': party(
    '46-CT/TW',
    directive,
    {
      vi: 'Tăng cường sự lãnh đạo của Đảng đối với công tác bảo đảm an ninh, trật tự trong tình hình mới',
      en: "The Party's leadership of security and order in the new situation",
    },
    '2015-06-22',
  ),
  'vinh-phuc.kl-44-2019': party(
    '44-KL/TW',
    { vi: 'Kết luận', en: 'Conclusion' },
    {
      vi: 'Tiếp tục đẩy mạnh thực hiện Chỉ thị số 09-CT/TW',
      en: 'Directive 09-CT/TW to be carried on with greater effort',
    },
    '2019-01-22',
  ),
  'vinh-phuc.ct-09-2011': party(
    '09-CT/TW',
    directive,
    {
      vi: 'Tăng cường sự lãnh đạo của Đảng đối với phong trào Toàn dân bảo vệ an ninh Tổ quốc trong tình hình mới',
      en: "The Party's leadership of the movement “All people protect national security” in the new situation",
    },
    '2011-12-01',
  ),
}

/** Vĩnh Phúc as it was until 30 June 2025. */
export const vinhPhuc = defineProvince({
  id: 'vinh-phuc',
  unit: 'p26',
  name: { vi: 'Vĩnh Phúc', en: 'Vĩnh Phúc' },
  instruments,
  models: [
    {
      id: '5-tu-quan-ve-antt',
      name: { vi: '5 tự quản về ANTT', en: '5 self-managements of security and order' },
      domains: [
        {
          id: 'phong-chong-toi-pham',
          name: { vi: 'Tự quản về phòng chống tội phạm', en: 'Prevention of crime' },
        },
        {
          id: 'phong-chong-te-nan-xa-hoi',
          name: { vi: 'Tự quản về phòng chống tệ nạn xã hội', en: 'Prevention of social evils' },
        },
        {
          id: 'bao-ve-tai-san-phong-chong-chay-no',
          // printed with a semicolon between the two; the name says five [our reading]
          name: {
            vi: 'Tự quản về bảo vệ tài sản, phòng chống cháy nổ',
            en: 'Protection of property, prevention of fire and explosion',
          },
        },
        {
          id: 'trat-tu',
          name: {
            vi: 'Tự quản về trật tự an toàn giao thông, trật tự công cộng, trật tự đô thị',
            en: 'Traffic order and safety, public order, urban order',
          },
        },
        {
          id: 'nguoi-lam-loi',
          name: {
            vi: 'Tự quản người lầm lỗi tại cộng đồng dân cư (chỉ ghi số lượng theo địa bàn và năm, không ghi người)',
            en: 'Help within the community for those who erred (counts by area and year only, never a person)',
          },
        },
      ],
      source,
    },
  ],
  ...reported([launch]),
})
