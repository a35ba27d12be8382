import { DatabaseSync } from 'node:sqlite'
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

/** What the journal asks of its inboxes, as it asks it. */
const inboxQuestions = (): readonly string[] => {
  const asked: string[] = []
  sqliteJournal({
    exec: (sql) => database.exec(sql),
    prepare: (sql) => {
      asked.push(sql)
      return database.prepare(sql)
    },
  })
  return asked.filter((sql) => sql.startsWith('SELECT') && sql.includes('FROM inbox'))
}

describe('a page of an inbox in SQLite', () => {
  it('is read from an index that has its order, whoever asks', () => {
    const questions = inboxQuestions()
    expect(questions).toHaveLength(5)
    const plans = questions.map((sql) => JSON.stringify(database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all()))
    for (const [place, index] of [
      'of_office',
      'in_province',
      'in_district',
      'in_commune',
      'in_neighbourhood',
    ].entries())
      expect(plans[place]).toContain(`SEARCH inbox USING INDEX inbox_${index} (`)
    for (const plan of plans) {
      expect(plan).toContain('(by_day,dossier,act')
      expect(plan).not.toContain('TEMP B-TREE')
    }
  })

  it.each([1, 2, 3])('has the work that a file of version %i kept', async (had) => {
    for (const migration of migrations.slice(0, had)) database.exec(migration)
    database.exec(`PRAGMA user_version = ${had}; PRAGMA foreign_keys = OFF`)
    const add = database.prepare('INSERT INTO inbox (dossier, act, position, unit, due) VALUES (?, ?, ?, ?, ?)')
    add.run('a', 'tell', police.position, police.unit, null)
    add.run('b', 'tell', police.position, police.unit, '2022-03-31')

    const journal = sqliteJournal(database)
    expect(await journal.append(entryAfter('c'))).toEqual({ ok: true })
    const first = await journal.inbox(police, { limit: 1 })
    expect(first).toEqual([{ ...police, dossier: 'b', act: 'tell', due: '2022-03-31', line: {} }])
    expect(await journal.inbox(police, { limit: 5, ...(first[0] ? { after: first[0] } : {}) })).toEqual([
      { ...police, dossier: 'a', act: 'tell', due: null, line: {} },
    ])
    expect(database.prepare('PRAGMA user_version').get()).toEqual({ user_version: schemaVersion })
    // once more, and nothing is left to do
    expect(await sqliteJournal(database).inbox(police, { limit: 5 })).toHaveLength(2)
  })
})
