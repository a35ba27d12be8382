import type { Journal } from '@anlang/workflows'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import postgres from 'postgres'
import {
  fromPg,
  fromPglite,
  fromPostgres,
  openPostgresJournal,
  type PostgresClient,
  type PostgresJournalOptions,
} from '../src/postgres/index.js'
import { connectionTo, type PostgresServer } from './postgres-server.js'

/** A client that a test uses for a while. */
export interface TestClient {
  readonly client: PostgresClient
  readonly close: () => Promise<void>
}

/** Who connects, and how many connections a pool has at most. */
export interface TestPool {
  readonly user?: string
  readonly max?: number
}

/** What a client connects to: a server, or a pooler before one. */
type Reached = Pick<PostgresServer, 'host'>

/** A pool of `pg` on a server. */
export const pgClient = ({ host }: Reached, { user, max = 10 }: TestPool = {}): TestClient => {
  const pool = new pg.Pool({ ...connectionTo(host, user), max })
  // a connection that breaks while it is idle is no fault of the one that asks next
  pool.on('error', () => undefined)
  return { client: fromPg(pool), close: () => pool.end() }
}

/** The pool of `postgres` on a server. */
export const postgresClient = ({ host }: Reached, { max = 10 }: TestPool = {}): TestClient => {
  const { user, port, database } = connectionTo(host)
  const sql = postgres({
    path: `${host}/.s.PGSQL.${port}`,
    user,
    database,
    max,
    onnotice: () => undefined,
    // its connections count their failures together: where all are lost at once, it would wait for up to twenty seconds
    backoff: () => 0.05,
  })
  return {
    client: fromPostgres(sql), // of a connection that broke it would wait for an end that does not come
    close: () => sql.end({ timeout: 1 }),
  }
}

/** Postgres within this process, in memory. */
export const pgliteClient = async (): Promise<TestClient> => {
  const database = await PGlite.create()
  return { client: fromPglite(database), close: () => database.close() }
}

/** A journal that has to open. */
export const openedJournal = async (client: PostgresClient, options?: PostgresJournalOptions): Promise<Journal> => {
  const opened = await openPostgresJournal(client, options)
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusals))
  return opened.value
}

/** Empties a journal: quicker than tables anew for every case of a long list. */
export const emptyJournal = async (client: PostgresClient, schema: string): Promise<void> => {
  const tables = ['facts', 'heads', 'commands', 'claims', 'inbox', 'deadlines', 'outbox']
  const statements = tables.map((table) => `DELETE FROM ${schema}.${table};`).join(' ')
  await client.query(`DO $$ BEGIN ${statements} END $$`, [])
}
