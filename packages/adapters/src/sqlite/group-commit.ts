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

/** How many of a chain are written before the loop turns: others wait outside, and a chain has no end of its own. */
const inARow = 8

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

/** Writes a batch and answers everybody in it; whether the file took what was written. */
const write = (
  inTransaction: InTransaction,
  append: (entry: Entry) => Appended,
  batch: readonly Waiting[],
): boolean => {
  const { answers, error, culprit } = writeAll(inTransaction, append, batch)
  for (const [place, answer] of answers?.entries() ?? []) batch[place]?.resolve(answer)
  if (answers) return true
  for (const one of culprit ? [culprit] : batch) one.reject(error)
  const others = batch.filter((one) => one !== culprit)
  return culprit !== undefined && others.length > 0 && write(inTransaction, append, others)
}

/**
 * Entries that arrive together share a commit, and so one flush of the disk, each with its own answer. They are checked
 * and written in the order in which they came; one that cannot be written is told so, and the others are written
 * without it.
 *
 * An entry waits until the loop has turned, for all who come in from outside by then. Not so one that goes on from the
 * answer to another, as in a chain of acts of one caller: nobody comes in between the two, so that it is written as soon as
 * what runs now has ended.
 */
export const groupCommit = (
  inTransaction: InTransaction,
  append: (entry: Entry) => Appended,
): ((entry: Entry) => Promise<Appended>) => {
  const waiting: Waiting[] = []
  // what runs now goes on from the answer to one who came alone
  let goesOn = false
  let row = 0

  const plan = (): void => {
    row = goesOn && row < inARow ? row + 1 : 0
    if (row > 0) nextTick(writeWaiting)
    else setImmediate(writeWaiting)
  }

  const forget = (): void => {
    goesOn = false
  }

  const expectNext = (): void => {
    goesOn = true
    // promises that are settled by now, and those that they settle, are all gone on from before a tick comes
    queueMicrotask(() => nextTick(forget))
  }

  const writeWaiting = (): void => {
    const batch = waiting.splice(0, atMost)
    if (waiting.length > 0) setImmediate(writeWaiting)
    // before anybody is answered: what was expected is forgotten before the next one is written
    if (batch.length === 1) expectNext()
    if (!write(inTransaction, append, batch)) forget()
  }

  return (entry) =>
    new Promise((resolve, reject) => {
      waiting.push({ entry, resolve, reject })
      if (waiting.length === 1) plan()
    })
}
