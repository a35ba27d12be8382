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
const keep = ({ dossier, command, recorded, body, head }: Entry, due: string | null): void => {
  const { version, previous, hash } = recorded
  const { lastInsertRowid } = database
    .prepare('INSERT INTO facts (dossier, version, body, previous, hash) VALUES (?, ?, ?, ?, ?)')
    .run(dossier, version, body, previous, hash)
  database
    .prepare('INSERT INTO commands (id, digest, dossier, version) VALUES (?, ?, ?, ?)')
    .run(command.id, command.digest, dossier, version)
  database
    .prepare('INSERT INTO heads (dossier, opened, body, hash) VALUES (?, ?, ?, ?)')
    .run(dossier, lastInsertRowid, JSON.stringify(head.dossier), hash)
  database
    .prepare('INSERT INTO inbox (dossier, act, position, unit, due) VALUES (?, ?, ?, ?, ?)')
    .run(dossier, 'tell', police.position, police.unit, due)
}

describe.each(migrations.slice(1).map((_, place) => place + 1))('a file of version %i', (had) => {
  const [first, second] = [entryAfter('a'), entryAfter('b')]

  beforeEach(() => {
    for (const migration of migrations.slice(0, had)) database.exec(migration)
    database.exec(`PRAGMA user_version = ${had}`)
    keep(first, null)
    keep(second, '2022-03-31')
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
