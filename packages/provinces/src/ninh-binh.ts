import type { FigureSheet, Instruments, Model, Text } from '@anlang/core'
import { defineProvince } from '@anlang/workflows'
import type { IndicatorId } from './indicators/indicators.js'
import { reported } from './indicators/reported.js'
import { kimSonModel, kimSonSheets } from './kim-son.js'

const source: Text = {
  vi: 'Tin hội nghị sơ kết 1 năm, ngày 24-10 (Cadn.com.vn; không in năm, suy ra là 2016)',
  en: 'Report of the review after one year, 24 October (Cadn.com.vn; no year printed, 2016 by inference)',
}

const noted = (vi: string, en: string): Text => ({ vi: `${source.vi}: ${vi}`, en: `${source.en}: ${en}` })

const ofTheFront = noted('của Ủy ban Mặt trận Tổ quốc tỉnh', 'of the provincial Fatherland Front')

const instruments: Instruments = {
  'ninh-binh.tt-23-tu': {
    number: '23-TT/TU',
    kind: { vi: 'Thông tri', en: 'Party circular' },
    title: {
      vi: 'Xây dựng phong trào "Tổ dân phố, thôn, xóm an toàn", nhân điển hình tiên tiến (Ban Thường vụ Tỉnh ủy)',
      en: 'The movement "Safe quarter, village and hamlet" and its exemplars (Standing Board of the Party committee)',
    },
    // the day stands in the press only; the paper is the Party's, cited and never produced
    from: '2015-05-04',
    standing: 'partial',
  },
  'ninh-binh.kh-36-ubnd': {
    number: '36/KH-UBND',
    kind: { vi: 'Kế hoạch', en: 'Plan' },
    title: {
      vi: 'Xây dựng phong trào "Tổ dân phố, thôn, xóm an toàn"',
      en: 'The movement "Safe quarter, village and hamlet"',
    },
    // its own day is not known: it stood on the day of the review, which came a year after the circular of May 2015
    from: '2016-10-24',
    standing: 'inferred',
  },
}

const models: readonly Model[] = [
  {
    id: 'to-dan-pho-thon-xom-an-toan',
    name: { vi: 'Tổ dân phố, thôn, xóm an toàn', en: 'Safe quarter, village and hamlet' },
    domains: [],
    basis: { instrument: 'ninh-binh.tt-23-tu', unverified: true },
    source,
  },
  {
    id: '5-cong-1-cap-xa',
    name: { vi: '5+1 cấp xã', en: '5+1 of the commune' },
    domains: [],
    source: noted(
      'của Công an, Mặt trận Tổ quốc, Cựu chiến binh, Đoàn thanh niên, Hội phụ nữ; nguồn không nêu "+1" là gì',
      "police, Fatherland Front, veterans, youth union, women's union; the source does not say what '+1' is",
    ),
  },
  {
    id: 'khu-dan-cu-van-hoa-nong-thon-moi',
    name: { vi: 'Khu dân cư văn hóa nông thôn mới', en: 'Cultural new-rural neighbourhood' },
    domains: [],
    source: ofTheFront,
  },
  {
    id: 'gia-dinh-van-hoa-nong-thon-moi',
    name: { vi: 'Gia đình văn hóa nông thôn mới', en: 'Cultural new-rural family' },
    domains: [],
    source: ofTheFront,
  },
  {
    id: 'nong-dan-phong-chong-toi-pham',
    name: { vi: 'Nông dân phòng chống tội phạm', en: 'Farmers against crime' },
    domains: [],
    source,
  },
  {
    id: 'hoi-nong-dan-xay-dung-xa-lanh-manh',
    name: {
      vi: 'Hội nông dân tham gia xây dựng xã, phường, thị trấn lành mạnh không có tội phạm',
      en: "The farmers' union builds wholesome communes, wards and townships without crime",
    },
    domains: [],
    source,
  },
  {
    id: '3-an-toan-4-tu-quan',
    name: { vi: '3 an toàn, 4 tự quản', en: '3 safeties, 4 self-managements' },
    domains: [],
    source: noted(
      'các hộ và cơ sở ký cam kết tự giác thực hiện; nguồn không nêu 3 an toàn và 4 tự quản là gì',
      'households and establishments sign it; the source does not say what the three and the four are',
    ),
  },
  kimSonModel,
]

/** A year's review; the year is inferred. */
const review: FigureSheet<IndicatorId> = {
  unit: 'p37',
  period: { from: '2015-10-25', to: '2016-10-24' },
  source: { title: source },
  entries: {
    'ntm.communes.recognised': { kind: 'share', part: 43, whole: 118 },
    'ntm.criterion19.met': { kind: 'share', part: 87, whole: 118 },
    'roleHolders.gradedGood': { kind: 'count', count: 2200 },
    'commitments.households': { kind: 'percent', percent: 90 },
    'commitments.agencies': { kind: 'count', count: 234 },
    'commitments.enterprises': { kind: 'count', count: 875 },
    'commitments.schools': { kind: 'count', count: 425 },
    'commitments.conditionalBusinesses': { kind: 'count', count: 1721 },
    'awards.ministry.collectives': { kind: 'count', count: 5 },
    'awards.ministry.individuals': { kind: 'count', count: 5 },
  },
}

/** Ninh Bình as it was until 30 June 2025, with its former district of Kim Sơn. */
export const ninhBinh = defineProvince({
  id: 'ninh-binh',
  unit: 'p37',
  name: { vi: 'Ninh Bình', en: 'Ninh Bình' },
  instruments,
  models,
  ...reported([review, ...kimSonSheets]),
})
