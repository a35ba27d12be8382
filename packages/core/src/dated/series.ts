import type { Basis } from '../bases/basis.js'
import type { IsoDate } from '../days/iso-date.js'

/** A legal value and the first day it holds; `to` is its last day, when no later entry follows. */
export interface Dated<Value> {
  readonly from: IsoDate
  readonly to?: IsoDate
  readonly value: Value
  readonly basis: Basis
}

/** A legal value through time, oldest first. There is no current value, only a value on a day. */
export type Series<Value> = readonly Dated<Value>[]

/**
 * The entry that holds on a day, or `undefined` before the first and in a gap: an entry that ended brings none before it
 * back.
 *
 * @example
 * ```ts
 * const share = [{ from: '2022-02-10', value: 70, basis: law('tt-124-2021', '5.4') }]
 * inForce(share, '2022-02-09') // => undefined
 * ```
 */
export const inForce = <Value>(series: Series<Value>, on: IsoDate): Dated<Value> | undefined => {
  const latest = series.findLast(({ from }) => from <= on)
  return latest?.to === undefined || on <= latest.to ? latest : undefined
}
