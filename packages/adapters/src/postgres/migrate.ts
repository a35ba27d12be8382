import { inSchema } from './in-schema.js'
import { migrations, schemaVersion } from './migrations.js'
import { moveBase } from './positions.js'
import type { PostgresClient } from './postgres-client.js'

const step = (migration: (apart: boolean) => string, apart: boolean, place: number): string => `
  IF had < ${place + 1} THEN
    ${migration(apart)}
  END IF;
`

/** One statement, and so one transaction on any client. The lock is the transaction's: a pooler may stand between. */
const migration = (apart: boolean): string => `
DO $migrate$
DECLARE
  had integer;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('anlang @schema', 0));
  -- asked of the catalogue itself: what a session remembers of it may be from before it had the lock
  IF NOT EXISTS (SELECT FROM pg_catalog.pg_namespace WHERE nspname = '@schema') THEN
    CREATE SCHEMA @schema;
  END IF;
  IF to_regclass('@.journal') IS NULL THEN
    CREATE TABLE @.journal (
      one     boolean PRIMARY KEY DEFAULT true CHECK (one),
      version integer NOT NULL,
      apart   boolean NOT NULL,
      -- added to the positions that transactions give
      base    bigint NOT NULL
    );
    INSERT INTO @.journal (version, apart, base) VALUES (0, ${apart}, 0);
  END IF;
  SELECT version INTO had FROM @.journal;
  ${migrations.map((one, place) => step(one, apart, place)).join('')}
  IF had <= ${schemaVersion} THEN
    UPDATE @.journal SET version = ${schemaVersion} WHERE version < ${schemaVersion};
    ${moveBase}
  END IF;
END $migrate$`

/**
 * Brings a schema to today's version, from none or any that was, and leaves a newer one alone. Where several processes
 * do so at once, one of them does.
 */
export const migrate = async (client: PostgresClient, schema: string, apart: boolean): Promise<void> => {
  await client.query(inSchema(schema, migration(apart)), [])
}
