import { inSchema, usualSchema } from './in-schema.js'
import type { PostgresClient } from './postgres-client.js'

/** A role of the database, and the provinces whose dossiers it may see and add to. */
export interface ConfinedRole {
  readonly role: string
  readonly provinces: readonly string[]
  /** The schema of the journal; `anlang` when not said. */
  readonly schema?: string
}

/**
 * Lets a role of the database use a journal for some provinces alone: of others it sees nothing and writes nothing,
 * whatever the engine before it says. It may add facts and never change one, and delivers messages by a book of its own.
 * Done again, the new provinces hold. By a client of the owner of the tables.
 */
export const confineRole = async (
  client: PostgresClient,
  { role, provinces, schema = usualSchema }: ConfinedRole,
): Promise<void> => {
  await client.query(inSchema(schema, 'SELECT @.confine($1::text::name, $2::text::jsonb)'), [
    role,
    JSON.stringify(provinces),
  ])
}
