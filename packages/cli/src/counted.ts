import { formatCount, type Locale } from '@anlang/core'

const nouns = {
  dossier: 'hồ sơ',
  fact: 'việc',
  message: 'tin',
  procedure: 'quy trình',
  state: 'trạng thái',
  note: 'ghi chú',
  attempt: 'lần',
  day: 'ngày',
  province: 'tỉnh',
  district: 'huyện',
  commune: 'xã',
  neighbourhood: 'khu dân cư',
} as const

/** What is counted. */
type Thing = keyof typeof nouns

/** What so many things are called: in English one of them otherwise than others. */
export const nounFor = (count: number, thing: Thing, locale: Locale): string => {
  if (locale === 'vi') return nouns[thing]
  return count === 1 ? thing : `${thing}s`
}

/** So many things, as people write it: `2.000 hồ sơ`, `1 dossier`. */
export const counted = (count: number, thing: Thing, locale: Locale): string =>
  `${formatCount(count, locale)} ${nounFor(count, thing, locale)}`
