import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import BetterSqlite from 'better-sqlite3'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openedJournal, pgClient, pgliteClient, type TestClient } from '../../test/postgres-clients.js'
import { type PostgresServer, postgresBinaries, startPostgres } from '../../test/postgres-server.js'
import { openPostgresDeliveryBook } from '../delivery-postgres/index.js'
import { sqliteDeliveryBook } from '../delivery-sqlite/index.js'
import { confineRole } from '../postgres/index.js'
import { type SqliteDatabase, sqliteJournal } from '../sqlite/index.js'
import type { DeliveryBook } from './delivery-book.js'
import { deliveryBookContract } from './delivery-book-contract.js'
import { memoryDeliveryBook } from './memory-delivery-book.js'

const undo: (() => void)[] = []

afterEach(() => {
  for (const step of undo.splice(0).toReversed()) step()
})

const besideJournal = (database: SqliteDatabase): DeliveryBook => {
  sqliteJournal(database)
  const opened = sqliteDeliveryBook(database)
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusals))
  return opened.value
}

const inNewFile = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'anlang-'))
  undo.push(() => rmSync(folder, { recursive: true }))
  return join(folder, 'hồ sơ.db')
}

const onNodeSqlite = (): DeliveryBook => {
  const database = new DatabaseSync(inNewFile())
  undo.push(() => database.close())
  return besideJournal(database)
}

const onBetterSqlite = (): DeliveryBook => {
  const database = new BetterSqlite(inNewFile())
  undo.push(() => database.close())
  return besideJournal(database)
}

const within: readonly (readonly [string, () => DeliveryBook])[] = [
  ['in memory', memoryDeliveryBook],
  ['in a SQLite file', onNodeSqlite],
  ['in a SQLite file, by better-sqlite3', onBetterSqlite],
]

describe.each(within)('the delivery book %s', (_, open) => {
  it.each(deliveryBookContract)('$name', async ({ run }) => {
    await expect(run(async () => open())).resolves.toBeUndefined()
  })
})

let server: PostgresServer | undefined

const running = async (): Promise<PostgresServer> => {
  server ??= await startPostgres()
  return server
}

afterAll(() => server?.remove())

/** Where a book is kept, and who has it: the owner of the tables, or somebody else. */
interface Place {
  readonly owner: TestClient
  readonly holder: TestClient
  readonly schema: string
}

const owned = async (owner: TestClient, schema: string): Promise<Place> => {
  await openedJournal(owner.client, { schema })
  return { owner, holder: owner, schema }
}

/** A role that is confined, and the messages that the contract speaks of: it writes down none that it does not see. */
const confined = async (): Promise<Place> => {
  const place = await owned(pgClient(await running()), 'confined')
  const { owner, schema } = place
  await openPostgresDeliveryBook(owner.client, { schema })
  await owner.client.query('CREATE ROLE vinh_phuc LOGIN', [])
  await confineRole(owner.client, { schema, role: 'vinh_phuc', provinces: ['p26', 'p27'] })
  const message = `INSERT INTO ${schema}.outbox SELECT place, 'p26', '{}' FROM generate_series(1, 20) AS place`
  await owner.client.query(message, [])
  return { ...place, holder: pgClient(await running(), { user: 'vinh_phuc' }) }
}

const isThere = postgresBinaries !== undefined
const beyond: readonly (readonly [string, boolean, () => Promise<Place>])[] = [
  ['over PGlite', true, async () => owned(await pgliteClient(), 'anlang')],
  ['over pg', isThere, async () => owned(pgClient(await running()), 'anlang')],
  ['over pg, by a role that is confined to its provinces', isThere, confined],
]

describe.each(beyond)('the delivery book in Postgres %s', (_, canRun, connect) => {
  describe.runIf(canRun)('promises what every book does', () => {
    let place: Place
    beforeAll(async () => {
      place = await connect()
    }, 60_000)
    afterAll(async () => {
      await place.owner.close()
      if (place.holder !== place.owner) await place.holder.close()
    })

    const inEmptyTables = async (): Promise<DeliveryBook> => {
      const { owner, holder, schema } = place
      const opened = await openPostgresDeliveryBook(holder.client, { schema })
      if (!opened.ok) throw new Error(JSON.stringify(opened.refusals))
      for (const table of ['undelivered', 'consumers', 'leases']) {
        await owner.client.query(`DELETE FROM ${schema}.${table}`, [])
      }
      return opened.value
    }

    it.each(deliveryBookContract)('$name', async ({ run }) => {
      await expect(run(inEmptyTables)).resolves.toBeUndefined()
    })
  })
})
