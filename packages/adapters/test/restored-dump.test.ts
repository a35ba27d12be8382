import { checkChain, type Journal } from '@anlang/workflows'
import {
  checkLog,
  type DecisionReceipt,
  issueReceipt,
  openCheckpoint,
  readLog,
  signCheckpoint,
  verifyReceipt,
} from '@anlang/workflows/log'
import { PGlite } from '@electric-sql/pglite'
import { pgDump } from '@electric-sql/pglite-tools/pg_dump'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compareJournals } from '../src/archive/compare-journals.js'
import { type DeliveryBook, deliverOutbox, type Sent } from '../src/delivery/index.js'
import { openPostgresDeliveryBook } from '../src/delivery-postgres/index.js'
import { confineRole, fromPglite, type PostgresClient } from '../src/postgres/index.js'
import { entryAfter } from './entry-after.js'
import { movedClock, tellAbout } from './outbox.js'
import { openedJournal } from './postgres-clients.js'
import { connectionTo, postgresBinaries } from './postgres-server.js'
import { officeKey, receiptOf, withRecognition } from './receipt-of.js'
import { scratchServer } from './scratch-server.fixture.js'

const provinces = ['p26', 'p27']
const ofProvince = ({ dossier }: { readonly dossier: string }) => dossier.split('/')[0]

const bookOf = async (client: PostgresClient): Promise<DeliveryBook> => {
  const opened = await openPostgresDeliveryBook(client)
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusals))
  return opened.value
}

const clock = movedClock()

const deliver = (journal: Journal, book: DeliveryBook, failing?: string) => {
  const send = async ({ subject }: { readonly subject: string }): Promise<Sent> =>
    subject === failing ? { ok: false, failure: { code: 'unreachable' }, again: true } : { ok: true }
  return deliverOutbox({ journal, book, consumer: 'sổ', worker: 'máy-1', source: 'urn:x', clock, send }).once()
}

/** So many transactions as an installation has behind it after a while: each block takes a number of its own. */
const beOld = `DO $$ BEGIN
  CREATE TEMPORARY TABLE numbered (n integer);
  FOR n IN 1..3000 LOOP BEGIN INSERT INTO numbered VALUES (n); EXCEPTION WHEN OTHERS THEN RAISE; END; END LOOP;
END $$`

/** What was there when the dump was made. */
interface Source {
  readonly sql: string
  readonly journal: Journal
  readonly last: number
  readonly receipt: DecisionReceipt
  readonly progress: Awaited<ReturnType<DeliveryBook['progress']>>
}

const key = officeKey()

const dumped = async (database: PGlite): Promise<Source> => {
  const client = fromPglite(database)
  await database.exec(beOld)
  await database.exec('CREATE ROLE vinh_phuc')
  const journal = await openedJournal(client, { provinces, provinceOf: ofProvince })
  const book = await bookOf(client)
  await confineRole(client, { role: 'vinh_phuc', provinces: ['p26'] })
  await withRecognition(journal)
  await tellAbout(journal, 'p26/a', 'p27/a')
  await deliver(journal, book, 'p27/a')
  await tellAbout(journal, 'p26/b', 'p27/b')
  const receipt = await receiptOf(journal, key)
  const [progress, last] = [await book.progress('sổ'), (await journal.follow(0, 100)).at(-1)?.position ?? 0]
  const dump = await pgDump({ pg: database, args: ['--schema=anlang'] })
  return { sql: await dump.text(), journal, last, receipt, progress }
}

describe.runIf(postgresBinaries !== undefined)('a dump of a schema, restored into another cluster', () => {
  const { connect, ask, server } = scratchServer()
  let database: PGlite | undefined
  let source: Source
  let journal: Journal

  beforeAll(async () => {
    database = await PGlite.create()
    source = await dumped(database)
    await ask('CREATE ROLE vinh_phuc LOGIN')
    // a dump changes settings of its session
    const restoring = new pg.Client(connectionTo(server().host))
    await restoring.connect()
    await restoring.query(source.sql)
    await restoring.end()
    journal = await openedJournal(connect(), { provinces, provinceOf: ofProvince })
  }, 60_000)

  afterAll(() => database?.close())

  it('has every fact, in its order, and heads that stand for the same', async () => {
    expect(await compareJournals(source.journal, journal)).toMatchObject({ ok: true })
    for (const { dossier } of await journal.heads({ limit: 100 })) {
      expect(checkChain(await journal.read(dossier.id)), dossier.id).toBeUndefined()
    }
  })

  it('is vouched for by the checkpoints from before, and receipts are those that were given', async () => {
    const { receipt } = source
    expect(verifyReceipt(receipt, [key])).toMatchObject({ ok: true })
    const [checkpoint, leaves] = [openCheckpoint(receipt.checkpoint, [key]), await readLog(journal)]
    if (!checkpoint.ok) throw new Error(JSON.stringify(checkpoint.refusals))
    expect(checkLog(leaves, checkpoint.value)).toBeUndefined()
    const given = { journal, leaves, note: receipt.checkpoint, checkpoint: checkpoint.value }
    expect(await issueReceipt(given, { dossier: 'đánh-giá', version: 5 })).toEqual({ ok: true, value: receipt })
  })

  it('goes on behind the positions that were restored, though its cluster counts from lower on', async () => {
    const next = 'pg_snapshot_xmax(pg_current_snapshot())::text::bigint * 65536'
    expect(await ask(`SELECT ${source.last} > ${next} AS ahead`)).toEqual([{ ahead: true }])
    expect(await journal.follow(source.last, 10)).toEqual([])
    expect(await journal.append(entryAfter('p26/mới'))).toEqual({ ok: true })
    const after = await journal.follow(source.last, 10)
    expect(after.map(({ recorded }) => recorded.dossier)).toEqual(['p26/mới'])
    const leaves = await readLog(journal)
    const later = openCheckpoint(signCheckpoint(leaves, key), [key])
    expect(later.ok && checkLog(leaves, later.value)).toBeUndefined()
  })

  it('delivers what had not arrived, and nothing else', async () => {
    const book = await bookOf(connect())
    expect(await book.progress('sổ')).toEqual(source.progress)
    expect(source.progress.waiting).toMatchObject([{ dossier: 'p27/a' }])
    clock.moveOn(3_600_000)
    expect(await deliver(journal, book)).toEqual({ kind: 'done', arrived: 3, parked: 0, waiting: 0 })
  })

  it('keeps the walls between provinces', async () => {
    const theirs = connect('vinh_phuc')
    const province = await openedJournal(theirs, { provinceOf: ofProvince })
    expect(await province.read('p27/a')).toEqual([])
    expect(await deliver(province, await bookOf(theirs))).toMatchObject({ arrived: 2 })
  })
})
