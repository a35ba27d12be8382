import { setTimeout as sleep } from 'node:timers/promises'
import type { Journal } from '@anlang/workflows'
import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { movedClock, tellAbout } from '../../test/outbox.js'
import { openedJournal } from '../../test/postgres-clients.js'
import { connectionTo, postgresBinaries } from '../../test/postgres-server.js'
import { scratchServer } from '../../test/scratch-server.fixture.js'
import { type CloudEvent, type DeliveryBook, deliverOutbox, type Sent } from '../delivery/index.js'
import { inSchema } from '../postgres/in-schema.js'
import { confineRole, type PostgresClient } from '../postgres/index.js'
import { migrations } from './book-tables.js'
import { openPostgresDeliveryBook } from './open-postgres-delivery-book.js'

const provinceOf = ({ dossier }: { readonly dossier: string }) => dossier.split('/')[0]

const opened = async (client: PostgresClient, schema: string): Promise<DeliveryBook> => {
  const book = await openPostgresDeliveryBook(client, { schema })
  if (!book.ok) throw new Error(JSON.stringify(book.refusals))
  return book.value
}

/** One program: its journal and book, and what it has brought to its receiver. */
interface Office {
  readonly client: PostgresClient
  readonly journal: Journal
  readonly book: DeliveryBook
  readonly arrived: string[]
  readonly round: (before?: (event: CloudEvent) => Promise<Sent | undefined>) => Promise<unknown>
}

const clock = movedClock()

const officeBy = async (client: PostgresClient, schema: string, worker: string): Promise<Office> => {
  const [journal, book] = [await openedJournal(client, { schema, provinceOf }), await opened(client, schema)]
  const arrived: string[] = []
  const round: Office['round'] = (before = async () => undefined) => {
    const send = async (event: CloudEvent): Promise<Sent> => {
      const failed = await before(event)
      if (!failed) arrived.push(event.id)
      return failed ?? { ok: true }
    }
    return deliverOutbox({ journal, book, worker, clock, send, consumer: 'sổ', source: 'urn:x' }).once()
  }
  return { client, journal, book, arrived, round }
}

const fails: Sent = { ok: false, failure: { code: 'unreachable' }, again: true }
const done = (arrived: number, waiting = 0) => ({ kind: 'done', arrived, parked: 0, waiting })

