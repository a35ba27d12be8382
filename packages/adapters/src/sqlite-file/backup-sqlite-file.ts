import { type Outcome, refuse } from '@anlang/core'
import type { DataFileRefusal } from './data-file-refusal.js'
import { inspectSource } from './inspect-source.js'
import { putInPlace } from './put-in-place.js'
import type { SqliteFileContent } from './verify-sqlite-file.js'

/**
 * Backs a data file up while it is in use: a copy of one moment with every act that was acknowledged before it, checked
 * from end to end before it gets its name, which whoever may read the file may read. Nothing is written over.
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
  const unreadable = inspectSource(path)
  return unreadable ? refuse(unreadable) : putInPlace(path, to)
}
