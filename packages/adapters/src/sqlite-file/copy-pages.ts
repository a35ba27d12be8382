import { rmSync } from 'node:fs'
import { backup, DatabaseSync } from 'node:sqlite'
import { isPassing } from './is-passing.js'
import { openToRead } from './open-to-read.js'
import type { Place } from './refusal-of-error.js'

/** All pages in one step: a step that is interrupted by another writer would begin anew. */
const allAtOnce = 2 ** 30

/** Copies as of one moment; tells whether what was copied can be believed. */
const copyOnce = async (from: Place, to: string, attempt: number): Promise<boolean> => {
  const source = openToRead(from)
  try {
    // what was copied before somebody began to write
    rmSync(to, { force: true })
    await backup(source.database, to, { rate: allAtOnce })
    return source.isStill()
  } catch (error) {
    if (!isPassing(error, source, attempt)) throw error
    return false
  } finally {
    source.close()
  }
}

/**
 * Copies a database as of one moment, with what stands in its log and not yet in the file, into one file without a log.
 * Nothing is written to what is copied.
 */
export const copyPages = async (path: string, to: string): Promise<void> => {
  const from = { path, busyTimeout: 5_000 }
  for (let attempt = 1, isCopied = false; !isCopied; attempt += 1) {
    // oxlint-disable-next-line no-await-in-loop -- again only where somebody began to write meanwhile
    isCopied = await copyOnce(from, to, attempt)
  }
  const copy = new DatabaseSync(to)
  try {
    // so that it can be read where nothing may be written
    copy.exec('PRAGMA journal_mode = DELETE')
  } finally {
    copy.close()
  }
}
