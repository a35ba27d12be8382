import type { InboxAsk, Journal } from '@anlang/workflows'
import { describe, expect, it } from 'vitest'
import { entryAfter } from '../../test/entry-after.js'
import { openedJournal } from '../../test/postgres-clients.js'
import { postgresBinaries } from '../../test/postgres-server.js'
import { scratchServer } from '../../test/scratch-server.fixture.js'
import { confineRole } from './confine-role.js'
import { inSchema } from './in-schema.js'
import { migrations, schemaVersion } from './migrations.js'
import type { PostgresClient, PostgresValue } from './postgres-client.js'

const line = { province: 'p26', district: 'd1', commune: 'c1', neighbourhood: 'n1' } as const
const police = { position: 'police', unit: 'c1' } as const
const place = { due: '2022-03-31', dossier: 'hồ-sơ-100', act: 'tell', unit: 'c1' } as const

const asks: readonly InboxAsk[] = [
  police,
  ...(['province', 'district', 'commune', 'neighbourhood'] as const).map((level) => ({
    position: 'police' as const,
    within: { level, unit: line[level] },
  })),
]

const working = (dossier: string, due: string | null = null) =>
  entryAfter(dossier, undefined, { inbox: [{ ...police, dossier, act: 'tell', due, line }] })

describe.runIf(postgresBinaries !== undefined)('a page of an inbox in Postgres', () => {
  const { connect, ask } = scratchServer()

  /** So many dossiers that the planner has a choice, half of them due on one day. */
  const fill = async (schema: string): Promise<void> => {
    await ask(`INSERT INTO ${schema}.inbox
      SELECT 'p26', 'hồ-sơ-' || n, 'tell', 'police', 'c1', CASE WHEN n % 2 = 0 THEN '2022-03-31' END, '{}', NULL, NULL,
        'p26', 'd1', 'c1', 'n1', CASE WHEN n % 2 = 0 THEN '2022-03-31' ELSE '~' END FROM generate_series(1, 20000) AS n;
      ANALYZE ${schema}.inbox`)
  }

  /** How the server would answer each ask, in words. */
  const plansBy = async (client: PostgresClient, open: (client: PostgresClient) => Promise<Journal>) => {
    const asked: (readonly [string, readonly PostgresValue[]])[] = []
    const journal = await open({
      query: (text, values) => {
        asked.push([text, values])
        return client.query(text, values)
      },
    })
    asked.length = 0
    for (const one of asks) expect(await journal.inbox(one, { after: place, limit: 50 })).toHaveLength(50)
    const plans: string[] = []
    for (const [text, values] of asked) {
      const { rows } = await client.query(`EXPLAIN ${text}`, values)
      plans.push(JSON.stringify(rows))
    }
    expect(plans).toHaveLength(asks.length)
    return plans
  }

  it('is read from an index that has its order, whoever asks', async () => {
    await openedJournal(connect(), { schema: 'theo_trang' })
    await fill('theo_trang')
    for (const plan of await plansBy(connect(), (client) => openedJournal(client, { schema: 'theo_trang' }))) {
      expect(plan).toMatch(/Index Cond: .*ROW\(\S*by_day/)
      expect(plan).not.toMatch(/Sort|Seq Scan/)
    }
  })

  it('is so in the part of each province', async () => {
    const options = { schema: 'trang_theo_tinh', provinces: ['p26'] }
    await openedJournal(connect(), options)
    await fill(options.schema)
    for (const plan of await plansBy(connect(), (client) => openedJournal(client, options))) {
      expect(plan).toMatch(/Merge Append.*Index Scan using \S*inbox p26_/)
      expect(plan).toMatch(/Index Cond: .*ROW\(\S*by_day/)
    }
  })

  it('is so behind the wall between provinces', async () => {
    const schema = 'trang_sau_tuong'
    await openedJournal(connect(), { schema })
    await fill(schema)
    await ask('CREATE ROLE vinh_phuc LOGIN')
    await confineRole(connect(), { schema, role: 'vinh_phuc', provinces: ['p26'] })
    for (const plan of await plansBy(connect('vinh_phuc'), (client) => openedJournal(client, { schema }))) {
      expect(plan).toMatch(/Index Cond: .*ROW\(\S*by_day/)
      expect(plan).not.toMatch(/Sort|Seq Scan on inbox/)
    }
  })

  it.each([false, true])('has the work that version 1 kept (by province: %s)', async (apart) => {
    const schema = apart ? 'phien_ban_1_theo_tinh' : 'phien_ban_1'
    const [first] = migrations
    await ask(`CREATE SCHEMA ${schema};
      CREATE TABLE ${schema}.journal (one boolean PRIMARY KEY, version integer, apart boolean, base bigint);
      INSERT INTO ${schema}.journal VALUES (true, 1, ${apart}, 0); ${inSchema(schema, first?.(apart) ?? '')}`)
    if (apart) await ask(`SELECT ${schema}.part('p26')`)
    await ask(`INSERT INTO ${schema}.inbox VALUES
      ('p26', 'a', 'tell', 'police', 'c1', NULL, '{}', NULL, NULL, 'p26', 'd1', 'c1', 'n1'),
      ('p26', 'b', 'tell', 'police', 'c1', '2022-03-31', '{}', NULL, NULL, 'p26', 'd1', 'c1', 'n1')`)
    const journal = await openedJournal(connect(), { schema, ...(apart ? { provinces: ['p26', 'p27'] } : {}) })
    expect(await journal.append(working('c', '2022-03-31'))).toEqual({ ok: true })
    for (const one of asks) {
      const page = await journal.inbox(one, { limit: 2 })
      const [, last] = page
      const rest = await journal.inbox(one, { limit: 2, ...(last ? { after: last } : {}) })
      expect([...page, ...rest].map(({ dossier }) => dossier)).toEqual(['b', 'c', 'a'])
    }
    expect(await ask(`SELECT version FROM ${schema}.journal`)).toEqual([{ version: schemaVersion }])
    const indexes =
      await ask(`SELECT DISTINCT replace(substr(indexdef, strpos(indexdef, 'USING')), '${schema}.', '') AS def
      FROM pg_indexes WHERE schemaname = '${schema}' AND tablename LIKE 'inbox%' ORDER BY def`)
    expect(indexes).toHaveLength(6)
  })
})
