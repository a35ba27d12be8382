import type { Text } from '@anlang/core'
import type { OverlayPath } from '../province/overlay-diagnostic.js'
import type { HoldUp } from './hold-up.js'

/** The properties that are proven of a province before it runs. */
export const proofs = ['sound', 'refines', 'tightens', 'staffed', 'timely', 'cited'] as const

/** One of the properties. */
export type Proof = (typeof proofs)[number]

/** What a proof found: the property that fails, where, and the shortest story in which it does. */
export interface ProofDiagnostic {
  readonly proof: Proof
  readonly code: // refines
    | 'run_not_national'
    | 'end_not_national'
    | 'requirement_dropped'
    | 'deadline_later'
    | 'office_changed'
    | 'too_large'
    // tightens
    | 'criterion_dropped'
    | 'criterion_loosened'
    | 'applies_to_fewer'
    | 'not_decided'
    // staffed
    | 'level_gone'
    | 'roster_elsewhere'
    | 'nobody_holds'
    | 'nobody_left'
    // timely
    | 'no_deadline'
    | 'clock_does_not_fit'
    | 'never_in_time'
    // the programme
    | 'programme_broken'
  /** Id of the procedure or rule set, and the state or criterion within it. */
  readonly place: string
  readonly subject: string
  readonly detail?: string
  /** What keeps an act from being in time, one after another; last, the term of the act itself. */
  readonly heldUp?: readonly HoldUp[]
  /** Which of it stands in the overlay that is verified, and should be changed. */
  readonly origin?: HoldUp
  /** Titles of the steps that lead there. */
  readonly way?: readonly Text[]
  /** Where an overlay speaks of it, where one is verified. */
  readonly path?: OverlayPath
  /** Something that the nation's own definition leaves open: told, and no obstacle. */
  readonly isNote?: true
}
