import { rmSync } from 'node:fs'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PostgresServer, postgresBinaries, startPostgres } from '../../../adapters/test/postgres-server.js'
import { consumer, recordDeliveries } from '../delivered.fixture.js'
import { office } from '../office.fixture.js'
import { stricterOverlay } from '../overlays.fixture.js'
import { recordEvaluation } from '../recorded.fixture.js'

const { at, ask, askIn, inJson, write } = office('postgres')

const [file, delivered] = [at('an-lang.db'), at('delivered.db')]

/** The server asks for no password on its own socket, and so takes any. */
const password = 'bi-mat-x7q'

describe.runIf(postgresBinaries)('a journal in a Postgres database', () => {
  let server: PostgresServer | undefined

  const address = (schema?: string, database = 'postgres', user = 'postgres') =>
    `postgres://${user}:${password}@localhost/${database}?host=${server?.host}&port=5432${schema ? `&schema=${schema}` : ''}`

  const sql = async (text: string): Promise<void> => {
    const client = new pg.Client({ host: server?.host ?? '', port: 5432, user: 'postgres', database: 'postgres' })
    await client.connect()
    await client.query(text)
    await client.end()
  }

  beforeAll(async () => {
    server = await startPostgres()
    await recordEvaluation(file)
    await recordDeliveries(delivered, 4, { reached: 3, parked: [1] })
    await ask('journal', 'copy', file, address())
  }, 60_000)
  afterAll(() => server?.remove())

  it('is copied to, with proof; its password is told nowhere', async () => {
    const told = await inJson('journal', 'copy', file, address('xa_1'))
    expect(told).toMatchObject({ exit: 0, to: 'postgres://postgres@localhost/postgres?schema=xa_1', facts: 5 })
    expect(JSON.stringify(told)).not.toContain(password)
  })

  it('is read by every command that reads a data file', async () => {
    const { exit, printed } = await ask('audit', address())
    expect({ exit, printed }).toEqual({ exit: 0, printed: '2 hồ sơ, 5 việc đã ghi, 0 hồ sơ không còn nguyên vẹn.' })
    await ask('key', 'xa.example', '--out', at('secret.key'))
    const [ours, theirs] = await Promise.all(
      [address(), file].map((word) => inJson('checkpoint', word, '--key', at('secret.key'))),
    )
    expect(ours?.root).toBe(theirs?.root)
  })

  it('is exported as the same bytes as a data file, and imported again', async () => {
    const [ours, theirs] = await Promise.all([address(), file].map((word) => ask('journal', 'export', word)))
    expect(ours?.printed).toBe(theirs?.printed)
    expect(ours?.complained).toContain('postgres://postgres@localhost/postgres')
    await ask('journal', 'export', address(), '--out', at('a.jsonl.gz'))
    expect(await inJson('journal', 'import', at('a.jsonl.gz'), '--into', address('moi'))).toMatchObject({
      exit: 0,
      written: 5,
      journal: 'postgres://postgres@localhost/postgres?schema=moi',
    })
  })

  it('has a status, and deliveries that come along in both directions', async () => {
    expect((await ask('journal', 'copy', delivered, address('tin'))).printed).toContain(consumer)
    expect(await inJson('journal', 'status', address('tin'))).toMatchObject({
      writable: true,
      consumers: [{ consumer, behind: 1, parked: 1 }],
    })
    const { parked } = await inJson('outbox', 'parked', address('tin'), '--consumer', consumer)
    expect(parked).toHaveLength(1)
    expect((await ask('outbox', 'replay', address('tin'), '--consumer', consumer)).exit).toBe(0)
    expect((await ask('journal', 'copy', address('tin'), at('back.db'))).exit).toBe(0)
    expect(await inJson('outbox', 'status', at('back.db'))).toMatchObject({
      consumers: [{ consumer, position: 3, behind: 1, waiting: 1, parked: 0 }],
    })
    expect(await inJson('outbox', 'status', address())).toMatchObject({ exit: 0, consumers: [] })
  })

  it('is read by a role with SELECT alone, which is told the same by every command that only reads', async () => {
    await ask('journal', 'copy', delivered, address('doc'))
    await sql(`CREATE ROLE kiem_toan LOGIN BYPASSRLS; GRANT USAGE ON SCHEMA doc TO kiem_toan;
      GRANT SELECT ON ALL TABLES IN SCHEMA doc TO kiem_toan`)
    write('public.key', (await ask('key', 'xa.example', '--out', at('doc.key'))).printed)
    await ask('checkpoint', address('doc'), '--key', at('doc.key'), '--out', at('doc.note'))
    write('tinh.yaml', stricterOverlay)
    write('luu-tru.yaml', 'rules: []\n')
    const commands: readonly ((place: string) => readonly string[])[] = [
      (place) => ['audit', place, '--checkpoint', at('doc.note'), '--key', at('public.key')],
      (place) => ['checkpoint', place, '--key', at('doc.key')],
      (place) => ['receipt', place, 'd-2026', '--checkpoint', at('doc.note'), '--key', at('public.key')],
      (place) => ['simulate', at('tinh.yaml'), '--journal', place],
      (place) => ['journal', 'status', place],
      (place) => ['journal', 'export', place],
      (place) => ['journal', 'transitions', place],
      (place) => ['journal', 'retention', place, '--policy', at('luu-tru.yaml')],
      (place) => ['journal', 'copy', place, at('doc.db')],
      (place) => ['outbox', 'status', place],
      (place) => ['outbox', 'parked', place, '--consumer', consumer],
    ]
    const toldTo = async (user: string, words: (place: string) => readonly string[]) => {
      const { exit, printed, complained } = await ask(...words(address('doc', undefined, user)))
      rmSync(at('doc.db'), { force: true })
      return { exit, told: `${printed}\n${complained}`.replaceAll(`${user}@`, '@') }
    }
    for (const words of commands) {
      const told = await toldTo('kiem_toan', words)
      expect(told.exit).not.toBe(2)
      expect(told).toEqual(await toldTo('postgres', words))
    }
    expect(await ask('outbox', 'replay', address('doc', undefined, 'kiem_toan'), '--consumer', consumer)).toMatchObject(
      {
        exit: 2,
        complained: expect.stringContaining('[database_unavailable]'),
      },
    )
  }, 60_000)

  it('is left as it is by who only reads, also where an earlier release made its tables', async () => {
    await ask('journal', 'copy', file, address('cu'))
    await sql('UPDATE cu.journal SET version = 2')
    for (const words of [['audit'], ['journal', 'export'], ['journal', 'status'], ['outbox', 'status']]) {
      expect(await ask(...words, address('cu'))).toMatchObject({
        exit: 2,
        printed: '',
        complained: expect.stringContaining('[database_older]'),
      })
    }
    await sql(`DO $$ BEGIN ASSERT (SELECT version FROM cu.journal) = 2; END $$`)
  })

  it('is opened once to write by an update, and then read', async () => {
    await ask('journal', 'copy', file, address('moi_nhat'))
    expect(await inJson('journal', 'update', address('moi_nhat'))).toMatchObject({
      exit: 0,
      journal: 'postgres://postgres@localhost/postgres?schema=moi_nhat',
    })
    expect((await ask('audit', address('moi_nhat'))).exit).toBe(0)
    expect(await ask('journal', 'update', address('khong_co'))).toMatchObject({
      exit: 2,
      complained: expect.stringContaining('[no_journal]'),
    })
  })

  it('is not made by a command that reads: the address may be mistyped', async () => {
    expect(await ask('journal', 'status', address('khong_co'))).toMatchObject({
      exit: 2,
      complained:
        'Trong cơ sở dữ liệu không có sổ nào ở lược đồ khong_co. Hãy kiểm tra địa chỉ; lược đồ khác thì thêm “?schema=TÊN”. [no_journal]',
    })
    expect((await ask('journal', 'export', address('khong_co'), '--lang', 'en')).complained).toContain('[no_journal]')
  })

  it('is refused where the schema is of another program, or of a later release', async () => {
    await sql('CREATE SCHEMA khac; CREATE TABLE khac.a (b integer)')
    expect(await ask('journal', 'copy', file, address('khac'))).toMatchObject({
      exit: 2,
      complained: expect.stringContaining('[database_foreign]'),
    })
    await ask('journal', 'copy', file, address('sau'))
    await sql('UPDATE sau.journal SET version = 99')
    expect(await ask('journal', 'status', address('sau'))).toMatchObject({
      exit: 2,
      complained: expect.stringContaining('[database_newer]'),
    })
  })

  it('finds a fact that is no JSON any more, where positions have gaps', async () => {
    await ask('journal', 'copy', file, address('sua'))
    await sql(`UPDATE sua.facts SET body = '{' WHERE dossier = 'hồ-sơ-1' AND version = 3`)
    expect(await inJson('audit', address('sua'))).toMatchObject({
      exit: 1,
      facts: 5,
      breaks: [{ dossier: 'hồ-sơ-1', version: 3, fault: 'changed' }],
    })
  })

  it.each([
    ['a database that there is not', () => address(undefined, 'khong-co'), 'database_unavailable'],
    ['a server that does not answer', () => `postgres://u:${password}@localhost:1/d`, 'database_unavailable'],
    ['an address that is none', () => `postgres://u:${password}#9@h/d`, 'malformed_address'],
    ['a schema that is none', () => address('Xã'), 'malformed_schema'],
  ])('says what is wrong with %s, and tells no password', async (_, word, code) => {
    for (const [name, ...more] of [['status'], ['export'], ['copy', at('never.db')]] as const) {
      const answer = await ask('journal', name, word(), ...more)
      expect(answer).toMatchObject({ exit: 2, printed: '', complained: expect.stringContaining(`[${code}]`) })
      expect(answer.complained).not.toContain(password)
    }
  })

  it('tells no password where the line cannot be followed either', async () => {
    for (const words of [['journal', address()], [address()], ['journal', address(), 'x'], ['journl', address()]]) {
      const answer = await ask(...words)
      expect(answer.exit).toBe(2)
      expect(answer.complained).not.toContain(password)
      expect(JSON.stringify(await inJson(...words))).not.toContain(password)
    }
  })

  it('that is lost on the way is told, and a copy goes on when it is back', async () => {
    const to = address('dut')
    let killed: Promise<void> | undefined
    const cut = await askIn(
      {
        // the facts were read, and are about to be written
        progress: (line) => {
          if (line !== '') killed ??= server?.kill()
        },
      },
      'journal',
      'copy',
      delivered,
      to,
    )
    expect(cut).toMatchObject({ exit: 2, printed: '' })
    expect(cut.complained).toMatch(/\[(database_unavailable|outcome_unknown)\]/)
    expect(cut.complained).not.toContain(password)
    await killed
    await server?.start()
    expect(await ask('journal', 'copy', delivered, to)).toMatchObject({ exit: 0 })
    expect((await ask('audit', to)).exit).toBe(0)
  }, 60_000)
})
