import type { Entry, Journal } from '@anlang/workflows'
import { DatabaseFailure } from '../src/postgres/index.js'

/** How an append came out, by its code: also where the database refused it, or could not be asked. */
export const outcomeOf = async (journal: Journal, entry: Entry): Promise<string> => {
  try {
    const answer = await journal.append(entry)
    return answer.ok ? 'ok' : answer.code
  } catch (error) {
    return error instanceof DatabaseFailure ? error.refusal.code : String(error)
  }
}
