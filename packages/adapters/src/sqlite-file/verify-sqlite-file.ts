import { statSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { accept, type Outcome, refuse } from '@anlang/core'
import { checkRecord } from './check-record.js'
import type { DataFileRefusal } from './data-file-refusal.js'
import { inspectContent } from './inspect-file.js'
import { inspectSource } from './inspect-source.js'
import { type Place, refusalOfError } from './refusal-of-error.js'
import { refusalOfSystemError } from './refusal-of-system-error.js'
import { readSteadily } from './steady-reading.js'

/** What a data file holds. */
export interface SqliteFileContent {
  readonly facts: number
  readonly dossiers: number
  readonly bytes: number
}

const check = (database: DatabaseSync, path: string): Outcome<SqliteFileContent, DataFileRefusal> => {
  const unfit = inspectContent(database, path)
  if (unfit) return refuse(unfit)
  const [fault] = Object.values(database.prepare('PRAGMA integrity_check(1)').get() ?? {})
  if (fault !== 'ok') return refuse({ code: 'data_file_corrupt', path, found: String(fault) })
  const checked = checkRecord(database)
  if (!checked.ok) return refuse({ code: 'data_file_unchained', path, ...checked.refusals[0] })
  return accept({ ...checked.value, bytes: statSync(path).size })
}

const checkFile = (place: Place): Outcome<SqliteFileContent, DataFileRefusal> => {
  const reading = readSteadily(place)
  try {
    return reading.ask((database) => check(database, place.path))
  } finally {
    reading.close()
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
    const refusal = inspectSource(path)
    return refusal ? refuse(refusal) : checkFile(place)
  } catch (error) {
    const refusal = refusalOfError(error, place) ?? refusalOfSystemError(error, path)
    if (refusal) return refuse(refusal)
    throw error
  }
}
