import type { Text } from '@anlang/core'
import type { OverlayPath } from '../province/overlay-diagnostic.js'

/** Something wrong in a procedure: a stable code, where it stands, what it is about, and a way to see it. */
export interface ProcedureDiagnostic {
  readonly code:
    | 'malformed'
    | 'wrong_initial'
    | 'unknown_target'
    | 'unreachable_state'
    | 'dead_step'
    | 'cannot_end'
    | 'final_without_ending'
    | 'ambiguous_act'
    | 'missing_basis'
    | 'unknown_instrument'
    | 'instrument_not_in_force'
    | 'unknown_requirement'
    | 'unknown_position'
    | 'unknown_level'
    | 'unknown_document'
    | 'unknown_figure'
    | 'unknown_earlier_act'
    | 'malformed_month_day'
    | 'unknown_form'
    | 'unknown_deemed_fact'
    | 'reserved_fact'
    | 'step_of_nobody'
    | 'text_not_composed'
    | 'not_json'
    | 'too_large'
  /** State path, or state path and fact; after the id of the procedure where an overlay is verified. */
  readonly place: string
  readonly subject: string
  /** The known word that was probably meant, where one is near. */
  readonly detail?: string
  /** Titles of the steps that lead there, where a way shows the fault. */
  readonly way?: readonly Text[]
  /** Where an overlay speaks of it, where one is verified. */
  readonly path?: OverlayPath
}
