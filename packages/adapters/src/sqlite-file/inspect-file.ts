import { statSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { schemaVersionOf } from '../sqlite/migrate.js'
import { query } from '../sqlite/query.js'
import { applicationId, schemaVersion } from '../sqlite/schema.js'
import type { DataFileRefusal } from './data-file-refusal.js'
import { missingPart } from './missing-part.js'
import type { Place } from './refusal-of-error.js'
import { readSteadily } from './steady-reading.js'

const faultIn = (database: DatabaseSync): string | undefined =>
  query<{ quick_check: string }>(database, 'PRAGMA quick_check(1)')
    .all()
    .map((row) => row.quick_check)
    .find((line) => line !== 'ok')

const ownerOf = (database: DatabaseSync): number =>
  query<{ application_id: number }>(database, 'PRAGMA application_id').one()?.application_id ?? 0

const isEmpty = (database: DatabaseSync): boolean => query(database, 'SELECT 1 FROM sqlite_schema').one() === undefined

/** Checks what a data file holds; what SQLite cannot read it throws. */
export const inspectContent = (database: DatabaseSync, path: string): DataFileRefusal | undefined => {
  const found = faultIn(database)
  if (found !== undefined) return { code: 'data_file_corrupt', path, found }
  if (isEmpty(database)) return { code: 'data_file_empty', path }
  if (ownerOf(database) !== applicationId) return { code: 'data_file_foreign', path }
  const version = schemaVersionOf(database)
  if (version > schemaVersion) return { code: 'data_file_newer', path, found: version, known: schemaVersion }
  const missing = missingPart(database, version)
  return missing === undefined ? undefined : { code: 'data_file_corrupt', path, found: `no such ${missing}` }
}

/** Checks a file before it is written to, and changes nothing of it; in one that is empty or not there, a journal can be made. */
export const inspectFile = (place: Place): DataFileRefusal | undefined => {
  const { path } = place
  if (!statSync(path, { throwIfNoEntry: false })?.size) return undefined
  const reading = readSteadily(place)
  try {
    const refusal = reading.ask((database) => inspectContent(database, path))
    return refusal?.code === 'data_file_empty' ? undefined : refusal
  } finally {
    reading.close()
  }
}
