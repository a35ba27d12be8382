import { schemaVersionOf } from '../sqlite/migrate.js'
import { schemaVersion } from '../sqlite/schema.js'
import type { SqliteDatabase } from '../sqlite/sqlite-database.js'
import type { StoreStanding } from './observation.js'

const isWritable = (database: SqliteDatabase): boolean => {
  try {
    // deletes nothing, but takes the lock that a writer takes
    database.exec('DELETE FROM claims WHERE FALSE')
    return true
  } catch {
    return false
  }
}

/**
 * Asks a SQLite database whether it takes writes, and for the version of its tables.
 *
 * @example
 * ```ts
 * import { DatabaseSync } from 'node:sqlite'
 * const database = new DatabaseSync(':memory:')
 * const journal = sqliteJournal(database)
 * const { writable } = await probeSqlite(database)()
 * writable // => true
 * ```
 */
export const probeSqlite = (database: SqliteDatabase) => async (): Promise<StoreStanding> => ({
  writable: isWritable(database),
  schema: { found: schemaVersionOf(database), known: schemaVersion },
})
