import { canonicalJson } from '@anlang/workflows'
import { describe, expect, it } from 'vitest'
import { entryAfter } from '../../test/entry-after.js'
import { postgresBinaries } from '../../test/postgres-server.js'
import { scratchServer } from '../../test/scratch-server.fixture.js'
import { DatabaseFailure } from './database-failure.js'
import { fromPg } from './from-pg.js'
import { schemaVersion } from './migrations.js'
import { openPostgresJournal } from './open-postgres-journal.js'
import type { PostgresClient } from './postgres-client.js'

/** An entry with something for every table. */
const busyEntry = (dossier: string) =>
  entryAfter(dossier, undefined, {
    claims: [`khóa/${dossier}`],
    inbox: [{ dossier, act: 'tell', position: 'police', unit: 'c1', due: null, line: { province: 'p26' } }],
    deadlines: [{ dossier, place: 'a/B', act: 'tell', due: '2022-01-01', fires: '2022-01-02', passing: 'remind' }],
    outbox: [{ key: `${dossier}/1/1`, dossier, kind: 'reminder', on: '2022-01-01' }],
  })

const refusalOf = async (work: Promise<unknown>) => {
  const error: unknown = await work.then(() => undefined).catch((caught: unknown) => caught)
  return error instanceof DatabaseFailure ? error.refusal : error
}

