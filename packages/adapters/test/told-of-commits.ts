import type { SqliteDatabase } from '../src/sqlite/index.js'

/** A database that tells of each commit: every one of them waits for the disk. */
export const toldOfCommits = (database: SqliteDatabase, tell: () => void): SqliteDatabase => ({
  exec: (sql) => database.exec(sql),
  prepare: (sql) => {
    const statement = database.prepare(sql)
    if (sql !== 'COMMIT') return statement
    return {
      run: () => {
        tell()
        return statement.run()
      },
      get: () => statement.get(),
      all: () => statement.all(),
    }
  },
})
