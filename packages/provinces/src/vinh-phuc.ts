import type { Text } from '@anlang/core'
import { defineProvince } from '@anlang/workflows'
import { readIn } from './read-in.js'

const source: Text = {
  vi: 'Tin hội nghị triển khai xây dựng mô hình tại thôn Anh Dũng, xã Bạch Lưu, huyện Sông Lô, đăng ngày 09/11/2020',
  en: 'Report of the launch in the hamlet of Anh Dũng, commune of Bạch Lưu, district of Sông Lô, 9 November 2020',
}

/** Vĩnh Phúc as it was until 30 June 2025. */
export const vinhPhuc = defineProvince({
  id: 'vinh-phuc',
  unit: 'p26',
  name: { vi: 'Vĩnh Phúc', en: 'Vĩnh Phúc' },
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
  statistics: readIn(source, [
    {
      id: 'songLo.launch.communes',
      label: {
        vi: 'Xã, thị trấn của huyện Sông Lô có Chủ tịch dự hội nghị',
        en: 'Communes and townships of Sông Lô district whose Chairmen attended the launch',
      },
      value: 17,
    },
  ]),
})