describe.runIf(postgresBinaries !== undefined)('a journal in a Postgres database', () => {
  const { server, connect, open, ask } = scratchServer()

  /** All that is in a schema: its tables, what they hold, and its functions. */
  const contents = (schema: string) =>
    ask(`SELECT relname, relkind, pg_relation_size(oid) FROM pg_class
      WHERE relnamespace = to_regnamespace('${schema}') ORDER BY relname`)

  const refusalsOf = async (client: PostgresClient, options: Parameters<typeof openPostgresJournal>[1]) => {
    const opened = await openPostgresJournal(client, options)
    return opened.ok ? [] : opened.refusals
  }

  it('makes its tables where there are none, and finds them again as they were left', async () => {
    await (await open()).append(entryAfter('a'))
    const made = await contents('anlang')
    expect(await (await open()).read('a')).toHaveLength(1)
    expect(await contents('anlang')).toEqual(made)
  })

  it('is made once, whole, by however many processes come at the same time', async () => {
    const clients = Array.from({ length: 6 }, () => connect())
    const opened = await Promise.all(clients.map((client) => refusalsOf(client, { schema: 'cung_luc' })))
    expect(opened).toEqual(clients.map(() => []))
    const journal = await open({ schema: 'cung_luc' })
    expect(await journal.append(entryAfter('a'))).toEqual({ ok: true })
  })

  it('of a later release is refused and left as it is', async () => {
    await open({ schema: 'moi_hon' })
    await ask('UPDATE moi_hon.journal SET version = 7')
    const before = await contents('moi_hon')
    expect(await refusalsOf(connect(), { schema: 'moi_hon' })).toEqual([
      { code: 'database_newer', schema: 'moi_hon', found: 7, known: schemaVersion },
    ])
    expect(await contents('moi_hon')).toEqual(before)
    expect(await ask('SELECT version FROM moi_hon.journal')).toEqual([{ version: 7 }])
  })

  it('that a later release changes while it is used writes nothing more, and says why', async () => {
    const journal = await open({ schema: 'doi_giua_chung' })
    await ask(`DROP FUNCTION doi_giua_chung.append_v2; UPDATE doi_giua_chung.journal SET version = 7`)
    const newer = { code: 'database_newer', schema: 'doi_giua_chung', found: 7, known: schemaVersion }
    const both = [journal.append(entryAfter('a')), journal.append(entryAfter('b'))]
    expect(await Promise.all(both.map(refusalOf))).toEqual([newer, newer])
    await ask('ALTER TABLE doi_giua_chung.facts DROP COLUMN digest')
    expect(await Promise.all([journal.follow(0, 5), journal.command('a')].map(refusalOf))).toEqual([newer, newer])
  })

  it('is not made among the tables of another program', async () => {
    await ask('CREATE SCHEMA cua_nguoi_khac; CREATE TABLE cua_nguoi_khac.facts (id int)')
    const before = await contents('cua_nguoi_khac')
    expect(await refusalsOf(connect(), { schema: 'cua_nguoi_khac' })).toEqual([
      { code: 'database_foreign', schema: 'cua_nguoi_khac' },
    ])
    expect(await contents('cua_nguoi_khac')).toEqual(before)
  })

  it('is not made in a database that cannot hold Vietnamese', async () => {
    await ask(`CREATE DATABASE latin ENCODING 'LATIN1' TEMPLATE template0`)
    const { default: pg } = await import('pg')
    const pool = new pg.Pool({ host: server().host, user: 'postgres', database: 'latin' })
    expect(await refusalsOf(fromPg(pool), {})).toEqual([{ code: 'database_encoding', found: 'LATIN1' }])
    await pool.end()
  })

  it('is refused to a role that may not use it', async () => {
    await ask('CREATE ROLE khach LOGIN')
    const forbidden = [{ code: 'database_unavailable', reason: 'forbidden' }]
    expect(await refusalsOf(connect('khach'), {})).toMatchObject(forbidden)
    expect(await refusalsOf(connect('khach'), { schema: 'chua_co' })).toMatchObject(forbidden)
    expect(await refusalsOf(connect('khong_ai'), {})).toMatchObject(forbidden)
  })

  it('can be read where nothing may be written; what is to be written is refused', async () => {
    await open()
    await ask('CREATE ROLE chi_doc LOGIN SUPERUSER; ALTER ROLE chi_doc SET default_transaction_read_only = on')
    const journal = await openPostgresJournal(connect('chi_doc'))
    if (!journal.ok) throw new Error(JSON.stringify(journal.refusals))
    expect(await journal.value.read('a')).toHaveLength(1)
    const refused = { code: 'database_unavailable', reason: 'read_only' }
    expect(await refusalOf(journal.value.append(entryAfter('chỉ-đọc')))).toMatchObject(refused)
    expect(await refusalsOf(connect('chi_doc'), { schema: 'chua_co' })).toMatchObject([refused])
    expect(await journal.value.read('chỉ-đọc')).toEqual([])
  })

  it('keeps provinces in parts of their own, also one that is named later, and its dossiers go on there', async () => {
    const provinceOf = () => 'p27'
    const first = entryAfter('a')
    await (await open({ schema: 'theo_tinh', provinces: ['p26'], provinceOf })).append(first)
    const inPart = () => ask(`SELECT tableoid::regclass::text AS part FROM theo_tinh.facts ORDER BY version`)
    expect(await inPart()).toEqual([{ part: 'theo_tinh.facts_elsewhere' }])
    const journal = await open({ schema: 'theo_tinh', provinces: ['p26', 'p27'] })
    expect(await journal.append(entryAfter('a', first))).toEqual({ ok: true })
    const part = 'theo_tinh."facts p27"'
    expect(await inPart()).toEqual([{ part }, { part }])
    expect(await journal.read('a')).toHaveLength(2)
  })

  it('whose tables were made whole is not taken for one in parts', async () => {
    await open({ schema: 'khong_tach' })
    expect(await refusalsOf(connect(), { schema: 'khong_tach', provinces: ['p26'] })).toEqual([
      { code: 'database_unparted', schema: 'khong_tach' },
    ])
  })

  it('takes no name for a schema that could be more than a name', async () => {
    await expect(openPostgresJournal(connect(), { schema: 'a; DROP TABLE b' })).rejects.toThrow('cannot be the name')
  })

  it('flushes every act to the disk, though the server was told not to', async () => {
    await open()
    await ask(`CREATE ROLE voi_va LOGIN SUPERUSER; ALTER ROLE voi_va SET synchronous_commit = off`)
    const { default: pg } = await import('pg')
    const client = new pg.Client({ host: server().host, user: 'voi_va', database: 'postgres' })
    await client.connect()
    const committing = async () => (await client.query('SHOW synchronous_commit')).rows
    expect(await committing()).toEqual([{ synchronous_commit: 'off' }])
    await client.query('BEGIN')
    const opened = await openPostgresJournal(fromPg(client))
    if (opened.ok) await opened.value.append(entryAfter('vội-vã'))
    expect(await committing()).toEqual([{ synchronous_commit: 'on' }])
    await client.query('COMMIT')
    expect(await committing()).toEqual([{ synchronous_commit: 'off' }])
    await client.end()
  })

  it('leaves nothing behind on a connection that a pooler hands to the next', async () => {
    const { default: pg } = await import('pg')
    const client = new pg.Client({ host: server().host, user: 'postgres', database: 'postgres' })
    await client.connect()
    const state = async () =>
      (
        await client.query(`SELECT (SELECT count(*)::int FROM pg_prepared_statements) AS prepared,
          (SELECT count(*)::int FROM pg_locks WHERE locktype = 'advisory') AS locks,
          current_setting('search_path') AS path, current_setting('enable_seqscan') AS seqscan`)
      ).rows
    const before = await state()
    const opened = await openPostgresJournal(fromPg(client), { schema: 'qua_pooler' })
    if (opened.ok) {
      await opened.value.append(entryAfter('a'))
      await opened.value.follow(0, 10)
    }
    expect(await state()).toEqual(before)
    await client.end()
  })

  it('reaches every row by its key, though its plans were made when the tables were all but empty', async () => {
    const { default: pg } = await import('pg')
    const client = new pg.Client({ host: server().host, user: 'postgres', database: 'postgres' })
    await client.connect()
    const opened = await openPostgresJournal(fromPg(client), { schema: 'lon_dan' })
    if (!opened.ok) throw new Error(JSON.stringify(opened.refusals))
    const grow = (from: number, to: number) =>
      Promise.all(Array.from({ length: to - from }, (_, place) => opened.value.append(busyEntry(`d-${from + place}`))))
    await grow(0, 3)
    await client.query('ANALYZE')
    await grow(3, 1500)
    // what the indexes of the tables have given out so far
    const rowsRead = async (): Promise<number> => {
      await client.query('SELECT pg_stat_force_next_flush()')
      const { rows } = await client.query(`SELECT sum(idx_tup_read)::int AS n FROM pg_stat_user_indexes
        WHERE schemaname = 'lon_dan'`)
      return rows[0].n
    }
    const before = await rowsRead()
    const first = busyEntry('d-1400')
    const { claims, inbox, deadlines, outbox } = first
    expect(await opened.value.append(entryAfter('d-1400', first, { claims, inbox, deadlines, outbox }))).toEqual({
      ok: true,
    })
    expect((await rowsRead()) - before).toBeLessThan(50)
    await client.end()
  })

  it('keeps an entry whole or not at all: one that cannot be written leaves the others as they are', async () => {
    const journal = await open({ schema: 'ca_goi' })
    const broken = entryAfter('đứt-đoạn', entryAfter('đứt-đoạn'), {})
    await journal.append(entryAfter('đứt-đoạn'))
    const unchained = { ...broken, recorded: { ...broken.recorded, previous: 'ff' } }
    const answers = await Promise.allSettled([
      journal.append(entryAfter('a', undefined, { claims: ['khóa'] })),
      journal.append(unchained),
      journal.append(entryAfter('b')),
    ])
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(answers[1]).toMatchObject({ reason: { message: expect.stringContaining('not chained') } })
    expect((await journal.heads({ limit: 10 })).map(({ dossier: { id, version } }) => `${id}/${version}`)).toEqual([
      'đứt-đoạn/1',
      'a/1',
      'b/1',
    ])
  })

  it('writes nothing of an entry that is refused between two that stand', async () => {
    const journal = await open({ schema: 'giua_hai' })
    // decided on a fact that was never recorded
    const { claims, inbox, deadlines, outbox } = busyEntry('b')
    const refused = entryAfter('b', busyEntry('b'), { claims, inbox, deadlines, outbox })
    const answers = await Promise.all([busyEntry('a'), refused, busyEntry('c')].map((entry) => journal.append(entry)))
    expect(answers).toEqual([{ ok: true }, { ok: false, code: 'conflict', version: 0 }, { ok: true }])
    const waiting = await journal.inbox({ position: 'police', unit: 'c1' }, { limit: 10 })
    const sent = await journal.outbox(0, 10)
    for (const [what, rows] of Object.entries({
      facts: (await journal.follow(0, 10)).map(({ recorded }) => recorded),
      heads: (await journal.heads({ limit: 10 })).map(({ dossier }) => ({ dossier: dossier.id })),
      keys: await journal.claimed('khóa/', 10),
      waiting,
      due: await journal.due('9999-12-31', { limit: 10 }),
      sent: sent.map(({ message }) => message),
    })) {
      expect([what, ...rows.map(({ dossier }) => dossier)]).toEqual([what, 'a', 'c'])
    }
  })

  it('refuses a fact that is not one line, and gives no other entry its text', async () => {
    const journal = await open({ schema: 'hai_dong' })
    const [first, second] = [entryAfter('a'), entryAfter('b')]
    const answers = await Promise.allSettled([
      journal.append({ ...first, body: first.body.replace('{', '{\n') }),
      journal.append(second),
    ])
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
    expect((await journal.follow(0, 5)).map(({ recorded }) => recorded)).toEqual([second.recorded])
  })

  it('takes no entry with more messages than a transaction has positions for', async () => {
    const journal = await open({ schema: 'nhieu_tin' })
    const [message] = busyEntry('a').outbox
    const outbox = Array.from({ length: 600 }, () => message).filter((one) => one !== undefined)
    await expect(journal.append(entryAfter('a', undefined, { outbox }))).rejects.toThrow('more than 512 messages')
    expect(await journal.append(entryAfter('a', undefined, { outbox: outbox.slice(0, 512) }))).toEqual({ ok: true })
    expect(await journal.outbox(0, 1000)).toHaveLength(512)
  })

  it('refuses text that Postgres cannot hold by the field it stands in, and keeps it within a fact', async () => {
    const journal = await open({ schema: 'chu_viet' })
    const nul = entryAfter('hồ\u0000sơ')
    expect(await refusalOf(journal.append(nul))).toEqual({
      code: 'unstorable_text',
      dossier: 'hồ\u0000sơ',
      field: 'entry.dossier',
    })
    const others = await Promise.allSettled([
      journal.append(entryAfter('trước')),
      journal.append(entryAfter('b', undefined, { claims: ['khóa/\ud800'] })),
      journal.append(nul),
      journal.append(entryAfter('sau')),
    ])
    expect(others.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled'])
    expect(others).toMatchObject({ 1: { reason: { refusal: { code: 'unstorable_text', field: 'claims.key' } } } })
    expect((await journal.heads({ limit: 5 })).map(({ dossier }) => dossier.id)).toEqual(['sau', 'trước'])
    expect(await journal.read('hồ\u0000sơ')).toEqual([])
    expect(await journal.head('hồ\u0000sơ')).toBeUndefined()
    const first = entryAfter('a')
    const { recorded } = first
    const odd = { ...recorded, fact: { ...recorded.fact, by: { ...recorded.fact.by, person: 'a\u0000b"\\' } } }
    expect(await journal.append({ ...first, recorded: odd, body: canonicalJson(odd.fact) })).toEqual({ ok: true })
    expect(await journal.read('a')).toEqual([odd])
  })
})
