import { nextTick } from 'node:process'
import type { Appended, Entry } from '@anlang/workflows'
import type { InTransaction } from './transactions-on.js'

interface Waiting {
  readonly entry: Entry
  readonly resolve: (appended: Appended) => void
  readonly reject: (error: unknown) => void
}

/** How many entries share a commit at most: a process answers nobody while it writes. */
const atMost = 128

/** How often in a row somebody is taken for alone before it is looked again whether others wait. */
const trust = 8

/** Writes all, or none and says at which entry it failed; at none where the file could not be written at all. */
const writeAll = (inTransaction: InTransaction, append: (entry: Entry) => Appended, batch: readonly Waiting[]) => {
  let current: Waiting | undefined
  try {
    const answers = inTransaction(() => {
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
const write = (inTransaction: InTransaction, append: (entry: Entry) => Appended, batch: readonly Waiting[]): void => {
  const { answers, error, culprit } = writeAll(inTransaction, append, batch)
  for (const [place, answer] of answers?.entries() ?? []) batch[place]?.resolve(answer)
  if (answers) return
  for (const one of culprit ? [culprit] : batch) one.reject(error)
  const others = batch.filter((one) => one !== culprit)
  if (culprit && others.length > 0) write(inTransaction, append, others)
}

/**
 * Entries that arrive together share a commit, and so one flush of the disk, each with its own answer. They are checked
 * and written in the order in which they came; one that cannot be written is told so, and the others are written
 * without it. Whoever was alone is expected to come alone again and not made to wait for others, but every so often.
 */
export const groupCommit = (
  inTransaction: InTransaction,
  append: (entry: Entry) => Appended,
): ((entry: Entry) => Promise<Appended>) => {
  const waiting: Waiting[] = []
  // how often more somebody is taken for alone
  let alone = 0

  const plan = (): void => {
    // one who is alone has nobody to wait for but what runs now; others may be about to come in from outside
    if (alone > 0) nextTick(writeWaiting)
    else setImmediate(writeWaiting)
  }

  const writeWaiting = (): void => {
    const batch = waiting.splice(0, atMost)
    if (batch.length > 1) alone = 0
    else alone = alone > 0 ? alone - 1 : trust
    if (waiting.length > 0) plan()
    write(inTransaction, append, batch)
  }

  return (entry) =>
    new Promise((resolve, reject) => {
      waiting.push({ entry, resolve, reject })
      if (waiting.length === 1) plan()
    })
}
