import { accept, type Outcome, refuse } from '@anlang/core'
import type { Journal } from '@anlang/workflows'
import { schemaVersionOf } from '../sqlite/migrate.js'
import { readsOf } from '../sqlite/reads.js'
import { schemaVersion } from '../sqlite/schema.js'
import type { SqliteDatabase } from '../sqlite/sqlite-database.js'
import { prepareQuestions } from '../sqlite/statements.js'
import type { StoreStanding } from '../watch/index.js'
import { askingDatabase } from './asking-database.js'
import { DataFileFailure } from './data-file-failure.js'
import type { DataFileRefusal } from './data-file-refusal.js'
import { inspectContent } from './inspect-file.js'
import { inspectSource } from './inspect-source.js'
import { mayWrite } from './may-write.js'
import type { SqliteFile, SqliteFileOptions } from './open-sqlite-journal.js'
import { type Place, refusalOfError } from './refusal-of-error.js'
import { refusalOfSystemError } from './refusal-of-system-error.js'
import { readSteadily, type SteadyReading } from './steady-reading.js'
import { tellingDatabase } from './telling-database.js'
import { readTodaysCopy } from './todays-copy.js'

/** A data file that is only read. */
export interface ReadSqliteFile extends SqliteFile {
  /** Whether the file could be written by who asks, and the version of its tables: without a lock on it. */
  readonly probe: () => Promise<StoreStanding>
}

type Read = Outcome<ReadSqliteFile, DataFileRefusal>

const journalOf = (database: SqliteDatabase, place: Place): Journal => ({
  ...readsOf(prepareQuestions(tellingDatabase(database, place))),
  append: async () => {
    throw new DataFileFailure({ code: 'data_file_for_reading', path: place.path })
  },
})

const fileOf = (reading: SteadyReading, found: number, place: Place): ReadSqliteFile => {
  const database = askingDatabase(reading)
  return {
    journal: journalOf(database, place),
    database,
    probe: async () => ({ writable: mayWrite(place.path), schema: { found, known: schemaVersion } }),
    close: reading.close,
  }
}

const readFile = (place: Place): Read => {
  const reading = readSteadily(place)
  try {
    const refusal = reading.ask((database) => inspectContent(database, place.path))
    if (refusal) {
      reading.close()
      return refuse(refusal)
    }
    const found = reading.ask(schemaVersionOf)
    return accept(fileOf(found < schemaVersion ? readTodaysCopy(reading) : reading, found, place))
  } catch (error) {
    reading.close()
    throw error
  }
}

/**
 * Reads the journal of a file and writes not one byte: neither to the file nor beside it, so that a backup stays as it is,
 * and whoever may only read the file can audit it, also while others write. A file that cannot be read as it lies is read
 * in a copy among the temporary files, which `close` removes: one of an earlier release, and one whose log was copied
 * without its index. To append throws `DataFileFailure`; a file that is not there or empty is refused, and none is made.
 *
 * @example
 * ```ts
 * const read = readSqliteJournal('/no/such/folder/dossiers.db')
 * read.ok || read.refusals // => [{ code: 'data_file_unreachable', path: '/no/such/folder/dossiers.db', reason: 'no_folder' }]
 * ```
 */
export const readSqliteJournal = (path: string, { busyTimeout = 5000 }: SqliteFileOptions = {}): Read => {
  const place: Place = { path, busyTimeout }
  try {
    const refusal = inspectSource(path)
    return refusal ? refuse(refusal) : readFile(place)
  } catch (error) {
    const refusal = refusalOfError(error, place) ?? refusalOfSystemError(error, path)
    if (refusal) return refuse(refusal)
    throw error
  }
}
