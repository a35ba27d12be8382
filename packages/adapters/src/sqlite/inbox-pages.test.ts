import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { entryAfter } from '../../test/entry-after.js'
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
  return asked.filter((sql) => sql.startsWith('SELECT') && sql.includes('FROM filed'))
}

describe('a page of an inbox in SQLite', () => {
  const indexes = ['of_office', 'in_province', 'in_district', 'in_commune', 'in_neighbourhood']

  it('is read from an index that has its order, whoever asks, and only the little that is not filed is sorted', () => {
    const questions = inboxQuestions()
    expect(questions).toHaveLength(indexes.length)
    for (const [place, index] of indexes.entries()) {
      const plan = database.prepare(`EXPLAIN QUERY PLAN ${questions[place]}`).all()
      const steps = plan.map(({ detail }) => String(detail))
      expect(steps[0]).toBe('MERGE (UNION ALL)')
      const [filed, unfiled] = [steps.slice(1, steps.indexOf('RIGHT')), steps.slice(steps.indexOf('RIGHT') + 1)]
      expect(filed[1]).toContain(`SEARCH filed USING INDEX inbox_${index} (`)
      expect(filed[1]).toContain('(by_day,dossier,act')
      expect(filed.join()).not.toContain('TEMP B-TREE')
      expect(unfiled).toEqual(['SCAN unfiled', 'USE TEMP B-TREE FOR ORDER BY'])
    }
  })

  it('waits to be filed for 64 facts at most', async () => {
    const journal = sqliteJournal(database)
    const counted = (table: string) => database.prepare(`SELECT count(*) AS rows FROM ${table}`).get()?.rows
    const inbox = [{ dossier: '', act: 'tell', position: 'police', unit: 'c08779', due: null, line: {} }] as const
    for (let fact = 1; fact <= 130; fact += 1) {
      const dossier = `hồ-sơ-${fact}`
      await journal.append(entryAfter(dossier, undefined, { inbox: inbox.map((row) => ({ ...row, dossier })) }))
      // the work of a fact is written after it, and so filed with that of later ones
      const filed = Math.max(0, Math.floor(fact / 64) * 64 - 1)
      expect([fact, counted('filed'), counted('unfiled')]).toEqual([fact, filed, fact - filed])
    }
  })
})
