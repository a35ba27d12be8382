import type { Refusal, RefusalCode } from '../dossier/refusal.js'
import type { RefusalNames } from './refusal-names.js'

/** One sentence for each code: what is wrong and where, and what can be done. A new code without one does not compile. */
export type RefusalSentences = {
  readonly [Code in RefusalCode]: (refusal: Extract<Refusal, { code: Code }>, names: RefusalNames) => string
}
