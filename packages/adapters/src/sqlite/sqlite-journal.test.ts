import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { checkChain, type Journal } from '@anlang/workflows'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { entryAfter } from '../../test/entry-after.js'
import { schemaVersion } from './schema.js'
import { sqliteJournal } from './sqlite-journal.js'

const police = { position: 'police', unit: 'c08779' } as const

let folder = ''
let database: DatabaseSync

const reopen = (): Journal => {
  if (database?.isOpen) database.close()
  database = new DatabaseSync(join(folder, 'hồ sơ.db'))
  return sqliteJournal(database)
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'anlang-'))
})

afterEach(() => {
  database.close()
  rmSync(folder, { recursive: true })
})

const everything = async (journal: Journal) => ({
  facts: await journal.follow(0, 100),
  ofA: await journal.read('a'),
  heads: await journal.heads({ limit: 100 }),
  command: await journal.command('a/2'),
  holder: await journal.holder('khóa'),
  inbox: await journal.inbox(police, { limit: 10 }),
})

describe('the journal in SQLite', () => {
  it('tells the same when it is closed and opened again', async () => {
    const journal = reopen()
    const first = entryAfter('a', undefined, { claims: ['khóa'] })
    const waiting = [{ ...police, dossier: 'a', act: 'tell', due: '2020-10-01', line: {} }]
    for (const entry of [first, entryAfter('b'), entryAfter('a', first, { inbox: waiting })])
      await journal.append(entry)
    const before = await everything(journal)
    expect(before).toMatchObject({ holder: 'a', inbox: waiting, facts: { length: 3 } })
    expect(await everything(reopen())).toEqual(before)
  })

  it('flushes every act to the disk, and waits for other writers', () => {
    reopen()
    const setting = (name: string) => Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})
    expect(setting('journal_mode')).toEqual(['wal'])
    expect(setting('synchronous')).toEqual([2])
    expect(setting('foreign_keys')).toEqual([1])
    expect(setting('busy_timeout')).toEqual([5000])
  })

  it('holds in memory what a batch of acts touches, however large the file is', () => {
    reopen()
    expect(database.prepare('PRAGMA cache_size').get()).toEqual({ cache_size: -32_768 })
  })

  it('shows a fact that somebody changed in the file', async () => {
    const first = entryAfter('a')
    const journal = reopen()
    for (const entry of [first, entryAfter('a', first)]) await journal.append(entry)
    database.exec(`UPDATE facts SET body = replace(body, 'người-1', 'người-2') WHERE version = 1`)
    expect(checkChain(await journal.read('a'))).toEqual({ dossier: 'a', version: 1, fault: 'changed' })
  })

  it('does not read the tables of a later release, and leaves them as they are', () => {
    database = new DatabaseSync(join(folder, 'hồ sơ.db'))
    database.exec(`PRAGMA user_version = ${schemaVersion + 1}`)
    expect(() => sqliteJournal(database)).toThrow(
      `the tables are of version ${schemaVersion + 1}, made by a later release; this one knows ${schemaVersion}`,
    )
    expect(database.prepare('SELECT name FROM sqlite_schema').all()).toEqual([])
    expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'delete' })
  })

  it('finds waiting work and facts by their indexes, however many there are', () => {
    reopen()
    const plan = (sql: string) => JSON.stringify(database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all())
    for (const table of ['filed', 'unfiled'])
      expect(plan(`DELETE FROM ${table} WHERE dossier = 'a'`)).toContain('USING PRIMARY KEY (dossier=?)')
    expect(plan(`SELECT max(version) FROM facts WHERE dossier = 'a'`)).toContain('COVERING INDEX')
  })
})
