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

const onServer = async (): Promise<TestClient> => {
  server = await startPostgres()
  return pgClient(server)
}

afterAll(() => server?.remove())

const beyond: readonly (readonly [string, boolean, () => Promise<TestClient>])[] = [
  ['over PGlite', true, pgliteClient],
  ['over pg', postgresBinaries !== undefined, onServer],
]

describe.each(beyond)('the delivery book in Postgres %s', (_, canRun, connect) => {
  describe.runIf(canRun)('promises what every book does', () => {
    let used: TestClient
    beforeAll(async () => {
      used = await connect()
      await openedJournal(used.client)
    }, 60_000)
    afterAll(() => used.close())

    const inEmptyTables = async (): Promise<DeliveryBook> => {
      const opened = await openPostgresDeliveryBook(used.client)
      if (!opened.ok) throw new Error(JSON.stringify(opened.refusals))
      for (const table of ['undelivered', 'consumers', 'leases']) {
        await used.client.query(`DELETE FROM anlang.${table}`, [])
      }
      return opened.value
    }

    it.each(deliveryBookContract)('$name', async ({ run }) => {
      await expect(run(inEmptyTables)).resolves.toBeUndefined()
    })
  })
})
