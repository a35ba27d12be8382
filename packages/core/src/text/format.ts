import type { IsoDate } from '../days/iso-date.js'
import type { Locale } from './text.js'

const counts = { vi: new Intl.NumberFormat('vi-VN'), en: new Intl.NumberFormat('en-GB') } as const

const share = (locale: string, roundingMode: 'floor' | 'ceil') =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 1, roundingMode })

const shares = {
  vi: { down: share('vi-VN', 'floor'), up: share('vi-VN', 'ceil') },
  en: { down: share('en-GB', 'floor'), up: share('en-GB', 'ceil') },
} as const

/**
 * A whole number as people write it.
 *
 * @example
 * ```ts
 * formatCount(35589, 'vi') // => '35.589'
 * ```
 */
export const formatCount = (count: number, locale: Locale): string => counts[locale].format(count)

const decimals = {
  vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 }),
} as const

/**
 * A number with at most two decimal places, as people write it.
 *
 * @example
 * ```ts
 * formatDecimal(98.8, 'vi') // => '98,8'
 * ```
 */
export const formatDecimal = (value: number, locale: Locale): string => decimals[locale].format(value)

/**
 * A share in percent with one decimal place, cut and not rounded, so that one just short of a limit does not read as the
 * limit; `up` where one just above it must not. A share of nothing has no percentage.
 *
 * @example
 * ```ts
 * formatShare(545, 571, 'vi') // => '95,4 %'
 * ```
 */
export const formatShare = (part: number, whole: number, locale: Locale, cut: 'down' | 'up' = 'down'): string =>
  whole === 0 ? '—' : `${shares[locale][cut].format((part * 100) / whole)} %`

/**
 * A day as people write it: `14/11/2022` in both languages.
 *
 * @example
 * ```ts
 * formatDay('2022-11-14') // => '14/11/2022'
 * ```
 */
export const formatDay = (day: IsoDate): string => day.split('-').toReversed().join('/')
