import { DatabaseSync } from 'node:sqlite'
import { query } from '../sqlite/query.js'
import { migrations } from '../sqlite/schema.js'

/** The tables, indexes and triggers of a database, but for those that SQLite makes by itself. */
const partsOf = (database: DatabaseSync): readonly string[] =>
  query<{ part: string }>(
    database,
    `SELECT type || ': ' || name AS part FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'`,
  )
    .all()
    .map(({ part }) => part)

const known = new Map<number, readonly string[]>()

/** The parts that a data file of a version has. */
const partsAt = (version: number): readonly string[] => {
  const found = known.get(version)
  if (found) return found
  const database = new DatabaseSync(':memory:')
  for (const migration of migrations.slice(0, version)) database.exec(migration)
  const parts = partsOf(database)
  database.close()
  known.set(version, parts)
  return parts
}

/** The first part that a data file of this version should have and has not, such as `table: outbox`. */
export const missingPart = (database: DatabaseSync, version: number): string | undefined => {
  const there = new Set(partsOf(database))
  return partsAt(version).find((part) => !there.has(part))
}
