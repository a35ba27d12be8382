import { inSchema } from './in-schema.js'
import { isBehind } from './positions.js'
import type { PostgresClient } from './postgres-client.js'
import { rowsOf } from './rows-of.js'

/** What a database has under the name of a journal. */
export interface FoundSchema {
  readonly encoding: string
  /** Tables stand there, but none of ours. */
  readonly foreign: boolean
  /** The version of the schema; 0 where there is none yet. */
  readonly version: number
  readonly apart: boolean
  /** Whether what is there lies ahead of what would be written. */
  readonly behind: boolean
}

const place = `
  SELECT current_setting('server_encoding') AS encoding, to_regclass('@.journal') IS NOT NULL AS ours,
    EXISTS (SELECT FROM pg_class WHERE relnamespace = to_regnamespace('@schema')) AS used`

interface Place {
  readonly encoding: string
  readonly ours: boolean
  readonly used: boolean
}

/** Looks at a database, and writes nothing to it. */
export const inspectDatabase = async (client: PostgresClient, schema: string): Promise<FoundSchema> => {
  const ask = <Row>(sql: string) => rowsOf<Row>(client, inSchema(schema, sql))
  const [found] = await ask<Place>(place)
  if (!found) throw new Error('the database did not answer')
  const { encoding, ours, used } = found
  if (!ours) return { encoding, foreign: used, version: 0, apart: false, behind: false }
  const [journal] = await ask<Pick<FoundSchema, 'version' | 'apart'>>('SELECT version, apart FROM @.journal')
  const { version = 0, apart = false } = journal ?? {}
  const [ahead] = version === 0 ? [] : await ask<{ behind: boolean }>(`SELECT ${isBehind} AS behind FROM @.journal`)
  return { encoding, foreign: false, version, apart, behind: ahead?.behind ?? false }
}
