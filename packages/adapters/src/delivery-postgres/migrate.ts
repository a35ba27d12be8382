import { inSchema } from '../postgres/in-schema.js'
import type { PostgresClient } from '../postgres/postgres-client.js'
import { rowsOf } from '../postgres/rows-of.js'
import { deliveryVersion, migrations } from './book-tables.js'

const step = (migration: string, place: number): string => `
  IF had < ${place + 1} THEN
    ${migration}
  END IF;
`

/** One statement, and so one transaction on any client; of several processes, one does it. */
const migration = `
DO $migrate$
DECLARE
  had integer;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('anlang deliveries @schema', 0));
  -- asked of the catalogue itself: what a session remembers of it may be from before it had the lock
  IF NOT EXISTS (
    SELECT FROM pg_catalog.pg_class WHERE relname = 'delivery_version'
      AND relnamespace = (SELECT oid FROM pg_catalog.pg_namespace WHERE nspname = '@schema')
  ) THEN
    CREATE TABLE @.delivery_version (one boolean PRIMARY KEY DEFAULT true CHECK (one), version integer NOT NULL);
    INSERT INTO @.delivery_version (version) VALUES (0);
  END IF;
  SELECT version INTO had FROM @.delivery_version;
  ${migrations.map(step).join('')}
  UPDATE @.delivery_version SET version = ${deliveryVersion} WHERE version < ${deliveryVersion};
END $migrate$`

interface Found {
  readonly journal: boolean
  readonly book: boolean
}

/** The version of the tables of deliveries; 0 where there are none, and nothing where there is no journal. */
export const versionOf = async (client: PostgresClient, schema: string): Promise<number | undefined> => {
  const look = `SELECT to_regclass('@.journal') IS NOT NULL AS journal, to_regclass('@.delivery_version') IS NOT NULL AS book`
  const [found] = await rowsOf<Found>(client, inSchema(schema, look))
  if (!found?.journal) return undefined
  if (!found.book) return 0
  const [row] = await rowsOf<{ version: number }>(client, inSchema(schema, 'SELECT version FROM @.delivery_version'))
  return row?.version ?? 0
}

/**
 * Brings the tables of deliveries to today's version, beside those of a journal, and tells the version they had. A
 * newer one is left alone; nothing is done where there is no journal.
 */
export const migrate = async (client: PostgresClient, schema: string): Promise<number | undefined> => {
  const found = await versionOf(client, schema)
  if (found !== undefined && found < deliveryVersion) await client.query(inSchema(schema, migration), [])
  return found
}
