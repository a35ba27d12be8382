import { type IsoInstant, isIsoInstant } from '@anlang/core'
import type { Clock } from '@anlang/workflows'

/** A clock that stands still until it is moved. */
export interface TrainingClock extends Clock {
  /** Sets it to a moment, later or earlier; throws when that is no moment with a stated offset. */
  readonly moveTo: (instant: IsoInstant) => void
}

const checked = (instant: IsoInstant): IsoInstant => {
  if (!isIsoInstant(instant)) throw new Error(`${instant} is not a moment such as 2022-11-14T08:00:00+07:00`)
  return instant
}

/**
 * A clock for tests and training, where the day is set by hand.
 *
 * @example
 * ```ts
 * fixedClock('2022-11-14T08:00:00+07:00').now() // => '2022-11-14T08:00:00+07:00'
 * ```
 */
export const fixedClock = (start: IsoInstant): TrainingClock => {
  let instant = checked(start)
  return {
    now: () => instant,
    moveTo: (later) => {
      instant = checked(later)
    },
  }
}
