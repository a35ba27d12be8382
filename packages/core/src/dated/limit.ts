import type { IsoDate } from '../days/iso-date.js'
import { type Dated, inForce, type Series } from './series.js'

/** A limit that depends on what the subject is: one dated series for each grade of a figure, such as its region. */
export interface LimitByCase<Value, Figure extends string = string> {
  readonly by: Figure
  readonly cases: Readonly<Record<string, Series<Value>>>
}

/** What the law demands through time: of everyone, or by case. */
export type Limit<Value, Figure extends string = string> = Series<Value> | LimitByCase<Value, Figure>

/** A limit that is not the same for everyone. */
export const isByCase = <Value, Figure extends string>(
  limit: Limit<Value, Figure>,
): limit is LimitByCase<Value, Figure> => 'by' in limit

/**
 * The series of a limit, one or one a case.
 *
 * @example
 * ```ts
 * const half = rule.since('2022-02-10', 50, law('tt-124-2021'))
 * seriesIn({ by: 'region', cases: { upland: half, lowland: half } }).length // => 2
 * ```
 */
export const seriesIn = <Value>(limit: Limit<Value>): readonly Series<Value>[] =>
  isByCase(limit) ? Object.values(limit.cases) : [limit]

/**
 * Every series of a limit changed in the same way, its cases kept.
 *
 * @example
 * ```ts
 * const half = rule.since('2022-02-10', 50, law('tt-124-2021'))
 * mapSeries(half, (series) => series.map((entry) => ({ ...entry, value: entry.value * 2 }))) // => rule.since('2022-02-10', 100, law('tt-124-2021'))
 * ```
 */
export const mapSeries = <From, To, Figure extends string>(
  limit: Limit<From, Figure>,
  change: (series: Series<From>) => Series<To>,
): Limit<To, Figure> =>
  isByCase(limit)
    ? {
        by: limit.by,
        cases: Object.fromEntries(Object.entries(limit.cases).map(([id, series]) => [id, change(series)])),
      }
    : change(limit)

/** The entries that hold on a day: one for everyone, or by the grade that the case figure has. */
export type Resolved<Value> =
  | { readonly by?: undefined; readonly entry: Dated<Value> | undefined }
  | { readonly by: string; readonly entries: ReadonlyMap<string, Dated<Value>> }

/** Finds once what holds on a day, so that each subject only looks up its own case. */
export const resolve = <Value>(limit: Limit<Value>, on: IsoDate): Resolved<Value> => {
  if (!isByCase(limit)) return { entry: inForce(limit, on) }
  const held = Object.entries(limit.cases).flatMap(([id, series]) => {
    const entry = inForce(series, on)
    return entry ? [[id, entry] as const] : []
  })
  return { by: limit.by, entries: new Map(held) }
}
