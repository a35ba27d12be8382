import type { Place } from './open-place.ts'
import type { Manner } from './work-at-desk.ts'

/** What a writer is told when it is started. */
export interface WriterOrder extends Manner {
  readonly place: Place
  /** Its own file, which nobody else writes. */
  readonly diary: string
  readonly seed: number
  readonly desks: number
}
