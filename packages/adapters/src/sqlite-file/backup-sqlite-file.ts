import { accessSync, constants, existsSync } from 'node:fs'
import { type Outcome, refuse } from '@anlang/core'
import type { DataFileRefusal } from './data-file-refusal.js'
import { inspectPlace } from './inspect-place.js'
import { putInPlace } from './put-in-place.js'
import { refusalOfSystemError } from './refusal-of-system-error.js'
import type { SqliteFileContent } from './verify-sqlite-file.js'

const unreadable = (path: string): DataFileRefusal | undefined => {
  try {
    accessSync(path, constants.R_OK)
    return undefined
  } catch (error) {
    return refusalOfSystemError(error, path)
  }
}

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
  const unreachable = inspectPlace(path)
  if (unreachable) return refuse(unreachable)
  if (!existsSync(path)) return refuse({ code: 'data_file_unreachable', path, reason: 'no_file' })
  const closed = unreadable(path)
  return closed ? refuse(closed) : putInPlace(path, to)
}
