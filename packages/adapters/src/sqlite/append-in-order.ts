import type { Appended, Entry, Journal } from '@anlang/workflows'
import type { InTransaction } from './transactions-on.js'

/** The journal of a SQLite database. */
export interface SqliteJournal extends Journal {
  /**
   * Writes entries in their order, each on those before it, in one commit, up to the first that is refused; the answers
   * end with that one. Where it throws, nothing of them is kept. For copies, whose positions are to be those of the original.
   */
  readonly appendInOrder: (entries: readonly Entry[]) => Promise<readonly Appended[]>
}

/** Appends as a copy wants it: what others send at the same time is written before or after all of it. */
export const appendInOrder =
  (inTransaction: InTransaction, append: (entry: Entry) => Appended): SqliteJournal['appendInOrder'] =>
  async (entries) =>
    inTransaction(() => {
      const answers: Appended[] = []
      for (const entry of entries) {
        const answer = append(entry)
        answers.push(answer)
        if (!answer.ok) break
      }
      return answers
    })
