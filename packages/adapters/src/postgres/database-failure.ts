import type { DatabaseRefusal } from './database-refusal.js'
import { describeDatabase } from './database-words.js'

/**
 * Thrown by a journal whose database does not do what is asked of it. What it is stands in `refusal`; a host tells the
 * person, or sends the command again where the outcome is unknown.
 *
 * @example
 * ```ts
 * new DatabaseFailure({ code: 'database_foreign', schema: 'anlang' }).refusal.code // => 'database_foreign'
 * ```
 */
export class DatabaseFailure extends Error {
  override readonly name = 'DatabaseFailure'
  readonly refusal: DatabaseRefusal

  constructor(refusal: DatabaseRefusal, options?: ErrorOptions) {
    super(describeDatabase(refusal, 'en'), options)
    this.refusal = refusal
  }
}
