import { existsSync, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { accept, type Outcome, refuse } from '@anlang/core'
import { checkRecord } from './check-record.js'
import type { DataFileRefusal } from './data-file-refusal.js'
import { inspectFile } from './inspect-file.js'
import { inspectPlace } from './inspect-place.js'
import { refusalOfError } from './refusal-of-error.js'
import { refusalOfSystemError } from './refusal-of-system-error.js'

/** What a data file holds. */
export interface SqliteFileContent {
  readonly facts: number
  readonly dossiers: number
  readonly bytes: number
}

const checkFile = (path: string): Outcome<SqliteFileContent, DataFileRefusal> => {
  const database = new DatabaseSync(path, { readOnly: true })
  try {
    const [fault] = Object.values(database.prepare('PRAGMA integrity_check(1)').get() ?? {})
    if (fault !== 'ok') return refuse({ code: 'data_file_corrupt', path, found: String(fault) })
    const checked = checkRecord(database)
    if (!checked.ok) return refuse({ code: 'data_file_unchained', path, ...checked.refusals[0] })
    return accept({ ...checked.value, bytes: statSync(path).size })
  } finally {
    database.close()
  }
}

/**
 * Checks a data file from end to end, and writes nothing to it: that the database is sound, ours and has all its parts,
 * that no fact was changed or dropped, and that each dossier's head is that of its last fact. A file on a medium for
 * reading only will do.
 *
 * @example
 * ```ts
 * const verified = verifySqliteFile('/no/such/folder/dossiers.db')
 * verified.ok || verified.refusals[0].code // => 'data_file_unreachable'
 * ```
 */
export const verifySqliteFile = (path: string): Outcome<SqliteFileContent, DataFileRefusal> => {
  const place = { path, busyTimeout: 5_000 }
  try {
    if (!existsSync(path))
      return refuse(inspectPlace(path) ?? { code: 'data_file_unreachable', path, reason: 'no_file' })
    const refusal = inspectPlace(path) ?? inspectFile(place)
    return refusal ? refuse(refusal) : checkFile(path)
  } catch (error) {
    const refusal = refusalOfError(error, place) ?? refusalOfSystemError(error, path)
    if (refusal) return refuse(refusal)
    throw error
  }
}
