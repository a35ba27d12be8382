import type { SqliteJournal } from './append-in-order.js'
import { journalOn } from './journal-on.js'
import type { SqliteDatabase } from './sqlite-database.js'

/** How a journal uses its database. */
export interface SqliteJournalOptions {
  /** How long a call waits, in milliseconds, while another process writes; 5,000 when not said. */
  readonly busyTimeout?: number
}

/**
 * A journal in a SQLite database that is open and its own: `DatabaseSync` of `node:sqlite`, `Database` of
 * `better-sqlite3`, or anything of their shape. Makes or updates its tables, flushes every commit to the disk, and is
 * safe with several processes on one file. Throws when the tables were made by a later release.
 *
 * @example
 * ```ts
 * import { DatabaseSync } from 'node:sqlite'
 * await sqliteJournal(new DatabaseSync(':memory:')).read('hồ-sơ-1') // => []
 * ```
 */
export const sqliteJournal = (database: SqliteDatabase, options: SqliteJournalOptions = {}): SqliteJournal => {
  const opened = journalOn(database, options.busyTimeout ?? 5000)
  if (opened.ok) return opened.value
  const [newer] = opened.refusals
  throw new Error(`the tables are of version ${newer?.found}, made by a later release; this one knows ${newer?.known}`)
}
