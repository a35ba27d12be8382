import type { Outcome } from '@anlang/core'
import type { DataFileRefusal } from './data-file-refusal.js'
import { putInPlace } from './put-in-place.js'
import { type SqliteFileContent, verifySqliteFile } from './verify-sqlite-file.js'

/**
 * Puts a backup into the place of a data file that is gone or was moved away, with what stands in a log beside it. Backup
 * and copy are checked from end to end; nothing is written over.
 *
 * @example
 * ```ts
 * const restored = await restoreSqliteFile('/no/such/folder/copy.db', '/no/such/folder/dossiers.db')
 * restored.ok || restored.refusals[0].code // => 'data_file_unreachable'
 * ```
 */
export const restoreSqliteFile = async (
  backup: string,
  path: string,
): Promise<Outcome<SqliteFileContent, DataFileRefusal>> => {
  const verified = verifySqliteFile(backup)
  return verified.ok ? putInPlace(backup, path) : verified
}
