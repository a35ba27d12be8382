import type { Text } from '../text/text.js'
import type { Level } from './level.js'

/** What the types of units are called. */
export const unitTypes = {
  tinh: { vi: 'tỉnh', en: 'province' },
  thanh_pho: { vi: 'thành phố', en: 'city' },
  quan: { vi: 'quận', en: 'urban district' },
  huyen: { vi: 'huyện', en: 'district' },
  thi_xa: { vi: 'thị xã', en: 'town' },
  xa: { vi: 'xã', en: 'commune' },
  phuong: { vi: 'phường', en: 'ward' },
  thi_tran: { vi: 'thị trấn', en: 'township' },
  dac_khu: { vi: 'đặc khu', en: 'special zone' },
  thon: { vi: 'thôn', en: 'hamlet' },
  lang: { vi: 'làng', en: 'village' },
  ap: { vi: 'ấp', en: 'hamlet' },
  ban: { vi: 'bản', en: 'upland village' },
  buon: { vi: 'buôn', en: 'highland village' },
  bon: { vi: 'bon', en: 'highland village' },
  phum: { vi: 'phum', en: 'Khmer hamlet' },
  soc: { vi: 'sóc', en: 'Khmer village' },
  to_dan_pho: { vi: 'tổ dân phố', en: 'residential group' },
  khu_pho: { vi: 'khu phố', en: 'urban quarter' },
  khoi_pho: { vi: 'khối phố', en: 'urban block' },
  khom: { vi: 'khóm', en: 'urban hamlet' },
  tieu_khu: { vi: 'tiểu khu', en: 'sub-quarter' },
} as const satisfies Record<string, Text>

/** The type of a unit, by its key in `unitTypes`. */
export type UnitType = keyof typeof unitTypes

/** The types that stand at each level; a `thanh_pho` is a municipality as a province, a provincial city as a district. */
export const typesOfLevel: Readonly<Record<Level, readonly UnitType[]>> = {
  province: ['tinh', 'thanh_pho'],
  district: ['quan', 'huyen', 'thi_xa', 'thanh_pho'],
  commune: ['xa', 'phuong', 'thi_tran', 'dac_khu'],
  neighbourhood: [
    'thon',
    'lang',
    'ap',
    'ban',
    'buon',
    'bon',
    'phum',
    'soc',
    'to_dan_pho',
    'khu_pho',
    'khoi_pho',
    'khom',
    'tieu_khu',
  ],
}
