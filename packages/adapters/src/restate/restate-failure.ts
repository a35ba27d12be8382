import type { RestateRefusal } from './restate-refusal.js'
import { describeRestate } from './restate-words.js'

/**
 * Thrown by a journal whose Restate servers do not answer for an entry. What it is stands in `refusal`; a host tells the
 * person, or sends the command again where the outcome is unknown.
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
    super(describeRestate(refusal, 'en'), options)
    this.refusal = refusal
  }
}
