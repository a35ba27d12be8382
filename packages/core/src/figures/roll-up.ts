import { canonicalText } from '../text/canonical-text.js'
import type { UnitId } from '../units/unit.js'
import type { UnitOnDay } from '../units/unit-register.js'
import type { FigureSheet, Period } from './figure-sheet.js'
import type { Indicator, IndicatorCatalogue } from './indicator.js'
import type { Statement } from './statement.js'

/** A statement that cannot be added to others: a bare percentage, a trend, words, or a number that is not exact. */
export interface Apart {
  readonly unit: UnitId
  readonly statement: Statement
}

/** One indicator over several units. */
export interface RolledUp {
  readonly indicator: Indicator
  /** Counts or shares added up; `null` when nothing could be. Not the whole while units are missing. */
  readonly sum: Extract<Statement, { kind: 'count' | 'share' }> | null
  readonly of: readonly UnitId[]
  readonly apart: readonly Apart[]
  /** Units that say nothing of it. */
  readonly missing: readonly UnitOnDay[]
  /** Units of which two sheets say different things. */
  readonly contradicted: readonly UnitOnDay[]
}

const samePeriod = (one: Period, other: Period): boolean => one.from === other.from && one.to === other.to

const isExact = (statement: Statement): statement is Extract<Statement, { kind: 'count' | 'share' }> =>
  statement.kind === 'share' || (statement.kind === 'count' && statement.comparator === undefined)

type Sum = RolledUp['sum']

/** Counts are added to counts and shares to shares; anything else cannot be. */
const added = (sum: Sum, next: Exclude<Sum, null>): Sum | undefined => {
  if (sum === null) return next
  if (sum.kind === 'count' && next.kind === 'count') return { kind: 'count', count: sum.count + next.count }
  if (sum.kind !== 'share' || next.kind !== 'share') return undefined
  return { kind: 'share', part: sum.part + next.part, whole: sum.whole + next.whole }
}

interface Gathering {
  sum: Sum
  readonly of: UnitId[]
  readonly apart: Apart[]
}

/** Takes one statement into the sum, or keeps it beside it. Shares of unlike things are never added. */
const gather = (into: Gathering, indicator: Indicator, unit: UnitId, statement: Statement): void => {
  const mixed = indicator.mixed === true && statement.kind === 'share'
  const sum = isExact(statement) && !mixed ? added(into.sum, statement) : undefined
  if (sum === undefined) {
    into.apart.push({ unit, statement })
    return
  }
  into.sum = sum
  into.of.push(unit)
}

const distinct = (statements: readonly Statement[]): readonly Statement[] => [
  ...new Map(statements.map((statement) => [canonicalText(statement), statement])).values(),
]

const rollUpOne = (
  indicator: Indicator,
  units: readonly UnitOnDay[],
  said: (unit: UnitId) => readonly Statement[],
): RolledUp => {
  const gathering: Gathering = { sum: null, of: [], apart: [] }
  const missing: UnitOnDay[] = []
  const contradicted: UnitOnDay[] = []
  for (const unit of units) {
    const [statement, ...others] = distinct(said(unit.id))
    if (statement === undefined) missing.push(unit)
    else if (others.length > 0) contradicted.push(unit)
    else gather(gathering, indicator, unit.id, statement)
  }
  return { indicator, ...gathering, missing, contradicted }
}

/**
 * Adds up what the sheets of one period say of the given units, such as the communes of a province on a day. Shares
 * are added by both their numbers; what cannot be added is kept apart; units that say nothing, or two things, are
 * named. A sheet about a part of its unit (`scope`) speaks for no whole and is left out.
 *
 * @example
 * ```ts
 * const register = createUnitRegister(nationalUnits)
 * const communes = register.children('d253', '2020-12-31')
 * const of = { vi: 'mô hình', en: 'models' }
 * const period = { from: '2020-01-01', to: '2020-12-31' }
 * const sheet = { unit: 'c08779', period, source: { title: of }, entries: { models: { kind: 'count', count: 2 } } } as const
 * rollUp({ indicators: { models: { kind: 'count', label: of, of } }, sheets: [sheet], units: communes, period }).models.sum // => { kind: 'count', count: 2 }
 * ```
 */
export const rollUp = <Id extends string>({
  indicators,
  sheets,
  units,
  period,
}: {
  readonly indicators: IndicatorCatalogue<Id>
  readonly sheets: readonly FigureSheet<Id>[]
  readonly units: readonly UnitOnDay[]
  readonly period: Period
}): Readonly<Record<Id, RolledUp>> => {
  const own = sheets.filter((sheet) => sheet.scope === undefined && samePeriod(sheet.period, period))
  const byUnit = Map.groupBy(own, ({ unit }) => unit)
  const said = (id: Id) => (unit: UnitId) =>
    (byUnit.get(unit) ?? []).flatMap(({ entries }) => {
      const statement = entries[id]
      return statement === undefined ? [] : [statement]
    })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of the catalogue
  const ids = Object.keys(indicators) as Id[]
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one entry for each id
  return Object.fromEntries(ids.map((id) => [id, rollUpOne(indicators[id], units, said(id))])) as Record<Id, RolledUp>
}
