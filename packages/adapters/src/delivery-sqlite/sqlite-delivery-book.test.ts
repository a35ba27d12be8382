import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import { sqliteJournal } from '../sqlite/index.js'
import { sqliteDeliveryBook } from './sqlite-delivery-book.js'

const withJournal = (): DatabaseSync => {
  const database = new DatabaseSync(':memory:')
  sqliteJournal(database)
  return database
}

it('is opened again as it was left, beside a journal that is opened again', async () => {
  const database = withJournal()
  const before = sqliteDeliveryBook(database)
  if (before.ok) await before.value.replay('sổ', { after: 3 })
  sqliteJournal(database)
  const after = sqliteDeliveryBook(database)
  expect(after.ok && (await after.value.progress('sổ')).position).toBe(3)
})

it('refuses the tables of a later release, and leaves them as they are', () => {
  const database = withJournal()
  sqliteDeliveryBook(database)
  database.exec('UPDATE delivery_version SET version = 7')
  expect(sqliteDeliveryBook(database)).toEqual({
    ok: false,
    refusals: [{ code: 'delivery_newer', found: 7, known: 1 }],
  })
  expect(database.prepare('SELECT version FROM delivery_version').get()).toEqual({ version: 7 })
})

it('is not made where there is no journal: the file would look as if it were of another program', () => {
  const database = new DatabaseSync(':memory:')
  expect(() => sqliteDeliveryBook(database)).toThrow('open that first')
  expect(database.prepare('SELECT name FROM sqlite_schema').all()).toEqual([])
})
