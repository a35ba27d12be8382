import type { SqliteDatabase } from '../sqlite/sqlite-database.js'
import { DataFileFailure } from './data-file-failure.js'
import { type Place, refusalOfError } from './refusal-of-error.js'

/** A database whose errors say what they mean for the file, by a code; a bug stays as it is. */
export const tellingDatabase = (database: SqliteDatabase, place: Place): SqliteDatabase => {
  const telling = <Answer>(work: () => Answer): Answer => {
    try {
      return work()
    } catch (error) {
      const refusal = refusalOfError(error, place)
      throw refusal ? new DataFileFailure(refusal, { cause: error }) : error
    }
  }
  return {
    exec: (sql) => telling(() => database.exec(sql)),
    prepare: (sql) => {
      const statement = telling(() => database.prepare(sql))
      return {
        run: (...values) => telling(() => statement.run(...values)),
        get: (...values) => telling(() => statement.get(...values)),
        all: (...values) => telling(() => statement.all(...values)),
      }
    },
  }
}
