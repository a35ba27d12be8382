import type { Chance } from './chance.ts'
import type { FaultFound } from './fault-found.ts'
import type { Place } from './open-place.ts'
import type { Underway } from './underway.ts'

/** What goes wrong in a round, besides that its writers are killed. */
export interface Fault {
  readonly name: string
  /** Where writers and readers find the journal, where that is not where it is. */
  readonly place?: Place
  /** Whether the clocks of writers jump. */
  readonly jumps?: boolean
  /** Does it once, while writers act, and mends it; tells what it found that does not hold. */
  readonly strike?: (chance: Chance, underway: Underway) => Promise<readonly FaultFound[]>
}
