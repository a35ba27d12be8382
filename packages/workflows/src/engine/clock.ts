import type { IsoInstant } from '@anlang/core'

/** Where the time comes from. */
export interface Clock {
  /** The moment with its offset, as 2026-03-10T08:00:00+07:00; what gives anything else is a bug, and throws. */
  readonly now: () => IsoInstant
}
