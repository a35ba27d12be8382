import { existsSync } from 'node:fs'
import { backup, DatabaseSync } from 'node:sqlite'
import { type Outcome, refuse } from '@anlang/core'
import type { DataFileRefusal } from './data-file-refusal.js'
import { inspectPlace } from './inspect-place.js'
import { putInPlace } from './put-in-place.js'
import type { SqliteFileContent } from './verify-sqlite-file.js'

/** All pages in one step: a step that is interrupted by another writer would begin anew. */
const allAtOnce = 2 ** 30

const copyPages = async (from: string, to: string): Promise<void> => {
  const source = new DatabaseSync(from, { timeout: 5_000 })
  try {
    await backup(source, to, { rate: allAtOnce })
  } finally {
    source.close()
  }
  const copy = new DatabaseSync(to)
  try {
    // one file without a log beside it, which can be read where nothing may be written
    copy.exec('PRAGMA journal_mode = DELETE')
  } finally {
    copy.close()
  }
}

/**
 * Backs a data file up while it is in use: a copy of one moment with every act that was acknowledged before it, checked
 * from end to end before it gets its name. Nothing is written over.
 *
 * @example
 * ```ts
 * const backedUp = await backupSqliteFile('/no/such/folder/dossiers.db', '/no/such/folder/copy.db')
 * backedUp.ok || backedUp.refusals[0].code // => 'data_file_unreachable'
 * ```
 */
export const backupSqliteFile = async (
  path: string,
  to: string,
): Promise<Outcome<SqliteFileContent, DataFileRefusal>> => {
  const unreachable = inspectPlace(path)
  if (unreachable) return refuse(unreachable)
  if (!existsSync(path)) return refuse({ code: 'data_file_unreachable', path, reason: 'no_file' })
  return putInPlace(to, (aside) => copyPages(path, aside))
}
