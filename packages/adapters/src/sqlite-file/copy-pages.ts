import { backup, DatabaseSync } from 'node:sqlite'
import { openToLook } from './inspect-file.js'

/** All pages in one step: a step that is interrupted by another writer would begin anew. */
const allAtOnce = 2 ** 30

/** Copies a database as of one moment, with what stands in its log and not yet in the file, into one file without a log. */
export const copyPages = async (from: string, to: string): Promise<void> => {
  const source = openToLook({ path: from, busyTimeout: 5_000 })
  try {
    await backup(source, to, { rate: allAtOnce })
  } finally {
    source.close()
  }
  const copy = new DatabaseSync(to)
  try {
    // so that it can be read where nothing may be written
    copy.exec('PRAGMA journal_mode = DELETE')
  } finally {
    copy.close()
  }
}
