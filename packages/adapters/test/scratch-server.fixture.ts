import type { Journal } from '@anlang/workflows'
import pg from 'pg'
import { afterAll, beforeAll } from 'vitest'
import type { PostgresClient, PostgresJournalOptions } from '../src/postgres/index.js'
import { openedJournal, pgClient, type TestClient } from './postgres-clients.js'
import { connectionTo, type PostgresServer, type ServerOptions, startPostgres } from './postgres-server.js'

/** A server for the tests of one block, and clients that are closed after them. */
export interface ScratchServer {
  readonly server: () => PostgresServer
  /** A pool of its own, as another process would have. */
  readonly connect: (user?: string) => PostgresClient
  readonly open: (options?: PostgresJournalOptions) => Promise<Journal>
  /** Asks the server past every journal; rows as plain objects. */
  readonly ask: (sql: string) => Promise<readonly unknown[]>
}

/** Starts a server before the tests of a block and removes it after them. */
export const scratchServer = (options: ServerOptions = {}): ScratchServer => {
  let server: PostgresServer | undefined
  let owner: pg.Pool | undefined
  const clients: TestClient[] = []

  beforeAll(async () => {
    server = await startPostgres(options)
  }, 60_000)

  afterAll(async () => {
    await Promise.all([...clients.map(({ close }) => close().catch(() => undefined)), owner?.end()])
    await server?.remove()
  })

  const running = (): PostgresServer => {
    if (!server) throw new Error('the server is started before the tests')
    return server
  }
  const connect = (user?: string): PostgresClient => {
    const used = pgClient(running(), user === undefined ? {} : { user })
    clients.push(used)
    return used.client
  }
  return {
    server: running,
    connect,
    open: (more) => openedJournal(connect(), more),
    ask: async (sql) => {
      owner ??= new pg.Pool(connectionTo(running().host)).on('error', () => undefined)
      // several statements have several answers, whatever the type says
      const answers = [await owner.query(sql)].flat()
      return answers.at(-1)?.rows.map((row) => ({ ...row })) ?? []
    },
  }
}
