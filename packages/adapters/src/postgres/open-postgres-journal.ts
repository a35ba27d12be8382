import { accept, type Outcome, refuse } from '@anlang/core'
import type { Entry, Journal } from '@anlang/workflows'
import { DatabaseFailure } from './database-failure.js'
import type { DatabaseRefusal } from './database-refusal.js'
import { failureOf } from './failure-of.js'
import type { Grouping } from './group-commit.js'
import { checkSchemaName, inSchema, usualSchema } from './in-schema.js'
import { type FoundSchema, inspectDatabase } from './inspect-database.js'
import { journalOn, type ProvinceOf } from './journal-on.js'
import { migrate } from './migrate.js'
import { schemaVersion } from './migrations.js'
import type { PostgresClient } from './postgres-client.js'
import { newerThanKnown, watchful } from './watchful.js'

/** How a journal uses its database. */
export interface PostgresJournalOptions {
  /** The schema of its tables; `anlang` when not said. */
  readonly schema?: string
  /** Provinces whose facts, work, deadlines and messages are kept in tables of their own. */
  readonly provinces?: readonly string[]
  /** The province that a new dossier is kept under; that of the first work it waits for, when not said. */
  readonly provinceOf?: ProvinceOf
  /** Entries a transaction takes at most, 128 when not said, and transactions under way at most, 2 when not said. */
  readonly grouping?: Partial<Grouping>
}

const lineProvince = ({ inbox: [first] }: Entry): string | undefined => first?.line.province

const refusalOf = (schema: string, found: FoundSchema, apart: boolean): DatabaseRefusal | undefined => {
  if (found.encoding !== 'UTF8') return { code: 'database_encoding', found: found.encoding }
  if (found.foreign) return { code: 'database_foreign', schema }
  if (apart && found.version > 0 && !found.apart) return { code: 'database_unparted', schema }
  return newerThanKnown(schema, found)
}

/** Makes or brings up to date what has to be, and looks again: another process may have been faster. */
const bringUp = async (
  client: PostgresClient,
  schema: string,
  provinces: readonly string[] | undefined,
): Promise<DatabaseRefusal | undefined> => {
  const apart = provinces !== undefined
  const found = await inspectDatabase(client, schema)
  const refusal = refusalOf(schema, found, apart)
  if (refusal) return refusal
  if (found.version < schemaVersion || found.behind) {
    await migrate(client, schema, found.version > 0 ? found.apart : apart)
    const changed = refusalOf(schema, await inspectDatabase(client, schema), apart)
    if (changed) return changed
  }
  if (apart) {
    const parts = 'SELECT @.part(province) FROM jsonb_array_elements_text($1::text::jsonb) AS province'
    await client.query(inSchema(schema, parts), [JSON.stringify(provinces)])
  }
  return undefined
}

/**
 * Opens a journal in a Postgres database, over any client of the shape: `fromPg`, `fromPostgres`, `fromPglite`. Makes
 * its tables or brings them up to date; a database that cannot be reached or used, and a schema of a later release or
 * of another program, is refused and left as it is. Many processes share one schema, also behind a pooler that hands
 * out connections by transaction.
 *
 * Acts that arrive together share a commit. A commit whose answer was lost is answered `outcome_unknown`: the
 * same command again is recorded once. Readers by position never skip a fact that was committed late; the price is
 * that a writing transaction that stays open, anywhere in the cluster, holds them back.
 *
 * @example
 * ```ts
 * const offline = { query: async () => { throw Object.assign(new Error('no server'), { code: 'ECONNREFUSED' }) } }
 * const opened = await openPostgresJournal(offline)
 * opened.ok || opened.refusals // => [{ code: 'database_unavailable', reason: 'unreachable', found: 'no server' }]
 * ```
 */
export const openPostgresJournal = async (
  client: PostgresClient,
  { schema = usualSchema, provinces, provinceOf = lineProvince, grouping = {} }: PostgresJournalOptions = {},
): Promise<Outcome<Journal, DatabaseRefusal>> => {
  checkSchemaName(schema)
  try {
    const refusal = await bringUp(client, schema, provinces)
    if (refusal) return refuse(refusal)
  } catch (error) {
    const failure = failureOf(error, { code: 'database_unavailable', reason: 'unreachable', found: String(error) })
    if (failure instanceof DatabaseFailure) return refuse(failure.refusal)
    throw failure
  }
  return accept(journalOn(watchful(client, schema), schema, provinceOf, { atMost: 128, underWay: 2, ...grouping }))
}
