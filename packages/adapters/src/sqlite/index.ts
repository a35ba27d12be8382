export type { SqliteJournal } from './append-in-order.js'
export type { SqliteDatabase, SqliteParameter, SqliteStatement } from './sqlite-database.js'
export { type SqliteJournalOptions, sqliteJournal } from './sqlite-journal.js'
export { sqliteTraits } from './sqlite-traits.js'
