import { nearest } from '../text/nearest.js'
import type { Text } from '../text/text.js'
import { sentences } from './rule-set-sentences.js'

/** What can be wrong in a rule set. */
export type RuleSetFault =
  | 'duplicate_criterion'
  | 'reserved_id'
  | 'unknown_figure'
  | 'wrong_figure_type'
  | 'wrong_unit'
  | 'unknown_grade'
  | 'missing_case'
  | 'empty_series'
  | 'late_series'
  | 'gap_in_series'
  | 'unordered_series'
  | 'percent_out_of_range'
  | 'not_a_count'
  | 'malformed_points'
  | 'unordered_bands'
  | 'malformed_window'
  | 'malformed_day'
  | 'ends_before_it_begins'
  | 'empty_group'
  | 'unreachable_number'
  | 'never_met'
  | 'never_fails'
  | 'unknown_instrument'
  | 'instrument_not_in_force'
  | 'instrument_repealed'
  | 'text_not_composed'

/** Something wrong in a definition: a stable code, where it stands, the word it is about, and what to do. */
export interface RuleSetDiagnostic {
  readonly code: RuleSetFault
  /** Criterion id, or the id of the set. */
  readonly place: string
  readonly subject: string
  /** The known word that was probably meant. */
  readonly nearest?: string
  readonly sentence: Text
}

/** Tells of a fault at one place; `known` are the words that the subject should have been one of. */
export type Report = (code: RuleSetFault, subject: string, known?: readonly string[]) => RuleSetDiagnostic

/** Reports faults of one place. */
export const reportAt =
  (place: string): Report =>
  (code, subject, known = []) => {
    const meant = nearest(subject, known)
    const sentence = sentences[code](subject)
    if (meant === undefined) return { code, place, subject, sentence }
    const guess = { vi: `${sentence.vi} Có phải là “${meant}”?`, en: `${sentence.en} Did you mean “${meant}”?` }
    return { code, place, subject, nearest: meant, sentence: guess }
  }
