import { chmodSync, copyFileSync, existsSync, realpathSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { besides, lookAt } from './lying.js'
import { closeOnce, connectToRead, type Reading } from './reading.js'
import type { Place } from './refusal-of-error.js'
import { makeTemporaryCopy } from './temporary-copy.js'

/** Copies a file with what a dead process left beside it, and puts that into the copy. */
const finish = (path: string, copy: string): void => {
  const real = realpathSync(path)
  for (const more of ['', ...besides]) {
    // the index of a log is made anew
    if (more === '-shm' || !existsSync(real + more)) continue
    copyFileSync(real + more, copy + more)
    chmodSync(copy + more, 0o600)
  }
  const database = new DatabaseSync(copy)
  try {
    database.exec('PRAGMA journal_mode = DELETE')
  } finally {
    database.close()
  }
}

/** Reads a file that nobody can read as it lies, in a copy; nothing where somebody wrote while it was copied. */
export const readFinishedCopy = (place: Place, mark: string): Reading | undefined => {
  const isStill = () => lookAt(place.path).mark === mark
  try {
    const { path, remove } = makeTemporaryCopy((copy) => finish(place.path, copy))
    if (!isStill()) {
      remove()
      return undefined
    }
    const database = connectToRead({ ...place, path }, 'immutable')
    return {
      database,
      isStill: () => true,
      close: () => {
        closeOnce(database)
        remove()
      },
    }
  } catch (error) {
    if (isStill()) throw error
    return undefined
  }
}
