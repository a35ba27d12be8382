import type { Fault } from './fault.ts'
import type { Place } from './open-place.ts'

/** A journal and what is to go wrong with it. */
export interface Stage {
  readonly place: Place
  readonly fault: Fault
  readonly remove: () => Promise<void>
}

/** Sets a stage up in a folder of its own, or says why it cannot be had here. */
export type SetStage = (folder: string) => Promise<Stage | { readonly without: string }>
