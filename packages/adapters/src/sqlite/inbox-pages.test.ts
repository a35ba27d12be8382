import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sqliteJournal } from './sqlite-journal.js'

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
})
