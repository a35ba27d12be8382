import type { IsoDate } from '@anlang/core'
import type { Actor, Directory } from '@anlang/workflows'

/** Who holds an office, from a day on or without a known beginning, through a last day or still. */
export interface Holder extends Actor {
  readonly from?: IsoDate
  /** The last day. */
  readonly to?: IsoDate
}

/**
 * A directory over a list that does not change, for tests and training.
 *
 * @example
 * ```ts
 * const chief = { position: 'police', unit: 'c08779', person: 'p-1' } as const
 * await fixedDirectory([{ ...chief, to: '2022-06-30' }]).holds(chief, '2022-07-01') // => false
 * ```
 */
export const fixedDirectory = (holders: readonly Holder[]): Directory => ({
  holds: async ({ position, unit, person }, on) =>
    holders.some(
      (holder) =>
        holder.position === position &&
        holder.unit === unit &&
        holder.person === person &&
        (holder.from === undefined || holder.from <= on) &&
        (holder.to === undefined || on <= holder.to),
    ),
})
