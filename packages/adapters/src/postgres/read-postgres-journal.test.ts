import type { Journal } from '@anlang/workflows'
import { beforeAll, describe, expect, it } from 'vitest'
import { entryAfter } from '../../test/entry-after.js'
import { openedJournal } from '../../test/postgres-clients.js'
import { postgresBinaries } from '../../test/postgres-server.js'
import { scratchServer } from '../../test/scratch-server.fixture.js'
import { confineRole } from './confine-role.js'
import { inSchema } from './in-schema.js'
import { migrations, schemaVersion } from './migrations.js'
import type { PostgresClient } from './postgres-client.js'
import { readPostgresJournal } from './read-postgres-journal.js'

const inProvince = (dossier: string, province: string) =>
  entryAfter(dossier, undefined, {
    claims: [`khóa/${dossier}`],
    inbox: [{ dossier, act: 'tell', position: 'police', unit: 'c1', due: null, line: { province } }],
    deadlines: [{ dossier, place: 'a/B', act: 'tell', due: '2022-01-01', fires: '2022-01-02', passing: 'remind' }],
    outbox: [{ key: `${dossier}/1/1`, dossier, kind: 'reminder', on: '2022-01-01' }],
  })

/** All that a journal can be asked for. */
const toldBy = async (journal: Journal) => ({
  facts: await journal.follow(0, 10),
  heads: await journal.heads({ limit: 10 }),
  read: await journal.read('a'),
  head: await journal.head('a'),
  command: await journal.command('a/1'),
  holder: await journal.holder('khóa/a'),
  claimed: await journal.claimed('khóa/', 10),
  inbox: await journal.inbox({ position: 'police', unit: 'c1' }, { limit: 10 }),
  within: await journal.inbox({ position: 'police', within: { level: 'province', unit: 'p26' } }, { limit: 10 }),
  due: await journal.due('9999-12-31', { limit: 10 }),
  deadlines: await journal.deadlines('a'),
  outbox: await journal.outbox(0, 10),
})

const reading = async (client: PostgresClient, schema?: string): Promise<Journal> => {
  const read = await readPostgresJournal(client, schema === undefined ? {} : { schema })
  if (!read.ok) throw new Error(JSON.stringify(read.refusals))
  return read.value
}