describe.runIf(postgresBinaries !== undefined)('roles that are confined to provinces', () => {
  const { connect, open, ask, server } = scratchServer()

  beforeAll(async () => {
    await ask('CREATE ROLE vinh_phuc LOGIN; CREATE ROLE bac_ninh LOGIN; CREATE ROLE ca_hai LOGIN')
  })

  /** A schema of its own with a book, and a way in for a role. */
  const stage = async (schema: string) => {
    const nation = await officeBy(connect(), schema, 'trung-ương')
    const confine = (role: string, ...provinces: readonly string[]) =>
      confineRole(nation.client, { role, provinces, schema })
    const office = (role: string) => officeBy(connect(role), schema, 'máy-1')
    return { nation, confine, office }
  }

  it('deliver each its own, under the same names and at the same time', async () => {
    const { nation, confine, office } = await stage('cung_ten')
    await confine('vinh_phuc', 'p26')
    await confine('bac_ninh', 'p27')
    const keys = await tellAbout(nation.journal, 'p27/a', 'p26/a', 'p26/b', 'p27/a', 'p26/a')
    const [one, other] = [await office('vinh_phuc'), await office('bac_ninh')]
    expect(await Promise.all([one.round(), other.round()])).toEqual([done(3), done(2)])
    expect(one.arrived.toSorted()).toEqual(keys.filter((key) => key.startsWith('p26/')).toSorted())
    expect(other.arrived).toEqual(keys.filter((key) => key.startsWith('p27/')))
    expect(await Promise.all([one.round(), other.round(), nation.round()])).toEqual([done(0), done(0), done(5)])
  })

  it('see nothing of how far others came, and move nothing of it', async () => {
    const { nation, confine, office } = await stage('so_rieng')
    await confine('vinh_phuc', 'p26')
    await confine('bac_ninh', 'p27')
    await tellAbout(nation.journal, 'p26/a', 'p27/a', 'p27/b')
    const [one, other] = [await office('vinh_phuc'), await office('bac_ninh')]
    await other.round(async ({ subject }) => (subject === 'p27/b' ? fails : undefined))
    const before = await other.book.progress('sổ')
    expect(before).toMatchObject({ term: 1, waiting: [{ dossier: 'p27/b' }] })

    expect(await one.book.consumers()).toEqual([])
    expect(await one.book.progress('sổ')).toEqual({ term: 0, position: 0, waiting: [] })
    await one.book.replay('sổ', { after: 0 })
    expect(await one.book.take('sổ', { worker: 'máy-2', now: 0, until: 1 })).toMatchObject({ ok: true })
    expect(await other.book.progress('sổ')).toEqual(before)

    for (const table of ['leases', 'consumers', 'undelivered']) {
      const { rows } = await one.client.query(`SELECT FROM so_rieng.${table} WHERE role <> 'vinh_phuc'`, [])
      expect(rows, table).toEqual([])
    }
    const refused = (sql: string) => expect(one.client.query(sql, []), sql).rejects.toMatchObject({ code: '42501' })
    await refused(`INSERT INTO so_rieng.leases VALUES ('sổ', 'máy-9', 99, 99, 'bac_ninh')`)
    await refused(`INSERT INTO so_rieng.leases VALUES ('sổ', 'máy-9', 99, 99, '')`)
    await refused(`INSERT INTO so_rieng.consumers VALUES ('sổ', 99, 'bac_ninh', 'p27')`)
    await refused(`INSERT INTO so_rieng.consumers VALUES ('sổ', 99, 'vinh_phuc', 'p27')`)
    await refused('DELETE FROM so_rieng.consumers')
    await refused('UPDATE so_rieng.delivery_version SET version = 1')
  })

  it('deliver by a book that was made after they were let in', async () => {
    const client = connect()
    await openedJournal(client, { schema: 'vao_truoc' })
    await confineRole(client, { role: 'vinh_phuc', provinces: ['p26'], schema: 'vao_truoc' })
    expect(await openPostgresDeliveryBook(connect('vinh_phuc'), { schema: 'vao_truoc' })).toMatchObject({
      refusals: [{ code: 'database_unavailable', reason: 'forbidden' }],
    })
    const nation = await officeBy(client, 'vao_truoc', 'trung-ương')
    await tellAbout(nation.journal, 'p26/a', 'p27/a')
    expect(await (await officeBy(connect('vinh_phuc'), 'vao_truoc', 'máy-1')).round()).toEqual(done(1))
  })

  it('deliver what is there already of a province that they get', async () => {
    const { nation, confine, office } = await stage('them_tinh')
    await confine('ca_hai', 'p26')
    const [, , later] = await tellAbout(nation.journal, 'p27/a', 'p26/a', 'p26/b')
    const both = await office('ca_hai')
    await both.round(async ({ id }) => (id === later ? fails : undefined))
    expect((await both.book.progress('sổ')).waiting).toHaveLength(1)
    await confine('ca_hai', 'p26', 'p27')
    // each dossier from its beginning, and none twice in a round
    expect(await both.round()).toEqual(done(3))
    expect(both.arrived.toSorted()).toEqual(['p26/a/1/1', 'p26/a/1/1', 'p26/b/1/1', 'p27/a/1/1'])
    expect(await both.round()).toEqual(done(0))
  })

  it('lose their turn when provinces come while they deliver: what was passed over is not forgotten', async () => {
    const { nation, confine, office } = await stage('giua_chung')
    await confine('ca_hai', 'p26')
    await tellAbout(nation.journal, 'p27/a', 'p26/a')
    const both = await office('ca_hai')
    const widen = async () => {
      await confine('ca_hai', 'p26', 'p27')
      return undefined
    }
    expect(await both.round(widen)).toEqual({ kind: 'lost' })
    expect(await both.round()).toEqual(done(2))
  })

  it('begin nothing while their provinces change: what is read then is of after the change', async () => {
    const { nation, confine, office } = await stage('dang_doi')
    await confine('ca_hai', 'p26')
    await tellAbout(nation.journal, 'p27/a', 'p26/a')
    const both = await office('ca_hai')
    const changing = new pg.Client(connectionTo(server().host))
    await changing.connect()
    await changing.query('BEGIN')
    await changing.query(`SELECT dang_doi.confine('ca_hai', '["p26", "p27"]')`)
    const round = both.round()
    expect(await Promise.race([round, sleep(200, 'waits')])).toBe('waits')
    await changing.query('COMMIT')
    await changing.end()
    expect(await round).toEqual(done(2))
  })

  it('are not held up by messages of a province that they lost, and have them again when it is given back', async () => {
    const { nation, confine, office } = await stage('bot_tinh')
    await confine('ca_hai', 'p26', 'p27')
    await tellAbout(nation.journal, 'p27/a')
    const both = await office('ca_hai')
    await both.round(async () => fails)
    await confine('ca_hai', 'p26')
    await tellAbout(nation.journal, 'p26/b')
    clock.moveOn(3_600_000)
    expect(await both.round()).toEqual(done(1))
    await confine('ca_hai', 'p26', 'p27')
    expect(await both.round()).toMatchObject({ kind: 'done', waiting: 0 })
    expect(both.arrived.filter((id) => id.startsWith('p27/'))).toEqual(['p27/a/1/1'])
  })

  it('that see no province deliver nothing', async () => {
    const { nation, confine, office } = await stage('khong_tinh')
    await confine('ca_hai', 'p26')
    await confine('ca_hai')
    await tellAbout(nation.journal, 'p26/a')
    expect(await (await office('ca_hai')).round()).toEqual(done(0))
  })

  it('leave the book of an earlier release to the owner of the tables, who goes on where he was', async () => {
    const schema = 'ban_truoc'
    await open({ schema })
    const [first = ''] = migrations
    await ask(
      inSchema(
        schema,
        `CREATE TABLE @.delivery_version (one boolean PRIMARY KEY, version integer NOT NULL);
      INSERT INTO @.delivery_version VALUES (true, 1); ${first}
      INSERT INTO @.leases VALUES ('sổ', 'máy-1', 4, 0); INSERT INTO @.consumers VALUES ('sổ', 9);
      INSERT INTO @.undelivered VALUES ('sổ', false, 7, NULL, 'p26/a', 2, 5, 'failed', NULL)`,
      ),
    )
    const book = await opened(connect(), schema)
    const failure = { code: 'failed' }
    expect(await book.progress('sổ')).toEqual({
      term: 4,
      position: 9,
      waiting: [{ position: 7, dossier: 'p26/a', attempts: 2, retryAt: 5, failure }],
    })
    expect(await book.consumers()).toEqual([{ consumer: 'sổ', position: 9, waiting: 1, parked: 0 }])
  })
})
