import type { Expected } from '@anlang/core'

/** Where something stands in an overlay: keys from its root, as editors and files have them. */
export type OverlayPath = readonly (string | number)[]

/** Something wrong in what a unit lays over the nation, where it stands, and a way to see it. */
export interface OverlayDiagnostic {
  readonly code:
    | 'malformed_overlay'
    | 'malformed_statement'
    | 'malformed_month_day'
    | 'malformed_id'
    | 'malformed_word'
    | 'removes'
    | 'unknown_unit'
    | 'unit_not_within'
    | 'unknown_overlay'
    | 'overlays_in_a_circle'
    | 'overlay_outside_days'
    | 'contradicts_overlay'
    | 'not_open_here'
    | 'not_laid_over'
    | 'days_reversed'
    | 'basis_unknown'
    | 'basis_not_in_force'
    | 'instrument_taken'
    | 'never_separate'
    | 'unknown_rule_set'
    | 'unknown_criterion'
    | 'not_a_number_limit'
    | 'loosens'
    | 'replaces_figure'
    | 'duplicate_model'
    | 'unknown_procedure'
    | 'unknown_act'
    | 'unknown_state'
    | 'act_taken'
    | 'fact_taken'
    | 'branch_taken'
    | 'unknown_requirement'
    | 'requirement_not_open'
    | 'figure_not_declared'
    | 'contradiction'
    | 'insert_at_branches'
    | 'insert_after_end'
    | 'insert_beside_end'
    | 'insert_at_silence'
    | 'insert_beside_way_out'
    | 'too_many_states'
    | 'term_later'
    | 'term_of_other_clock'
    | 'term_of_silence'
    | 'share_below'
    | 'quota_above'
    | 'malformed_formula'
    | 'office_not_there'
    | 'renamed_into_one'
    | 'unknown_form'
    | 'unknown_whole'
    | 'unknown_document'
    | 'unknown_scheme'
    | 'unknown_indicator'
    | 'statement_of_other_kind'
    | 'duplicate_domain'
  /** Id of what it is about. */
  readonly place: string
  readonly subject: string
  readonly path?: OverlayPath
  /** What a reader needs beside the subject, such as the nearest known word or the nation's limit. */
  readonly detail?: string
  /** What should stand there, where a value is not of its shape. */
  readonly expected?: Expected
}
