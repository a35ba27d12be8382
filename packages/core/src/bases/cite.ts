import type { Locale, Text } from '../text/text.js'
import type { Basis, Instruments } from './basis.js'
import { instruments } from './instruments.js'

const placeVi = (at: string): string => {
  const [article, clause, point] = at.split('.')
  return [point && `điểm ${point}`, clause && `khoản ${clause}`, `Điều ${article}`].filter(Boolean).join(' ')
}

const placeEn = (at: string): string => {
  const [article, ...rest] = at.split('.')
  return `Art. ${article}${rest.map((part) => `(${part})`).join('')}`
}

const unverified = { vi: ' (chưa kiểm chứng)', en: ' (unverified)' } as const

/**
 * A citation as people write it. A basis that was not verified says so.
 *
 * @example
 * ```ts
 * cite({ instrument: 'tt-124-2021', at: '4.1' }, 'vi') // => 'khoản 1 Điều 4 Thông tư 124/2021/TT-BCA'
 * ```
 */
export const cite = (basis: Basis, locale: Locale, known: Instruments = instruments): string => {
  const instrument = known[basis.instrument]
  const name = instrument ? `${instrument.kind[locale]} ${instrument.number}` : basis.instrument
  const doubt = basis.unverified || instrument?.standing !== 'verified' ? unverified[locale] : ''
  if (basis.at === undefined) return name + doubt
  return (locale === 'vi' ? `${placeVi(basis.at)} ${name}` : `${name}, ${placeEn(basis.at)}`) + doubt
}

/**
 * The same in both languages.
 *
 * @example
 * ```ts
 * citeInBoth({ instrument: 'tt-124-2021', at: '4' }).en // => 'Circular 124/2021/TT-BCA, Art. 4'
 * ```
 */
export const citeInBoth = (basis: Basis, known: Instruments = instruments): Text => ({
  vi: cite(basis, 'vi', known),
  en: cite(basis, 'en', known),
})
