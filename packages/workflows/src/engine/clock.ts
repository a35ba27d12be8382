import type { IsoInstant } from '@anlang/core'

/** Where the time comes from. */
export interface Clock {
  readonly now: () => IsoInstant
}
