import type { SqliteDatabase, SqliteParameter } from './sqlite-database.js'

/** A prepared question and the rows it answers with. */
export interface Query<Row> {
  readonly one: (...parameters: SqliteParameter[]) => Row | undefined
  readonly all: (...parameters: SqliteParameter[]) => readonly Row[]
}

/** Prepares a question once. `Row` names the columns that the SQL beside it selects. */
export const query = <Row>(database: SqliteDatabase, sql: string): Query<Row> => {
  const statement = database.prepare(sql)
  return {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a driver cannot know the columns; the SQL names them
    one: (...parameters) => statement.get(...parameters) as Row | undefined,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the same
    all: (...parameters) => statement.all(...parameters) as Row[],
  }
}
