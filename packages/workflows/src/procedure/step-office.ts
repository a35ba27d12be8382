import type { Place } from './place.js'
import type { HeldPosition } from './positions.js'

/** A position at the unit of this level above (or at) the subject, within its entity, or at the ministry. */
export interface StepOffice {
  readonly position: HeldPosition
  readonly at: Place
}
