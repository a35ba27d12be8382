import type { RestateRefusal } from './restate-refusal.js'
import { restateWords } from './restate-words.js'

/**
 * Thrown by a journal whose Restate servers do not take an entry. Why stands in `refusal`; nothing was written.
 *
 * @example
 * ```ts
 * new RestateFailure({ code: 'restate_refused', status: 404, found: '' }).refusal.code // => 'restate_refused'
 * ```
 */
export class RestateFailure extends Error {
  override readonly name = 'RestateFailure'
  readonly refusal: RestateRefusal

  constructor(refusal: RestateRefusal, options?: ErrorOptions) {
    super(restateWords.en[refusal.code](refusal), options)
    this.refusal = refusal
  }
}
