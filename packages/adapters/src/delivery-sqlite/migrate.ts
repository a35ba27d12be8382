import { query } from '../sqlite/query.js'
import type { SqliteDatabase } from '../sqlite/sqlite-database.js'
import { transactionsOn } from '../sqlite/transactions-on.js'
import { deliveryVersion, migrations } from './book-tables.js'

const hasTable = (database: SqliteDatabase, name: string): boolean =>
  query(database, `SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?`).one(name) !== undefined

/** The version of the tables of deliveries; 0 where there are none. */
const versionOf = (database: SqliteDatabase): number =>
  hasTable(database, 'delivery_version')
    ? (query<{ version: number }>(database, 'SELECT version FROM delivery_version').one()?.version ?? 0)
    : 0

/**
 * Brings the tables of deliveries to today's version, beside those of a journal, and tells the version they had. A
 * newer one is left alone.
 */
export const migrate = (database: SqliteDatabase): number => {
  const before = versionOf(database)
  // nothing to write, also where nothing may be written
  if (before >= deliveryVersion) return before
  return transactionsOn(database)(() => {
    if (!hasTable(database, 'outbox')) throw new Error('a delivery book stands beside a journal: open that first')
    const found = versionOf(database)
    for (const migration of migrations.slice(found)) database.exec(migration)
    if (found === 0) database.exec('CREATE TABLE delivery_version (version INTEGER NOT NULL) STRICT')
    if (found < deliveryVersion) {
      database.exec(`DELETE FROM delivery_version; INSERT INTO delivery_version VALUES (${deliveryVersion})`)
    }
    return found
  })
}