describe.runIf(postgresBinaries !== undefined)('a journal in Postgres that is only read', () => {
  const { connect, open, ask } = scratchServer()

  const refusalsOf = async (schema: string, client = connect('kiem_toan')) => {
    const read = await readPostgresJournal(client, { schema })
    return read.ok ? [] : read.refusals
  }

  const letRead = (schema: string, role = 'kiem_toan') =>
    ask(`GRANT USAGE ON SCHEMA ${schema} TO ${role}; GRANT SELECT ON ALL TABLES IN SCHEMA ${schema} TO ${role}`)

  /** What stands in a schema and in the catalogue of it, and by which transaction each of it was written. */
  const contents = async (schema: string) => {
    const tables = await ask(`SELECT relname AS name, relkind AS kind, xmin::text AS written FROM pg_class
      WHERE relnamespace = to_regnamespace('${schema}') ORDER BY relname`)
    const rows = ['journal', 'facts', 'heads', 'commands', 'claims', 'inbox', 'deadlines', 'outbox', 'wall'].map(
      (table) => ask(`SELECT xmin::text AS written, t.* FROM ${schema}.${table} AS t ORDER BY t::text`),
    )
    return { tables, rows: await Promise.all(rows) }
  }

  beforeAll(async () => {
    // as an office that audits would be let in: it may select, and nothing else
    await ask('CREATE ROLE kiem_toan LOGIN BYPASSRLS; CREATE ROLE khong_thay LOGIN; CREATE ROLE vinh_phuc LOGIN')
  })

  it('tells a role with SELECT alone all that its owner is told, and writes nothing', async () => {
    const journal = await open()
    for (const dossier of ['a', 'b']) await journal.append(inProvince(dossier, 'p26'))
    await journal.append(entryAfter('a', inProvince('a', 'p26'), { inbox: inProvince('a', 'p26').inbox }))
    await letRead('anlang')
    const before = await contents('anlang')
    expect(await toldBy(await reading(connect('kiem_toan')))).toEqual(await toldBy(journal))
    expect(await contents('anlang')).toEqual(before)
  })

  it('is told what others write meanwhile', async () => {
    const journal = await open({ schema: 'dang_ghi' })
    await letRead('dang_ghi')
    const read = await reading(connect('kiem_toan'), 'dang_ghi')
    expect(await read.follow(0, 10)).toEqual([])
    await journal.append(entryAfter('a'))
    expect(await read.follow(0, 10)).toEqual(await journal.follow(0, 10))
  })

  it('takes no entry', async () => {
    await open({ schema: 'chi_doc' })
    const read = await reading(connect(), 'chi_doc')
    await expect(read.append(entryAfter('a'))).rejects.toMatchObject({
      refusal: { code: 'database_for_reading', schema: 'chi_doc' },
    })
    expect(await read.follow(0, 10)).toEqual([])
  })

  it.each([...migrations.keys()].slice(1))(
    'is refused where its tables are of an earlier release (version %i), until its owner has opened it',
    async (had) => {
      const schema = `tu_${had}`
      const steps = migrations.slice(0, had).map((migration) => inSchema(schema, migration(false)))
      await ask(`CREATE SCHEMA ${schema};
        CREATE TABLE ${schema}.journal (one boolean PRIMARY KEY, version integer, apart boolean, base bigint);
        INSERT INTO ${schema}.journal VALUES (true, ${had}, false, 0); ${steps.join('')}`)
      await letRead(schema)
      const before = await contents(schema)
      const older = { code: 'database_older', schema, found: had, known: schemaVersion }
      expect([await refusalsOf(schema), await refusalsOf(schema, connect())]).toEqual([[older], [older]])
      expect(await contents(schema)).toEqual(before)
      await open({ schema })
      expect(await refusalsOf(schema)).toEqual([])
    },
  )

  it('is refused where a later release made its tables, also when that comes while it is read', async () => {
    await open({ schema: 'moi_hon' })
    await letRead('moi_hon')
    const read = await reading(connect('kiem_toan'), 'moi_hon')
    await ask('UPDATE moi_hon.journal SET version = 7; ALTER TABLE moi_hon.facts DROP COLUMN digest')
    const newer = { code: 'database_newer', schema: 'moi_hon', found: 7, known: schemaVersion }
    expect(await refusalsOf('moi_hon')).toEqual([newer])
    await expect(read.follow(0, 10)).rejects.toMatchObject({ refusal: newer })
  })

  it('is refused where there is none, and none is made', async () => {
    await ask(`CREATE SCHEMA cua_nguoi_khac; CREATE TABLE cua_nguoi_khac.facts (id int); CREATE SCHEMA trong;
      GRANT USAGE ON SCHEMA cua_nguoi_khac, trong TO kiem_toan`)
    expect(await refusalsOf('cua_nguoi_khac')).toEqual([{ code: 'database_foreign', schema: 'cua_nguoi_khac' }])
    for (const schema of ['trong', 'chua_co']) {
      expect(await refusalsOf(schema)).toEqual([{ code: 'database_empty', schema }])
      expect(await refusalsOf(schema, connect())).toEqual([{ code: 'database_empty', schema }])
    }
    expect(await ask(`SELECT to_regnamespace('chua_co') AS made`)).toEqual([{ made: null }])
  })

  it('is refused where a dump was restored and positions lie ahead, until its owner has opened it', async () => {
    const journal = await open({ schema: 'khoi_phuc' })
    await journal.append(entryAfter('a'))
    await ask('UPDATE khoi_phuc.journal SET base = base - 1000000000000')
    await letRead('khoi_phuc')
    expect(await refusalsOf('khoi_phuc')).toEqual([{ code: 'database_restored', schema: 'khoi_phuc' }])
    await open({ schema: 'khoi_phuc' })
    expect(await (await reading(connect('kiem_toan'), 'khoi_phuc')).follow(0, 10)).toHaveLength(1)
  })

  it('is refused to a role that row security shows nothing: it is no empty journal', async () => {
    const journal = await open({ schema: 'che_khuat' })
    await journal.append(inProvince('a', 'p26'))
    await journal.append(inProvince('b', 'p27'))
    expect(await refusalsOf('che_khuat', connect('khong_thay'))).toMatchObject([
      { code: 'database_unavailable', reason: 'forbidden' },
    ])
    await letRead('che_khuat', 'khong_thay')
    expect(await refusalsOf('che_khuat', connect('khong_thay'))).toEqual([
      { code: 'database_hidden', schema: 'che_khuat' },
    ])
    // one that was let into a province reads that
    await confineRole(connect(), { role: 'vinh_phuc', provinces: ['p26'], schema: 'che_khuat' })
    const theirs = await reading(connect('vinh_phuc'), 'che_khuat')
    expect((await theirs.heads({ limit: 5 })).map(({ dossier }) => dossier.id)).toEqual(['a'])
  })

  it('takes no name for a schema that could be more than a name', async () => {
    await expect(readPostgresJournal(connect(), { schema: 'a; DROP TABLE b' })).rejects.toThrow('cannot be the name')
  })

  it('is read on where the connection is for reading alone, as that of a standby', async () => {
    await ask('CREATE ROLE chi_xem LOGIN SUPERUSER; ALTER ROLE chi_xem SET default_transaction_read_only = on')
    const owned = await openedJournal(connect())
    expect(await toldBy(await reading(connect('chi_xem')))).toEqual(await toldBy(owned))
  })
})
