import { inSchema, usualSchema } from '../postgres/in-schema.js'
import { schemaVersion } from '../postgres/migrations.js'
import type { PostgresClient } from '../postgres/postgres-client.js'
import { rowsOf } from '../postgres/rows-of.js'
import type { StoreStanding } from './observation.js'

const question = `
  SELECT version, current_setting('transaction_read_only') = 'off' AND NOT pg_is_in_recovery() AS writable
  FROM @.journal`

/**
 * Asks a Postgres database whether it takes writes, and for the version of the tables.
 *
 * @example
 * ```ts
 * const client = { query: async () => ({ rows: [{ version: 1, writable: false }] }) }
 * await probePostgres(client)() // => { writable: false, schema: { found: 1, known: 3 } }
 * ```
 */
export const probePostgres =
  (client: PostgresClient, { schema = usualSchema }: { readonly schema?: string } = {}) =>
  async (): Promise<StoreStanding> => {
    const [row] = await rowsOf<{ version: number; writable: boolean }>(client, inSchema(schema, question))
    return { writable: row?.writable ?? false, schema: { found: row?.version ?? 0, known: schemaVersion } }
  }
