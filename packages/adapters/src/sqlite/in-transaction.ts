import type { SqliteDatabase } from './sqlite-database.js'

/** Runs work as the only writer of the file: all of it is kept, or nothing when it throws. */
export const inTransaction = <Answer>(database: SqliteDatabase, work: () => Answer): Answer => {
  database.exec('BEGIN IMMEDIATE')
  try {
    const answer = work()
    database.exec('COMMIT')
    return answer
  } catch (error) {
    rollBack(database)
    throw error
  }
}

const rollBack = (database: SqliteDatabase): void => {
  try {
    database.exec('ROLLBACK')
  } catch {
    // SQLite has rolled back by itself, as it does when the disk is full; the first error is the one to tell
  }
}
