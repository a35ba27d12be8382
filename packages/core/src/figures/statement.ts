import { formatCount, formatDecimal, formatShare } from '../text/format.js'
import type { Locale, Text } from '../text/text.js'

/** How far a printed number goes: itself when absent; "from 80 %", "over 20 %", "about 300". */
export type Comparator = 'atLeast' | 'moreThan' | 'atMost' | 'lessThan' | 'about'

/** What a report says of an indicator, as precisely as it says it and no more. */
export type Statement =
  /** How many. */
  | { readonly kind: 'count'; readonly count: number; readonly comparator?: Comparator }
  /** A part of a whole, both known. */
  | { readonly kind: 'share'; readonly part: number; readonly whole: number }
  /** A percentage whose numbers were not printed: it can be shown, never added up. */
  | { readonly kind: 'percent'; readonly percent: number; readonly comparator?: Comparator }
  /** It rose or fell, without a number. */
  | { readonly kind: 'trend'; readonly direction: 'up' | 'down' | 'steady' }
  /** It was so, or it was not. */
  | { readonly kind: 'attested'; readonly value: boolean }
  /** In words: "thousands of times". */
  | { readonly kind: 'imprecise'; readonly words: Text }

const comparators: Readonly<Record<Locale, Readonly<Record<Comparator, (number: string) => string>>>> = {
  vi: {
    atLeast: (number) => `từ ${number} trở lên`,
    moreThan: (number) => `trên ${number}`,
    atMost: (number) => `không quá ${number}`,
    lessThan: (number) => `dưới ${number}`,
    about: (number) => `khoảng ${number}`,
  },
  en: {
    atLeast: (number) => `${number} or more`,
    moreThan: (number) => `over ${number}`,
    atMost: (number) => `${number} or less`,
    lessThan: (number) => `under ${number}`,
    about: (number) => `about ${number}`,
  },
}

const words = {
  vi: { up: 'tăng', down: 'giảm', steady: 'không đổi', yes: 'có', no: 'không' },
  en: { up: 'rose', down: 'fell', steady: 'unchanged', yes: 'yes', no: 'no' },
} as const

const compared = (number: string, comparator: Comparator | undefined, locale: Locale): string =>
  comparator === undefined ? number : comparators[locale][comparator](number)

/**
 * A statement as people write it.
 *
 * @example
 * ```ts
 * describeStatement({ kind: 'percent', percent: 80, comparator: 'atLeast' }, 'vi') // => 'từ 80 % trở lên'
 * ```
 */
export const describeStatement = (statement: Statement, locale: Locale): string => {
  switch (statement.kind) {
    case 'count':
      return compared(formatCount(statement.count, locale), statement.comparator, locale)
    case 'share': {
      const { part, whole } = statement
      return `${formatCount(part, locale)}/${formatCount(whole, locale)} (${formatShare(part, whole, locale)})`
    }
    case 'percent':
      return compared(`${formatDecimal(statement.percent, locale)} %`, statement.comparator, locale)
    case 'trend':
      return words[locale][statement.direction]
    case 'attested':
      return words[locale][statement.value ? 'yes' : 'no']
    case 'imprecise':
      return statement.words[locale]
  }
}
