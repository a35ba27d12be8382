import type { IsoDate } from '../days/iso-date.js'
import type { Period } from '../figures/figure-sheet.js'
import { heirsOf } from './lineage.js'
import type { UnitId } from './unit.js'
import type { UnitOnDay, UnitRegister } from './unit-register.js'

/** A count of one unit, of its own time. */
export interface UnitCount {
  readonly unit: UnitId
  readonly count: number
}

/** A count that belongs to several of today's units, nobody knows how much to which. */
export interface SharedCount extends UnitCount {
  readonly heirs: readonly UnitId[]
}

/** What is known of one of today's units from the counts of those before it. */
export interface RebasedCount {
  readonly unit: UnitOnDay
  /** The sum over units whose whole territory it holds. */
  readonly full: number
  readonly of: readonly UnitId[]
  /** Counts of units of which it holds a part only: shown beside the sum, never in it and never split. */
  readonly partial: readonly SharedCount[]
}

/** Counts of earlier units told by the units of a day. */
export interface Rebased {
  readonly counts: readonly RebasedCount[]
  /** Counts of units whose territory cannot be found on that day. */
  readonly lost: readonly UnitCount[]
}

/**
 * Tells counts of the units of one day by those of a later one. What went over whole is added up; what was cut across several
 * units is kept apart under each of them, never split by guess; what cannot be followed is named.
 *
 * @example
 * ```ts
 * const register = createUnitRegister(nationalUnits)
 * const counts = [{ unit: 'c08803', count: 4 }, { unit: 'c08806', count: 5 }]
 * rebase(register, counts, '2024-12-31', '2025-07-01').counts.map(({ unit, full }) => [unit.name, full]) // => [['Hải Lựu', 9]]
 * ```
 */
export const rebase = (register: UnitRegister, counts: readonly UnitCount[], from: IsoDate, onto: IsoDate): Rebased => {
  const held = new Map<UnitId, { unit: UnitOnDay; full: number; of: UnitId[]; partial: SharedCount[] }>()
  const lost: UnitCount[] = []
  for (const one of counts) {
    const heirs = heirsOf(register, one.unit, from, onto)
    if (heirs.length === 0) lost.push(one)
    for (const { unit, extent } of heirs) {
      const into = held.get(unit.id) ?? { unit, full: 0, of: [], partial: [] }
      held.set(unit.id, into)
      if (extent === 'partial') into.partial.push({ ...one, heirs: heirs.map((heir) => heir.unit.id) })
      else {
        into.full += one.count
        into.of.push(one.unit)
      }
    }
  }
  return { counts: [...held.values()], lost }
}

/** A count of one unit in one period of a series, by the units of the period's last day. */
export interface SeriesPoint extends UnitCount {
  readonly period: Period
}

/**
 * A time series told by the units of a day, period by period.
 *
 * @example
 * ```ts
 * const register = createUnitRegister(nationalUnits)
 * const year = (of: number) => ({ from: `${of}-01-01`, to: `${of}-12-31` })
 * const series = [2023, 2024].map((of, place) => ({ unit: 'c08803', period: year(of), count: place + 4 }))
 * rebaseSeries(register, series, '2025-07-01').map(({ counts }) => counts[0]?.full) // => [4, 5]
 * ```
 */
export const rebaseSeries = (
  register: UnitRegister,
  series: readonly SeriesPoint[],
  onto: IsoDate,
): readonly (Rebased & { readonly period: Period })[] =>
  [...Map.groupBy(series, ({ period }) => `${period.from}/${period.to}`).values()].flatMap((points) => {
    const period = points[0]?.period
    return period ? [{ period, ...rebase(register, points, period.to, onto) }] : []
  })
