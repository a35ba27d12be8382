import { accept, type Outcome, refuse } from '@anlang/core'
import type { Entry } from '@anlang/workflows'
import { append } from './append.js'
import { appendInOrder, type SqliteJournal } from './append-in-order.js'
import { groupCommit } from './group-commit.js'
import { migrate, schemaVersionOf } from './migrate.js'
import { readsOf } from './reads.js'
import { schemaVersion } from './schema.js'
import type { SqliteDatabase } from './sqlite-database.js'
import { prepareChanges, prepareQuestions } from './statements.js'
import { switchToLog } from './switch-to-log.js'
import { transactionsOn } from './transactions-on.js'

/** The database was made by a later release; `known` is the version of the schema that this one writes. */
export interface NewerSchema {
  readonly found: number
  readonly known: number
}

// an acknowledged act survives a power cut: every commit is flushed to the disk, on macOS through the drive's own cache
const durability = `
  PRAGMA synchronous = FULL;
  PRAGMA fullfsync = ON;
  PRAGMA foreign_keys = ON;
`

// 32 MiB: where millions of rows lie, a batch of acts touches more pages than the usual 2 MiB hold, and a page that has
// to make room before the commit is written twice and read again
const memory = 'PRAGMA cache_size = -32768'

/** A journal on an open database, its schema brought up to date; a newer one is refused and left as it is. */
export const journalOn = (database: SqliteDatabase, busyTimeout: number): Outcome<SqliteJournal, NewerSchema> => {
  database.exec(`PRAGMA busy_timeout = ${busyTimeout}`)
  const found = schemaVersionOf(database)
  if (found > schemaVersion) return refuse({ found, known: schemaVersion })
  switchToLog(database)
  database.exec(durability)
  database.exec(memory)
  migrate(database)
  const questions = prepareQuestions(database)
  const changes = prepareChanges(database)
  const inTransaction = transactionsOn(database)
  const appendOne = (entry: Entry) => append(questions, changes, entry)
  return accept({
    append: groupCommit(inTransaction, appendOne),
    appendInOrder: appendInOrder(inTransaction, appendOne),
    ...readsOf(questions),
  })
}
