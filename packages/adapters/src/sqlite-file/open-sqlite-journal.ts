import { DatabaseSync } from 'node:sqlite'
import { accept, type Outcome, refuse, refuseAs } from '@anlang/core'
import type { Journal } from '@anlang/workflows'
import { journalOn } from '../sqlite/journal-on.js'
import type { SqliteDatabase } from '../sqlite/sqlite-database.js'
import { DataFileFailure } from './data-file-failure.js'
import type { DataFileRefusal } from './data-file-refusal.js'
import { inspectFile } from './inspect-file.js'
import { inspectPlace } from './inspect-place.js'
import { closeOnce } from './reading.js'
import { type Place, refusalOfError } from './refusal-of-error.js'
import { tellingDatabase } from './telling-database.js'

/** How a data file is opened. */
export interface SqliteFileOptions {
  /** How long to wait, in milliseconds, while another process holds the file; 5,000 when not said. */
  readonly busyTimeout?: number
}

/** An open data file. */
export interface SqliteFile {
  readonly journal: Journal
  /** The open database, for what stands beside the journal in it: `sqliteDeliveryBook`, `probeSqlite`. */
  readonly database: SqliteDatabase
  /** Gives the file back; harmless when it is closed already. */
  readonly close: () => void
}

type Opened = Outcome<SqliteFile, DataFileRefusal>

const openFile = ({ path, busyTimeout }: Place): Opened => {
  const database = new DatabaseSync(path, { timeout: busyTimeout })
  const close = () => closeOnce(database)
  try {
    const opened = journalOn(tellingDatabase(database, { path, busyTimeout }), busyTimeout)
    if (!opened.ok) {
      close()
      return refuseAs(opened.refusals, (newer) => ({ code: 'data_file_newer', path, ...newer }))
    }
    // deletes nothing, but says now and not at the first act that the file cannot be written
    database.exec('DELETE FROM claims WHERE FALSE')
    return accept({ journal: opened.value, database, close })
  } catch (error) {
    close()
    throw error
  }
}

/**
 * Opens a journal in a file with the SQLite of the runtime, and makes the file when there is none. A file that is
 * damaged, not ours, held by another process, out of reach or of a later release is refused and left as it is. Where
 * the file fails later, as when the disk is full, the journal throws `DataFileFailure` and keeps nothing of the act.
 *
 * @example
 * ```ts
 * const opened = openSqliteJournal('/no/such/folder/dossiers.db')
 * opened.ok || opened.refusals // => [{ code: 'data_file_unreachable', path: '/no/such/folder/dossiers.db', reason: 'no_folder' }]
 * ```
 */
export const openSqliteJournal = (path: string, { busyTimeout = 5000 }: SqliteFileOptions = {}): Opened => {
  const place: Place = { path, busyTimeout }
  try {
    const refusal = inspectPlace(path) ?? inspectFile(place)
    return refusal ? refuse(refusal) : openFile(place)
  } catch (error) {
    const refusal = error instanceof DataFileFailure ? error.refusal : refusalOfError(error, place)
    if (refusal) return refuse(refusal)
    throw error
  }
}
