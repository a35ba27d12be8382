/** What is bound to a statement. */
export type SqliteParameter = string | number | null

/** A prepared statement, as `node:sqlite` and `better-sqlite3` both have it. */
export interface SqliteStatement {
  run(...parameters: SqliteParameter[]): unknown
  get(...parameters: SqliteParameter[]): unknown
  all(...parameters: SqliteParameter[]): unknown[]
}

/** The part of an open SQLite database that we use; no driver is imported. */
export interface SqliteDatabase {
  exec(sql: string): unknown
  prepare(sql: string): SqliteStatement
}
