import type { Journal } from '@anlang/workflows'
import { journalContract } from '@anlang/workflows/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  emptyJournal,
  openedJournal,
  pgClient,
  pgliteClient,
  postgresClient,
  type TestClient,
} from '../../test/postgres-clients.js'
import { type PostgresServer, postgresBinaries, startPostgres } from '../../test/postgres-server.js'
import { confineRole } from './confine-role.js'
import type { PostgresClient } from './postgres-client.js'

let server: PostgresServer | undefined
const scratch: TestClient[] = []

const kept = (used: TestClient): TestClient => {
  scratch.push(used)
  return used
}

const running = async (): Promise<PostgresServer> => {
  server ??= await startPostgres()
  return server
}

afterAll(async () => {
  for (const { close } of scratch) await close()
  await server?.remove()
})

/** Where a journal of its own is opened for each case: its tables are made once, and emptied after. */
interface Place {
  /** The owner of the tables. */
  readonly client: PostgresClient
  readonly schema: string
  readonly open: () => Promise<Journal>
}

const onPglite = async (): Promise<Place> => {
  const { client } = kept(await pgliteClient())
  return { client, schema: 'anlang', open: () => openedJournal(client) }
}

const onPg = async (): Promise<Place> => {
  const { client } = kept(pgClient(await running()))
  return { client, schema: 'anlang', open: () => openedJournal(client) }
}

const onPostgres = async (): Promise<Place> => {
  const { client } = kept(postgresClient(await running()))
  const schema = 'by_postgres'
  return { client, schema, open: () => openedJournal(client, { schema }) }
}

const inParts = async (): Promise<Place> => {
  const { client } = kept(pgClient(await running()))
  const options = { schema: 'in_parts', provinces: ['p1', 'p26'] }
  return { client, schema: options.schema, open: () => openedJournal(client, options) }
}

const confined = async (): Promise<Place> => {
  const { client } = kept(pgClient(await running()))
  const schema = 'confined'
  await openedJournal(client, { schema })
  await client.query('CREATE ROLE vinh_phuc LOGIN', [])
  await confineRole(client, { schema, role: 'vinh_phuc', provinces: ['p26'] })
  const theirs = kept(pgClient(await running(), { user: 'vinh_phuc' }))
  return { client, schema, open: () => openedJournal(theirs.client, { schema, provinceOf: () => 'p26' }) }
}

const isThere = postgresBinaries !== undefined
const ways: readonly (readonly [string, boolean, () => Promise<Place>])[] = [
  ['over PGlite', true, onPglite],
  ['over pg', isThere, onPg],
  ['over postgres', isThere, onPostgres],
  ['over pg, in parts by province', isThere, inParts],
  ['over pg, by a role that is confined to its province', isThere, confined],
]

describe.each(ways)('the journal in Postgres %s', (_, canRun, connect) => {
  describe.runIf(canRun)('promises what every journal does', () => {
    let place: Place
    beforeAll(async () => {
      place = await connect()
    }, 60_000)

    const inEmptyTables = async (): Promise<Journal> => {
      const journal = await place.open()
      await emptyJournal(place.client, place.schema)
      return journal
    }

    it.each(journalContract)('$name', async ({ run }) => {
      await expect(run(inEmptyTables)).resolves.toBeUndefined()
    })
  })
})
