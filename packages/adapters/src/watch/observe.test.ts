import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { createEngine } from '@anlang/workflows'
import { afterEach, describe, expect, it } from 'vitest'
import { at, village } from '../../test/office.js'
import { tellAbout } from '../../test/outbox.js'
import { openedJournal, pgliteClient } from '../../test/postgres-clients.js'
import { memoryDeliveryBook } from '../delivery/index.js'
import { memoryJournal } from '../memory/index.js'
import { schemaVersion as postgresVersion } from '../postgres/migrations.js'
import { sqliteJournal } from '../sqlite/index.js'
import { schemaVersion as sqliteVersion } from '../sqlite/schema.js'
import { fixedClock, trustingDirectory } from '../training/index.js'
import { observe } from './observe.js'
import { probePostgres } from './probe-postgres.js'
import { probeSqlite } from './probe-sqlite.js'

const undo: (() => unknown)[] = []

afterEach(async () => {
  for (const step of undo.splice(0).toReversed()) await step()
})

const clock = fixedClock('2022-11-14T08:00:00+07:00')

describe('a look at a journal', () => {
  it('tells how far each consumer and follower has come', async () => {
    const journal = memoryJournal()
    await tellAbout(journal, 'a', 'b', 'a', 'c')
    const book = memoryDeliveryBook()
    const taken = await book.take('sổ', { worker: 'máy-1', now: 0, until: 1 })
    if (!taken.ok) throw new Error('nobody else asks')
    await book.record(taken.lease, {
      position: 3,
      arrived: [],
      waiting: [{ position: 2, dossier: 'b', attempts: 1, retryAt: 0 }],
      parked: [{ position: 1, key: 'a/1/1', dossier: 'a', attempts: 16, failure: { code: 'failed' }, at: 0 }],
    })
    const followers = async () => ({ 'tra-cứu': 1 })
    expect(await observe({ journal, clock, book, followers })).toEqual({
      reads: true,
      consumers: [{ consumer: 'sổ', behind: 1, waiting: 1, parked: 1 }],
      followers: [{ follower: 'tra-cứu', behind: 3 }],
      deadlines: { due: 0, oldestDays: 0 },
    })
  })

  it('counts to a bound, so that looking never costs much', async () => {
    const journal = memoryJournal()
    await tellAbout(journal, 'a', 'b', 'c')
    const seen = await observe({ journal, clock, most: 2, followers: async () => ({ 'tra-cứu': 0 }) })
    expect(seen.followers).toEqual([{ follower: 'tra-cứu', behind: 2 }])
  })

  it('tells deadlines that nobody has dealt with, and since when', async () => {
    const journal = memoryJournal()
    const moved = fixedClock('2026-03-10T08:00:00+07:00')
    const engine = createEngine({ journal, directory: trustingDirectory, clock: moved })
    const by = at('neighbourhoodHead', village)
    await engine.open({ id: 'c-1', dossier: 'd-1', procedure: 'evaluate', subject: village, year: 2026, by })
    moved.moveTo('2026-04-04T08:00:00+07:00')
    expect((await observe({ journal, clock: moved })).deadlines).toEqual({ due: 1, oldestDays: 3 })
    await engine.tick()
    expect((await observe({ journal, clock: moved })).deadlines).toEqual({ due: 0, oldestDays: 0 })
  })

  it('tells of a journal that does not answer only that, and reports why', async () => {
    const lost = new Error('mật khẩu ở máy chủ …')
    const reported: unknown[] = []
    const journal = { ...memoryJournal(), heads: () => Promise.reject(lost) }
    const seen = await observe({ journal, clock, report: (error) => reported.push(error) })
    expect(seen).toEqual({ reads: false, consumers: [], followers: [], deadlines: { due: 0, oldestDays: 0 } })
    expect(reported).toEqual([lost])
  })
})

describe('a SQLite file that is asked', () => {
  const made = () => {
    const folder = mkdtempSync(join(tmpdir(), 'anlang-'))
    undo.push(() => rmSync(folder, { recursive: true }))
    const path = join(folder, 'hồ sơ.db')
    const database = new DatabaseSync(path)
    undo.push(() => database.close())
    sqliteJournal(database, { busyTimeout: 1 })
    return { path, database }
  }

  it('says that it takes writes, and the version of its tables', async () => {
    expect(await probeSqlite(made().database)()).toEqual({
      writable: true,
      schema: { found: sqliteVersion, known: sqliteVersion },
    })
  })

  it('says that it takes none, when it was opened for reading or another holds it', async () => {
    const { path, database } = made()
    const reader = new DatabaseSync(path, { readOnly: true })
    undo.push(() => reader.close())
    expect(await probeSqlite(reader)()).toMatchObject({ writable: false })
    const other = new DatabaseSync(path)
    undo.push(() => other.close())
    other.exec('BEGIN IMMEDIATE')
    expect(await probeSqlite(database)()).toMatchObject({ writable: false })
  })

  it('shows tables of a later release', async () => {
    const { database } = made()
    database.exec(`PRAGMA user_version = ${sqliteVersion + 1}`)
    expect((await probeSqlite(database)()).schema).toEqual({ found: sqliteVersion + 1, known: sqliteVersion })
  })
})

describe('a Postgres database that is asked', () => {
  it('says whether it takes writes, and the version of its tables', { timeout: 60_000 }, async () => {
    const { client, close } = await pgliteClient()
    undo.push(close)
    await openedJournal(client)
    expect(await probePostgres(client)()).toEqual({
      writable: true,
      schema: { found: postgresVersion, known: postgresVersion },
    })
    await client.query('SET default_transaction_read_only = on', [])
    expect(await probePostgres(client)()).toMatchObject({ writable: false })
  })
})
