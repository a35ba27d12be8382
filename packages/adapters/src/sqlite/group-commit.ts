import type { Appended, Entry } from '@anlang/workflows'
import { inTransaction } from './in-transaction.js'
import type { SqliteDatabase } from './sqlite-database.js'

interface Waiting {
  readonly entry: Entry
  readonly resolve: (appended: Appended) => void
  readonly reject: (error: unknown) => void
}

/** How many entries share a commit at most: a process answers nobody while it writes. */
const atMost = 128

/** Writes all, or none and says at which entry it failed; at none where the file could not be written at all. */
const writeAll = (database: SqliteDatabase, append: (entry: Entry) => Appended, batch: readonly Waiting[]) => {
  let current: Waiting | undefined
  try {
    const answers = inTransaction(database, () => {
      const appended = batch.map((one) => {
        current = one
        return append(one.entry)
      })
      current = undefined
      return appended
    })
    return { answers }
  } catch (error) {
    return { error, culprit: current }
  }
}

/** Writes a batch and answers everybody in it. */
const write = (database: SqliteDatabase, append: (entry: Entry) => Appended, batch: readonly Waiting[]): void => {
  const { answers, error, culprit } = writeAll(database, append, batch)
  for (const [place, answer] of answers?.entries() ?? []) batch[place]?.resolve(answer)
  if (answers) return
  for (const one of culprit ? [culprit] : batch) one.reject(error)
  const others = batch.filter((one) => one !== culprit)
  if (culprit && others.length > 0) write(database, append, others)
}

/**
 * Entries that arrive together share a commit, and so one flush of the disk, each with its own answer. They are checked
 * and written in the order in which they came; one that cannot be written is told so, and the others are written
 * without it.
 */
export const groupCommit = (
  database: SqliteDatabase,
  append: (entry: Entry) => Appended,
): ((entry: Entry) => Promise<Appended>) => {
  const waiting: Waiting[] = []

  const writeWaiting = (): void => {
    const batch = waiting.splice(0, atMost)
    if (waiting.length > 0) setImmediate(writeWaiting)
    write(database, append, batch)
  }

  return (entry) =>
    new Promise((resolve, reject) => {
      waiting.push({ entry, resolve, reject })
      // after all that arrives now has arrived
      if (waiting.length === 1) setImmediate(writeWaiting)
    })
}
