import { accept, type Outcome, refuse } from '@anlang/core'
import type { DeliveryBook } from '../delivery/index.js'
import { DatabaseFailure } from '../postgres/database-failure.js'
import type { DatabaseRefusal } from '../postgres/database-refusal.js'
import { failureOf } from '../postgres/failure-of.js'
import { usualSchema } from '../postgres/in-schema.js'
import type { PostgresClient } from '../postgres/postgres-client.js'
import { bookOn } from './book-on.js'
import { deliveryVersion } from './book-tables.js'
import { versionOf } from './migrate.js'
import type { PostgresDeliveryOptions } from './open-postgres-delivery-book.js'

const readingAlone = (client: PostgresClient, schema: string): DeliveryBook => {
  const { progress, parked, consumers } = bookOn(client, schema)
  const refuseToWrite = async (): Promise<never> => {
    throw new DatabaseFailure({ code: 'database_for_reading', schema })
  }
  return {
    progress,
    parked,
    consumers,
    take: refuseToWrite,
    hold: refuseToWrite,
    record: refuseToWrite,
    replay: refuseToWrite,
  }
}

/**
 * Reads the delivery book in the schema of a Postgres journal and writes nothing to it: for a role with `SELECT` alone.
 * Nothing where nothing was ever delivered. Tables of an earlier or a later release are refused and left as they are; all
 * that would change the book throws `DatabaseFailure`.
 *
 * @example
 * ```ts
 * const neverDelivered = { query: async () => ({ rows: [{ journal: true, book: false }] }) }
 * await readPostgresDeliveryBook(neverDelivered) // => { ok: true, value: undefined }
 * ```
 */
export const readPostgresDeliveryBook = async (
  client: PostgresClient,
  { schema = usualSchema }: PostgresDeliveryOptions = {},
): Promise<Outcome<DeliveryBook | undefined, DatabaseRefusal>> => {
  try {
    const found = await versionOf(client, schema)
    if (!found) return accept(undefined)
    const versions = { schema, found, known: deliveryVersion }
    if (found < deliveryVersion) return refuse({ code: 'database_older', ...versions })
    if (found > deliveryVersion) return refuse({ code: 'database_newer', ...versions })
    return accept(readingAlone(client, schema))
  } catch (error) {
    const failure = failureOf(error, { code: 'database_unavailable', reason: 'unreachable', found: String(error) })
    if (failure instanceof DatabaseFailure) return refuse(failure.refusal)
    throw failure
  }
}
