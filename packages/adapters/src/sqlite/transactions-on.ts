import type { SqliteDatabase } from './sqlite-database.js'

/** Runs work as the only writer of the file: all of it is kept, or nothing when it throws. */
export type InTransaction = <Answer>(work: () => Answer) => Answer

/** Transactions of a database, whose beginning and end are prepared once. */
export const transactionsOn = (database: SqliteDatabase): InTransaction => {
  const begin = database.prepare('BEGIN IMMEDIATE')
  const commit = database.prepare('COMMIT')
  return (work) => {
    begin.run()
    try {
      const answer = work()
      commit.run()
      return answer
    } catch (error) {
      rollBack(database)
      throw error
    }
  }
}

const rollBack = (database: SqliteDatabase): void => {
  try {
    database.exec('ROLLBACK')
  } catch {
    // SQLite has rolled back by itself, as it does when the disk is full; the first error is the one to tell
  }
}
