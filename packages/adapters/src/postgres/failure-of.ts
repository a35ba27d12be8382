import { DatabaseFailure } from './database-failure.js'
import type { DatabaseRefusal } from './database-refusal.js'
import { isUndone, refusalOfError } from './refusal-of-error.js'

/**
 * What a journal throws when a statement failed: what the database said of itself, or `otherwise` where it said
 * nothing, as when the connection was lost; a bug as it is.
 */
export const failureOf = (error: unknown, otherwise?: DatabaseRefusal): unknown => {
  if (error instanceof DatabaseFailure) return error
  const refusal = refusalOfError(error) ?? (isUndone(error) ? undefined : otherwise)
  if (refusal) return new DatabaseFailure(refusal, { cause: error })
  return isUndone(error) ? error : undefined
}
