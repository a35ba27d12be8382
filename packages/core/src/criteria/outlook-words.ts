import { isIsoDate } from '../days/iso-date.js'
import type { FigureValue } from '../figures/figure.js'
import { formatDay, formatDecimal } from '../text/format.js'
import type { Locale } from '../text/text.js'
import type { YearChange } from './compare-years.js'
import type { Finding } from './finding.js'

/** How one change of a figure is told. */
interface ChangeFacts {
  readonly figure: string
  /** `null` where nothing was given before. */
  readonly from: string | null
  readonly to: string
  /** How much more, or less; absent for anything but numbers. */
  readonly by?: number
}

/** What is said of what could be, and of what was; a phrase that is missing does not compile. */
interface OutlookWords {
  readonly yes: string
  readonly no: string
  readonly change: (facts: ChangeFacts) => string
  readonly together: (changes: readonly string[]) => string
  readonly nearMiss: (criterion: string, short: string) => string
  readonly years: Readonly<Record<YearChange, (criterion: string, was: string, is: string) => string>>
  readonly statuses: Readonly<Record<Finding['status'], string>>
  readonly bothYears: (before: string, was: string, after: string, is: string) => string
  readonly margin: (grew: number) => string
}

const number = (value: number, locale: Locale) => formatDecimal(value, locale)

const changed = {
  vi: (criterion: string, was: string, is: string) => `${criterion}: trước ${was}, nay ${is}.`,
  en: (criterion: string, was: string, is: string) => `${criterion}: ${was} before, ${is} now.`,
} as const

/** In both languages. */
export const outlookWords: Readonly<Record<Locale, OutlookWords>> = {
  vi: {
    yes: 'có',
    no: 'không',
    change: ({ figure, from, to, by }) => {
      const difference = by === undefined ? '' : ` (${by > 0 ? 'thêm' : 'bớt'} ${number(Math.abs(by), 'vi')})`
      return from === null ? `“${figure}”: ${to}` : `“${figure}”: từ ${from} thành ${to}${difference}`
    },
    together: (changes) => (changes.length === 1 ? `Cần: ${changes[0]}.` : `Cần cùng lúc: ${changes.join('; ')}.`),
    nearMiss: (criterion, short) => `${criterion}: chỉ còn thiếu ${short} % so với yêu cầu.`,
    years: {
      gained: changed.vi,
      lost: changed.vi,
      other: changed.vi,
      same: (criterion) => `${criterion}: không đổi.`,
      new: (criterion) => `${criterion}: tiêu chí mới.`,
      gone: (criterion) => `${criterion}: không còn trong bộ tiêu chí.`,
    },
    statuses: { met: 'đạt', not_met: 'chưa đạt', undetermined: 'chưa xác định', not_applicable: 'không áp dụng' },
    bothYears: (before, was, after, is) => `Ngày ${before}: ${was}. Ngày ${after}: ${is}.`,
    margin: (grew) => (grew > 0 ? ` Tốt hơn ${number(grew, 'vi')}.` : ` Kém hơn ${number(-grew, 'vi')}.`),
  },
  en: {
    yes: 'yes',
    no: 'no',
    change: ({ figure, from, to, by }) => {
      const difference = by === undefined ? '' : ` (${number(Math.abs(by), 'en')} ${by > 0 ? 'more' : 'fewer'})`
      return from === null ? `“${figure}”: ${to}` : `“${figure}”: from ${from} to ${to}${difference}`
    },
    together: (changes) =>
      changes.length === 1 ? `Needed: ${changes[0]}.` : `Needed together: ${changes.join('; ')}.`,
    nearMiss: (criterion, short) => `${criterion}: only ${short} % short of what is required.`,
    years: {
      gained: changed.en,
      lost: changed.en,
      other: changed.en,
      same: (criterion) => `${criterion}: unchanged.`,
      new: (criterion) => `${criterion}: a new criterion.`,
      gone: (criterion) => `${criterion}: no longer among the criteria.`,
    },
    statuses: { met: 'met', not_met: 'not met', undetermined: 'undetermined', not_applicable: 'not applicable' },
    bothYears: (before, was, after, is) => `${before}: ${was}. ${after}: ${is}.`,
    margin: (grew) => (grew > 0 ? ` Better by ${number(grew, 'en')}.` : ` Worse by ${number(-grew, 'en')}.`),
  },
}

/** A value of a figure as people write it; a grade by its label. */
export const valueInWords = (value: FigureValue, label: string | undefined, locale: Locale): string => {
  if (typeof value === 'boolean') return value ? outlookWords[locale].yes : outlookWords[locale].no
  if (typeof value === 'number') return formatDecimal(value, locale)
  return isIsoDate(value) ? formatDay(value) : (label ?? value)
}
