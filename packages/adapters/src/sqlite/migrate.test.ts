import { DatabaseSync } from 'node:sqlite'
import type { Entry } from '@anlang/workflows'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { entryAfter } from '../../test/entry-after.js'
import { migrations, schemaVersion } from './schema.js'
import { sqliteJournal } from './sqlite-journal.js'

const police = { position: 'police', unit: 'c08779' } as const

let database: DatabaseSync

beforeEach(() => {
  database = new DatabaseSync(':memory:')
})

afterEach(() => {
  database.close()
})

/** Keeps an entry as a release of a version of the schema did, with one row of work. */
const keep = (had: number, { dossier, command, recorded, body, head }: Entry, due: string | null): void => {
  const insert = (table: string, row: Readonly<Record<string, string | number | bigint | null>>) =>
    database
      .prepare(
        `INSERT INTO ${table} (${Object.keys(row).join()}) VALUES (${Object.keys(row)
          .map(() => '?')
          .join()})`,
      )
      .run(...Object.values(row))
  const { version, previous, hash } = recorded
  const beside = had < 5 ? {} : { command: command.id, digest: command.digest }
  const { lastInsertRowid } = insert('facts', { dossier, version, body, previous, hash, ...beside })
  if (had < 5) insert('commands', { id: command.id, digest: command.digest, dossier, version })
  insert('heads', { dossier, opened: lastInsertRowid, body: JSON.stringify(head.dossier), hash })
  const first = had < 5 ? {} : { place: 0, line: '{}' }
  insert('inbox', { dossier, act: 'tell', position: police.position, unit: police.unit, due, ...first })
}

describe.each(migrations.slice(1).map((_, place) => place + 1))('a file of version %i', (had) => {
  const [first, second] = [entryAfter('a'), entryAfter('b')]

  beforeEach(() => {
    for (const migration of migrations.slice(0, had)) database.exec(migration)
    database.exec(`PRAGMA user_version = ${had}`)
    keep(had, first, null)
    keep(had, second, '2022-03-31')
  })

  it('has its facts, and knows the commands they were recorded under', async () => {
    const journal = sqliteJournal(database)
    expect(await journal.follow(0, 5)).toEqual(
      [first, second].map(({ recorded, command }, place) => ({ position: place + 1, recorded, command })),
    )
    expect(await journal.command(second.command.id)).toEqual({ digest: 'd', recorded: second.recorded })
    expect(await journal.append(entryAfter('c', undefined, { command: first.command }))).toEqual({
      ok: false,
      code: 'command_known',
    })
    expect(await journal.append(entryAfter('a', first))).toEqual({ ok: true })
  })

  it('has the work that waits, in its order and page by page', async () => {
    const journal = sqliteJournal(database)
    const [row] = await journal.inbox(police, { limit: 1 })
    expect(row).toEqual({ ...police, dossier: 'b', act: 'tell', due: '2022-03-31', line: {} })
    expect(await journal.inbox(police, { limit: 5, ...(row ? { after: row } : {}) })).toEqual([
      { ...police, dossier: 'a', act: 'tell', due: null, line: {} },
    ])
  })

  it('is of today’s version then, and is left as it is when it is opened again', async () => {
    sqliteJournal(database)
    expect(database.prepare('PRAGMA user_version').get()).toEqual({ user_version: schemaVersion })
    expect(await sqliteJournal(database).inbox(police, { limit: 5 })).toHaveLength(2)
  })
})
