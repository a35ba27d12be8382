import { formatCount, formatShare } from '../text/format.js'
import type { Locale, Text } from '../text/text.js'

/** A part of a named whole, kept as both numbers: a bare percentage cannot be checked or added up. */
export interface Share {
  readonly part: number
  readonly whole: number
  /** What is counted, for example communes. */
  readonly of: Text
}

/**
 * A share with both its numbers.
 *
 * @example
 * ```ts
 * describeShare({ part: 545, whole: 571, of: { vi: 'xã', en: 'communes' } }, 'vi') // => '545/571 xã (95,4 %)'
 * ```
 */
export const describeShare = ({ part, whole, of }: Share, locale: Locale): string =>
  `${formatCount(part, locale)}/${formatCount(whole, locale)} ${of[locale]} (${formatShare(part, whole, locale)})`
