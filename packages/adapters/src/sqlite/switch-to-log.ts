import type { SqliteDatabase } from './sqlite-database.js'
import { transactionsOn } from './transactions-on.js'

const attempts = 20

/**
 * Switches a database to its write-ahead log, once for the life of the file. Where several processes make the file
 * at once, SQLite may say that it is busy without having waited: then we wait for our turn to write, and try again.
 */
export const switchToLog = (database: SqliteDatabase): void => {
  for (let attempt = 1; attempt < attempts; attempt += 1) {
    try {
      database.exec('PRAGMA journal_mode = WAL')
      return
    } catch {
      transactionsOn(database)(() => undefined)
    }
  }
  database.exec('PRAGMA journal_mode = WAL')
}
