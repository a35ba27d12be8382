import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { tellAbout } from '../../test/outbox.js'
import { postgresBinaries } from '../../test/postgres-server.js'
import { scratchServer } from '../../test/scratch-server.fixture.js'
import { type CloudEvent, type DeliveryBook, deliverOutbox, type Sent } from '../delivery/index.js'
import type { PostgresClient } from '../postgres/index.js'
import { openPostgresDeliveryBook } from './open-postgres-delivery-book.js'

const opened = async (client: PostgresClient, schema: string): Promise<DeliveryBook> => {
  const book = await openPostgresDeliveryBook(client, { schema })
  if (!book.ok) throw new Error(JSON.stringify(book.refusals))
  return book.value
}

describe.runIf(postgresBinaries !== undefined)('the delivery book of a Postgres server', () => {
  const { connect, open, ask } = scratchServer()

  it('is made once when many processes open it at the same time, and found by the next', async () => {
    await open({ schema: 'cung_mo' })
    const books = await Promise.all(Array.from({ length: 8 }, () => opened(connect(), 'cung_mo')))
    await books[0]?.replay('sổ', { after: 3 })
    expect((await (await opened(connect(), 'cung_mo')).progress('sổ')).position).toBe(3)
  })

  it('gives one lease to one of many workers that ask at the same time', async () => {
    await open({ schema: 'tranh_nhau' })
    const books = await Promise.all(Array.from({ length: 8 }, () => opened(connect(), 'tranh_nhau')))
    const taken = await Promise.all(
      books.map((book, place) => book.take('sổ', { worker: `máy-${place}`, now: 0, until: 100 })),
    )
    expect(taken.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('writes nothing under a lease that another takes at the same time', async () => {
    await open({ schema: 'mat_quyen' })
    const [one, other] = [await opened(connect(), 'mat_quyen'), await opened(connect(), 'mat_quyen')]
    for (let round = 1; round <= 50; round += 1) {
      const dead = await one.take('sổ', { worker: 'máy-1', now: round * 100, until: round * 100 })
      if (!dead.ok) throw new Error('the lease had ended')
      const record = { position: round, arrived: [], waiting: [], parked: [] }
      const [kept] = await Promise.all([one.record(dead.lease, record), other.replay('sổ', { after: 0 })])
      const { position } = await one.progress('sổ')
      // either the record came first and was taken back, or it was refused
      expect([typeof kept, position]).toEqual(['boolean', 0])
    }
  })

  it('lets two processes deliver what a journal has to tell: each message arrives, in the order of its dossier', async () => {
    const schema = 'chuyen_tin'
    const about = Array.from({ length: 60 }, (_, place) => `d${place % 7}`)
    const keys = await tellAbout(await open({ schema }), ...about)
    const arrived: string[] = []
    let calls = 0
    const send = async ({ id }: CloudEvent): Promise<Sent> => {
      calls += 1
      if (calls % 5 === 0) return { ok: false, failure: { code: 'unreachable' }, again: true }
      arrived.push(id)
      return { ok: true }
    }
    const clock = { now: () => new Date().toISOString() }
    const retry = { first: 1, most: 5, attempts: 1_000 }
    const stop = new AbortController()
    const workers = ['máy-1', 'máy-2'].map(async (worker) => {
      const [journal, book] = [await open({ schema }), await opened(connect(), schema)]
      const options = { journal, book, worker, clock, send, retry, consumer: 'sổ', source: 'urn:x' }
      await deliverOutbox({ ...options, batch: 9, idle: 1 }).run(stop.signal)
    })
    while (new Set(arrived).size < keys.length) await sleep(1)
    stop.abort()
    await Promise.all(workers)
    const firsts = [...new Set(arrived)]
    for (const dossier of new Set(about)) {
      const ofDossier = (key: string) => key.startsWith(`${dossier}/`)
      expect(firsts.filter(ofDossier)).toEqual(keys.filter(ofDossier))
    }
    expect(arrived.length).toBe(keys.length)
  })

  it('refuses the tables of a later release', async () => {
    await open({ schema: 'moi_hon' })
    await opened(connect(), 'moi_hon')
    await ask('UPDATE moi_hon.delivery_version SET version = 7')
    expect(await openPostgresDeliveryBook(connect(), { schema: 'moi_hon' })).toEqual({
      ok: false,
      refusals: [{ code: 'database_newer', schema: 'moi_hon', found: 7, known: 2 }],
    })
  })

  it('is not made where there is no journal', async () => {
    await expect(openPostgresDeliveryBook(connect(), { schema: 'khong_co' })).rejects.toThrow('open that first')
  })
})

it('tells that a database cannot be reached', async () => {
  const query = () => Promise.reject(Object.assign(new Error('no server'), { code: 'ECONNREFUSED' }))
  expect(await openPostgresDeliveryBook({ query })).toMatchObject({
    ok: false,
    refusals: [{ code: 'database_unavailable', reason: 'unreachable' }],
  })
})
