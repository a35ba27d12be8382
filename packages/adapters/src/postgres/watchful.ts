import { DatabaseFailure } from './database-failure.js'
import type { DatabaseRefusal } from './database-refusal.js'
import { type FoundSchema, inspectDatabase } from './inspect-database.js'
import { schemaVersion } from './migrations.js'
import type { PostgresClient } from './postgres-client.js'
import { isOfAnotherSchema } from './refusal-of-error.js'

/** Told where a later release made the tables. */
export const newerThanKnown = (schema: string, { version }: FoundSchema): DatabaseRefusal | undefined =>
  version > schemaVersion ? { code: 'database_newer', schema, found: version, known: schemaVersion } : undefined

/** A statement that finds our tables changed under it says by whom. */
export const watchful = (client: PostgresClient, schema: string): PostgresClient => ({
  query: async (text, values) => {
    try {
      return await client.query(text, values)
    } catch (error) {
      const found = isOfAnotherSchema(error) ? await inspectDatabase(client, schema) : undefined
      const refusal = found && newerThanKnown(schema, found)
      throw refusal ? new DatabaseFailure(refusal, { cause: error }) : error
    }
  },
})
