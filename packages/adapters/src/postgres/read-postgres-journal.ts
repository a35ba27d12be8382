import { accept, type Outcome, refuse } from '@anlang/core'
import type { Journal } from '@anlang/workflows'
import { DatabaseFailure } from './database-failure.js'
import type { DatabaseRefusal } from './database-refusal.js'
import { failureOf } from './failure-of.js'
import { checkSchemaName, inSchema, usualSchema } from './in-schema.js'
import { type FoundSchema, inspectDatabase } from './inspect-database.js'
import { schemaVersion } from './migrations.js'
import type { PostgresClient } from './postgres-client.js'
import { readsOf } from './reads.js'
import { rowsOf } from './rows-of.js'
import { newerThanKnown, watchful } from './watchful.js'

/** Which journal of a database is read. */
export interface PostgresReadOptions {
  /** The schema of its tables; `anlang` when not said. */
  readonly schema?: string
}

const refusalOf = (schema: string, found: FoundSchema): DatabaseRefusal | undefined => {
  if (found.foreign) return { code: 'database_foreign', schema }
  if (found.version === 0) return { code: 'database_empty', schema }
  if (found.version < schemaVersion) {
    return { code: 'database_older', schema, found: found.version, known: schemaVersion }
  }
  // positions ahead of every transaction are passed over by whoever follows: to read on would be to tell of no facts
  return newerThanKnown(schema, found) ?? (found.behind ? { code: 'database_restored', schema } : undefined)
}

/** A role that row security holds back, and that was let into no province, sees nothing, and is not told so by Postgres. */
const hidden = `SELECT row_security_active('@.facts')
  AND NOT EXISTS (SELECT FROM @.wall AS w WHERE w.role = current_user) AS hidden`

const inspect = async (client: PostgresClient, schema: string): Promise<DatabaseRefusal | undefined> => {
  const refusal = refusalOf(schema, await inspectDatabase(client, schema))
  if (refusal) return refusal
  const [sight] = await rowsOf<{ readonly hidden: boolean }>(client, inSchema(schema, hidden))
  return sight?.hidden ? { code: 'database_hidden', schema } : undefined
}

const journalOf = (client: PostgresClient, schema: string): Journal => ({
  ...readsOf(watchful(client, schema), schema),
  append: async () => {
    throw new DatabaseFailure({ code: 'database_for_reading', schema })
  },
})

/**
 * Reads the journal of a Postgres database and writes nothing to it, so that a role with `SELECT` alone can audit it,
 * also on a standby. Tables of an earlier or a later release, and a dump that nobody opened since it was restored, are
 * refused and left as they are; so is a role that row security shows nothing. To append throws `DatabaseFailure`.
 *
 * @example
 * ```ts
 * const offline = { query: async () => { throw Object.assign(new Error('no server'), { code: 'ECONNREFUSED' }) } }
 * const read = await readPostgresJournal(offline)
 * read.ok || read.refusals // => [{ code: 'database_unavailable', reason: 'unreachable', found: 'no server' }]
 * ```
 */
export const readPostgresJournal = async (
  client: PostgresClient,
  { schema = usualSchema }: PostgresReadOptions = {},
): Promise<Outcome<Journal, DatabaseRefusal>> => {
  checkSchemaName(schema)
  try {
    const refusal = await inspect(client, schema)
    return refusal ? refuse(refusal) : accept(journalOf(client, schema))
  } catch (error) {
    const failure = failureOf(error, { code: 'database_unavailable', reason: 'unreachable', found: String(error) })
    if (failure instanceof DatabaseFailure) return refuse(failure.refusal)
    throw failure
  }
}
