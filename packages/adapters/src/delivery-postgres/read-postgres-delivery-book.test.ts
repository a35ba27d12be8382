import { beforeAll, describe, expect, it } from 'vitest'
import { tellAbout } from '../../test/outbox.js'
import { postgresBinaries } from '../../test/postgres-server.js'
import { scratchServer } from '../../test/scratch-server.fixture.js'
import { inSchema } from '../postgres/in-schema.js'
import { deliveryVersion, migrations } from './book-tables.js'
import { openPostgresDeliveryBook } from './open-postgres-delivery-book.js'
import { readPostgresDeliveryBook } from './read-postgres-delivery-book.js'

describe.runIf(postgresBinaries !== undefined)('a delivery book in Postgres that is only read', () => {
  const { connect, open, ask } = scratchServer()

  beforeAll(() => ask('CREATE ROLE kiem_toan LOGIN BYPASSRLS'))

  const letRead = (schema: string) =>
    ask(`GRANT USAGE ON SCHEMA ${schema} TO kiem_toan; GRANT SELECT ON ALL TABLES IN SCHEMA ${schema} TO kiem_toan`)

  const readIn = (schema: string) => readPostgresDeliveryBook(connect('kiem_toan'), { schema })

  it('tells a role with SELECT alone how far the nation has come, and takes no change', async () => {
    await tellAbout(await open(), 'a', 'b')
    const opened = await openPostgresDeliveryBook(connect())
    if (!opened.ok) throw new Error(JSON.stringify(opened.refusals))
    const book = opened.value
    await book.replay('sổ', { after: 0 })
    const taken = await book.take('sổ', { worker: 'máy-1', now: 0, until: 100 })
    if (!taken.ok) throw new Error('it was free')
    const [waiting, parked] = (await (await open()).outbox(0, 5)).map(({ position, message: { key, dossier } }) => ({
      position,
      key,
      dossier,
    }))
    if (!waiting || !parked) throw new Error('two were told')
    const failure = { code: 'unreachable' } as const
    await book.record(taken.lease, {
      position: parked.position,
      arrived: [],
      waiting: [{ position: waiting.position, dossier: waiting.dossier, attempts: 1, retryAt: 5, failure }],
      parked: [{ ...parked, attempts: 16, at: 7, failure }],
    })
    await letRead('anlang')
    const read = await readIn('anlang')
    if (!read.ok || !read.value) throw new Error(JSON.stringify(read))
    const theirs = read.value
    expect(await theirs.consumers()).toEqual(await book.consumers())
    expect(await theirs.progress('sổ')).toEqual(await book.progress('sổ'))
    expect(await theirs.parked('sổ', 0, 5)).toEqual(await book.parked('sổ', 0, 5))
    expect(await theirs.parked('sổ', 0, 5)).toHaveLength(1)
    const refusal = { code: 'database_for_reading', schema: 'anlang' }
    await expect(theirs.replay('sổ', { after: 0 })).rejects.toMatchObject({ refusal })
    await expect(theirs.take('sổ', { worker: 'máy-2', now: 0, until: 1 })).rejects.toMatchObject({ refusal })
    await expect(theirs.hold(taken.lease, 5)).rejects.toMatchObject({ refusal })
  })

  it('is nothing where nothing was ever delivered, and none is made', async () => {
    await open({ schema: 'chua_chuyen' })
    await letRead('chua_chuyen')
    expect(await readIn('chua_chuyen')).toEqual({ ok: true, value: undefined })
    expect(await ask(`SELECT to_regclass('chua_chuyen.delivery_version') AS made`)).toEqual([{ made: null }])
    expect(await readIn('chua_co')).toEqual({ ok: true, value: undefined })
  })

  it('is refused where its tables are of an earlier or a later release', async () => {
    await open({ schema: 'cu_hon' })
    await ask(`CREATE TABLE cu_hon.delivery_version (one boolean PRIMARY KEY DEFAULT true, version integer NOT NULL);
      INSERT INTO cu_hon.delivery_version (version) VALUES (1); ${inSchema('cu_hon', migrations[0] ?? '')}`)
    await letRead('cu_hon')
    const versions = { schema: 'cu_hon', known: deliveryVersion }
    expect(await readIn('cu_hon')).toEqual({
      ok: false,
      refusals: [{ code: 'database_older', found: 1, ...versions }],
    })
    await ask('UPDATE cu_hon.delivery_version SET version = 9')
    expect(await readIn('cu_hon')).toEqual({
      ok: false,
      refusals: [{ code: 'database_newer', found: 9, ...versions }],
    })
    expect(await readPostgresDeliveryBook(connect('khong_ai'))).toMatchObject({
      ok: false,
      refusals: [{ code: 'database_unavailable', reason: 'forbidden' }],
    })
  })
})
