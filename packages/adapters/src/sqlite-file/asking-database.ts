import type { DatabaseSync, StatementSync } from 'node:sqlite'
import type { SqliteDatabase } from '../sqlite/sqlite-database.js'
import type { SteadyReading } from './steady-reading.js'

/** A database that answers from a file wherever it is read: a question is prepared again on each new connection. */
export const askingDatabase = ({ ask }: Pick<SteadyReading, 'ask'>): SqliteDatabase => ({
  exec: (sql) => ask((database) => database.exec(sql)),
  prepare: (sql) => {
    let prepared: { readonly on: DatabaseSync; readonly statement: StatementSync } | undefined
    const statementOn = (database: DatabaseSync): StatementSync => {
      if (prepared?.on !== database) prepared = { on: database, statement: database.prepare(sql) }
      return prepared.statement
    }
    // what is wrong with it is told here, as by every database
    ask(statementOn)
    return {
      run: (...values) => ask((database) => statementOn(database).run(...values)),
      get: (...values) => ask((database) => statementOn(database).get(...values)),
      all: (...values) => ask((database) => statementOn(database).all(...values)),
    }
  },
})
