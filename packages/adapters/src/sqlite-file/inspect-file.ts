import { statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { schemaVersionOf } from '../sqlite/migrate.js'
import { query } from '../sqlite/query.js'
import { applicationId, schemaVersion } from '../sqlite/schema.js'
import type { DataFileRefusal } from './data-file-refusal.js'
import { missingPart } from './missing-part.js'
import type { Place } from './refusal-of-error.js'

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0

/**
 * A connection that leaves the bytes of a bad file as they are. A file that a dead process left with work in its log
 * is opened for reading only, since closing it would write the log into the file; otherwise a reading connection
 * would leave an empty log behind, and a writing one, which writes nothing, does not.
 */
export const openToLook = ({ path, busyTimeout }: Place): DatabaseSync =>
  new DatabaseSync(path, { readOnly: sizeOf(`${path}-wal`) > 0, timeout: busyTimeout })

const faultIn = (database: DatabaseSync): string | undefined =>
  query<{ quick_check: string }>(database, 'PRAGMA quick_check(1)')
    .all()
    .map((row) => row.quick_check)
    .find((line) => line !== 'ok')

const ownerOf = (database: DatabaseSync): number =>
  query<{ application_id: number }>(database, 'PRAGMA application_id').one()?.application_id ?? 0

const isEmpty = (database: DatabaseSync): boolean => query(database, 'SELECT 1 FROM sqlite_schema').one() === undefined

const refusalOf = (database: DatabaseSync, path: string): DataFileRefusal | undefined => {
  const found = faultIn(database)
  if (found !== undefined) return { code: 'data_file_corrupt', path, found }
  if (isEmpty(database)) return undefined
  if (ownerOf(database) !== applicationId) return { code: 'data_file_foreign', path }
  const version = schemaVersionOf(database)
  if (version > schemaVersion) return { code: 'data_file_newer', path, found: version, known: schemaVersion }
  const missing = missingPart(database, version)
  return missing === undefined ? undefined : { code: 'data_file_corrupt', path, found: `no such ${missing}` }
}

/** Checks a file that exists, and writes nothing to it; what SQLite cannot read it throws. */
export const inspectFile = (place: Place): DataFileRefusal | undefined => {
  if (sizeOf(place.path) === 0) return undefined
  const database = openToLook(place)
  try {
    return refusalOf(database, place.path)
  } finally {
    database.close()
  }
}
