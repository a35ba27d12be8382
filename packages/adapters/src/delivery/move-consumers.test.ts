import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { tellAbout } from '../../test/outbox.js'
import { sqliteDeliveryBook } from '../delivery-sqlite/index.js'
import { memoryJournal } from '../memory/index.js'
import { sqliteJournal } from '../sqlite/index.js'
import type { DeliveryRecord } from './delivery-book.js'
import { memoryDeliveryBook } from './memory-delivery-book.js'
import { type DeliveryPlace, moveConsumers } from './move-consumers.js'

const about = ['a', 'b', 'a', 'c', 'b']

const inMemory = async (dossiers: readonly string[] = about): Promise<DeliveryPlace> => {
  const journal = memoryJournal()
  await tellAbout(journal, ...dossiers)
  return { journal, book: memoryDeliveryBook() }
}

/** The same messages at ten times their positions. */
const spaced = async (): Promise<DeliveryPlace> => {
  const { journal, book } = await inMemory()
  return {
    book,
    journal: {
      outbox: async (after, limit) =>
        (await journal.outbox(Math.floor(after / 10), limit)).map((one) => ({ ...one, position: one.position * 10 })),
    },
  }
}

const inSqlite = async (): Promise<DeliveryPlace> => {
  const database = new DatabaseSync(':memory:')
  const journal = sqliteJournal(database)
  await tellAbout(journal, ...about)
  const book = sqliteDeliveryBook(database)
  if (!book.ok) throw new Error(JSON.stringify(book.refusals))
  return { journal, book: book.value }
}

const record: DeliveryRecord = {
  position: 4,
  arrived: [],
  waiting: [{ position: 3, dossier: 'a', attempts: 2, retryAt: 7, failure: { code: 'timed_out' } }],
  parked: [{ position: 2, key: 'b/1/1', dossier: 'b', attempts: 16, failure: { code: 'failed' }, at: 5 }],
}

const told = async ({ book }: DeliveryPlace, by: DeliveryRecord = record): Promise<void> => {
  const taken = await book.take('sổ', { worker: 'máy-1', now: 0, until: 1 })
  if (taken.ok) await book.record(taken.lease, by)
}

describe('consumers that move to a copy of their journal', () => {
  it.each([
    ['of the same positions', inSqlite, 1],
    ['of other positions', spaced, 10],
  ])('go on where they were, with what waits and what is parked: %s', async (_, open, times) => {
    const [from, to] = [await inMemory(), await open()]
    await told(from)
    expect(await moveConsumers(from, to)).toEqual({ ok: true, value: ['sổ'] })
    const { position, waiting } = await to.book.progress('sổ')
    expect([position, waiting]).toEqual([4 * times, record.waiting.map((row) => ({ ...row, position: 3 * times }))])
    expect(await to.book.parked('sổ', 0, 10)).toEqual(record.parked.map((row) => ({ ...row, position: 2 * times })))
  })

  it('may be moved again: what they were told at the first meanwhile is taken over', async () => {
    const [from, to] = [await inMemory(), await inSqlite()]
    await told(from)
    await moveConsumers(from, to)
    await told(from, { position: 5, arrived: [3], waiting: [], parked: [] })
    await moveConsumers(from, to)
    expect(await to.book.progress('sổ')).toMatchObject({ position: 5, waiting: [] })
  })

  it('stay where the copy has other messages, or fewer', async () => {
    const from = await inMemory()
    await told(from)
    const differ = (same: number) => ({ ok: false, refusals: [{ code: 'outboxes_differ', same }] })
    const shorter = await inMemory(about.slice(0, 3))
    expect(await moveConsumers(from, shorter)).toEqual(differ(3))
    expect(await moveConsumers(from, await inMemory(['a', 'b', 'b']))).toEqual(differ(2))
    expect(await shorter.book.consumers()).toEqual([])
  })
})
