import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Journal } from '@anlang/workflows'
import { journalContract } from '@anlang/workflows/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { memoryJournal } from './memory/index.js'
import { sqliteJournal } from './sqlite/index.js'

const undo: (() => void)[] = []

afterEach(() => {
  for (const step of undo.splice(0).toReversed()) step()
})

const openSqlite = (path: string): Journal => {
  const database = new DatabaseSync(path)
  undo.push(() => database.close())
  return sqliteJournal(database)
}

const inNewFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'anlang-'))
  undo.push(() => rmSync(folder, { recursive: true }))
  return folder
}

const journals: readonly (readonly [name: string, open: () => Journal])[] = [
  ['in memory', () => memoryJournal()],
  ['in SQLite in memory', () => openSqlite(':memory:')],
  ['in a SQLite file', () => openSqlite(join(inNewFolder(), 'hồ sơ.db'))],
]

describe.each(journals)('the journal %s', (_, open) => {
  it.each(journalContract)('$name', async ({ run }) => {
    await expect(run(async () => open())).resolves.toBeUndefined()
  })
})
