import { accept, type Outcome, refuse } from '@anlang/core'
import type { DeliveryBook } from '../delivery/index.js'
import { DatabaseFailure } from '../postgres/database-failure.js'
import type { DatabaseRefusal } from '../postgres/database-refusal.js'
import { failureOf } from '../postgres/failure-of.js'
import { usualSchema } from '../postgres/in-schema.js'
import type { PostgresClient } from '../postgres/postgres-client.js'
import { bookOn } from './book-on.js'
import { deliveryVersion } from './book-tables.js'
import { migrate } from './migrate.js'

/** Where a book is kept. */
export interface PostgresDeliveryOptions {
  /** The schema of the journal; `anlang` when not said. */
  readonly schema?: string
}

/**
 * Opens a delivery book in the schema of a Postgres journal, which is there already. Makes its tables or brings them up
 * to date; a database that cannot be used, and tables of a later release, are refused and left as they are.
 *
 * @example
 * ```ts
 * const offline = { query: async () => { throw Object.assign(new Error('no server'), { code: 'ECONNREFUSED' }) } }
 * const opened = await openPostgresDeliveryBook(offline)
 * opened.ok || opened.refusals // => [{ code: 'database_unavailable', reason: 'unreachable', found: 'no server' }]
 * ```
 */
export const openPostgresDeliveryBook = async (
  client: PostgresClient,
  { schema = usualSchema }: PostgresDeliveryOptions = {},
): Promise<Outcome<DeliveryBook, DatabaseRefusal>> => {
  let found: number | undefined
  try {
    found = await migrate(client, schema)
  } catch (error) {
    const failure = failureOf(error, { code: 'database_unavailable', reason: 'unreachable', found: String(error) })
    if (failure instanceof DatabaseFailure) return refuse(failure.refusal)
    throw failure
  }
  if (found === undefined) throw new Error('a delivery book stands beside a journal: open that first')
  if (found > deliveryVersion) return refuse({ code: 'database_newer', schema, found, known: deliveryVersion })
  return accept(bookOn(client, schema))
}
