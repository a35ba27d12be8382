import { nearest } from '../text/nearest.js'
import type { Text } from '../text/text.js'
import type { RuleSetFault } from './rule-set-fault.js'
import { sentences } from './rule-set-sentences.js'

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
