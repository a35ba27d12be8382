import { query } from './query.js'
import { applicationId, migrations, schemaVersion } from './schema.js'
import type { SqliteDatabase } from './sqlite-database.js'
import { transactionsOn } from './transactions-on.js'

/** The version of the schema that a database has; 0 for an empty one. */
export const schemaVersionOf = (database: SqliteDatabase): number =>
  query<{ user_version: number }>(database, 'PRAGMA user_version').one()?.user_version ?? 0

/** Brings the schema to today's version. Where several processes open a new file at once, one of them does. */
export const migrate = (database: SqliteDatabase): void =>
  transactionsOn(database)(() => {
    const found = schemaVersionOf(database)
    for (const migration of migrations.slice(found)) database.exec(migration)
    if (found < schemaVersion) {
      database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${schemaVersion}`)
    }
  })
