import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { InboxRow, Journal } from '@anlang/workflows'
import { journalContract } from '@anlang/workflows/testing'
import BetterSqlite from 'better-sqlite3'
import { afterEach, describe, expect, it } from 'vitest'
import { entryAfter } from '../test/entry-after.js'
import { memoryJournal } from './memory/index.js'
import { sqliteJournal } from './sqlite/index.js'

const police = { position: 'police', unit: 'c08779' } as const

const undo: (() => void)[] = []

afterEach(() => {
  for (const step of undo.splice(0).toReversed()) step()
})

const openSqlite = (path: string): Journal => {
  const database = new DatabaseSync(path)
  undo.push(() => database.close())
  return sqliteJournal(database)
}

const openBetterSqlite = (path: string): Journal => {
  const database = new BetterSqlite(path)
  undo.push(() => database.close())
  return sqliteJournal(database)
}

const inNewFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'anlang-'))
  undo.push(() => rmSync(folder, { recursive: true }))
  return folder
}

type Named = readonly [name: string, open: () => Journal]

const inSqlite: readonly Named[] = [
  ['in SQLite in memory', () => openSqlite(':memory:')],
  ['in a SQLite file', () => openSqlite(join(inNewFolder(), 'hồ sơ.db'))],
  ['in a SQLite file, by better-sqlite3', () => openBetterSqlite(join(inNewFolder(), 'hồ sơ.db'))],
]

const journals: readonly Named[] = [['in memory', () => memoryJournal()], ...inSqlite]

describe.each(journals)('the journal %s', (_, open) => {
  it.each(journalContract)('$name', async ({ run }) => {
    await expect(run(async () => open())).resolves.toBeUndefined()
  })

  it('numbers the facts of all dossiers from 1 on, also past an entry that was refused', async () => {
    const journal = open()
    await journal.append(entryAfter('a'))
    await journal.append(entryAfter('a', undefined, { command: { id: 'khác', digest: 'd' } }))
    await journal.append(entryAfter('b'))
    expect((await journal.follow(0, 10)).map(({ position }) => position)).toEqual([1, 2])
  })
})

describe.each(inSqlite)('the journal %s, which writes text', (_, open) => {
  it('keeps nothing of an entry that cannot be written whole', async () => {
    const journal = open()
    const entry = entryAfter('a', undefined, { claims: ['khóa'] })
    const row: Record<string, unknown> = { ...police, dossier: 'a', due: null }
    row.act = row
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a row that refers to itself is what no type lets through
    const broken = { ...entry, inbox: [row as unknown as InboxRow] }
    await expect(journal.append(broken)).rejects.toThrow()
    expect(await journal.read('a')).toEqual([])
    expect(await journal.follow(0, 10)).toEqual([])
    expect(await journal.holder('khóa')).toBeUndefined()
    expect(await journal.append(entry)).toEqual({ ok: true })
  })
})
