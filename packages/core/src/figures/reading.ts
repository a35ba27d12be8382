import { formatCount, formatShare } from '../text/format.js'
import type { Locale } from '../text/text.js'
import type { FigureSheet } from './figure-sheet.js'
import type { Indicator, IndicatorCatalogue } from './indicator.js'
import { describeStatement, type Statement } from './statement.js'

/** One statement of a sheet beside what it speaks of. */
export interface Reading<Id extends string = string> {
  readonly id: Id
  readonly indicator: Indicator
  readonly statement: Statement
  readonly sheet: FigureSheet<Id>
}

const isId = <Id extends string>(indicators: IndicatorCatalogue<Id>, id: string): id is Id =>
  Object.hasOwn(indicators, id)

/**
 * Everything that sheets say, in their order; entries of indicators that the catalogue does not have are left out.
 *
 * @example
 * ```ts
 * const of = { vi: 'xã', en: 'communes' }
 * const period = { from: '2011-01-01', to: '2015-12-31' }
 * const sheet = { unit: 'p38', period, source: { title: of }, entries: { safe: { kind: 'count', count: 5 } } } as const
 * readingsOf({ safe: { kind: 'count', label: of, of } }, [sheet])[0]?.statement // => { kind: 'count', count: 5 }
 * ```
 */
export const readingsOf = <Id extends string>(
  indicators: IndicatorCatalogue<Id>,
  sheets: readonly FigureSheet<Id>[],
): readonly Reading<Id>[] =>
  sheets.flatMap((sheet) =>
    Object.keys(sheet.entries).flatMap((id) => {
      if (!isId(indicators, id)) return []
      const statement = sheet.entries[id]
      return statement === undefined ? [] : [{ id, indicator: indicators[id], statement, sheet }]
    }),
  )

/**
 * A statement with what it is of: a share names its whole.
 *
 * @example
 * ```ts
 * const of = { vi: 'xã', en: 'communes' }
 * const indicator = { kind: 'share', label: of, of } as const
 * describeReading({ indicator, statement: { kind: 'share', part: 43, whole: 118 } }, 'vi') // => '43/118 xã (36,4 %)'
 * ```
 */
export const describeReading = (
  { indicator, statement }: Pick<Reading, 'indicator' | 'statement'>,
  locale: Locale,
): string => {
  const of = indicator.of[locale]
  if (statement.kind === 'percent') return `${describeStatement(statement, locale)} ${of}`
  if (statement.kind !== 'share') return describeStatement(statement, locale)
  const { part, whole } = statement
  return `${formatCount(part, locale)}/${formatCount(whole, locale)} ${of} (${formatShare(part, whole, locale)})`
}
