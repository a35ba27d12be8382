import { setTimeout as sleep } from 'node:timers/promises'
import type { Entry, Journal } from '@anlang/workflows'
import { journalContract } from '@anlang/workflows/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { entryAfter } from '../../test/entry-after.js'
import { outcomeOf } from '../../test/outcome-of.js'
import { canRunPgbouncer, type Pooler, startPgbouncer } from '../../test/pgbouncer.js'
import { emptyJournal, openedJournal, pgClient, postgresClient, type TestClient } from '../../test/postgres-clients.js'
import { type PostgresServer, startPostgres } from '../../test/postgres-server.js'
import { positionsEach } from './append-function.js'
import type { PostgresJournalOptions } from './open-postgres-journal.js'

const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1)

describe.runIf(canRunPgbouncer)('the journal behind PgBouncer, which hands out connections by transaction', () => {
  let server: PostgresServer | undefined
  let pooler: Pooler | undefined
  const clients: TestClient[] = []

  beforeAll(async () => {
    server = await startPostgres()
    pooler = await startPgbouncer(server)
  }, 60_000)

  afterAll(async () => {
    await Promise.all(clients.map(({ close }) => close().catch(() => undefined)))
    await pooler?.remove()
    await server?.remove()
  })

  const pool = (): Pooler => {
    if (!pooler) throw new Error('it is started before the tests')
    return pooler
  }
  const connected = (connect: typeof pgClient | typeof postgresClient = pgClient) => {
    const used = connect(pool())
    clients.push(used)
    return used.client
  }
  const open = (options: PostgresJournalOptions) => openedJournal(connected(), options)

  describe.each([
    ['pg', pgClient, 'qua_pg'],
    ['postgres', postgresClient, 'qua_postgres'],
  ] as const)('keeps what every journal promises, by %s', (_, connect, schema) => {
    const inEmptyTables = async (): Promise<Journal> => {
      const client = connected(connect)
      const journal = await openedJournal(client, { schema })
      await emptyJournal(client, schema)
      return journal
    }
    it.each(journalContract)('$name', async ({ run }) => {
      await expect(run(inEmptyTables)).resolves.toBeUndefined()
      await Promise.all(clients.splice(0).map(({ close }) => close()))
    })
  })

  it('commits together what arrives together', async () => {
    const schema = 'cung_luc'
    const journal = await open({ schema, grouping: { underWay: 1 } })
    const answers = await Promise.all(upTo(64).map((place) => journal.append(entryAfter(`cùng-lúc-${place}`))))
    expect(answers).toEqual(upTo(64).map(() => ({ ok: true })))
    const commits = `SELECT count(DISTINCT position / ${positionsEach})::int AS commits FROM ${schema}.facts`
    expect((await connected().query(commits, [])).rows).toEqual([{ commits: 1 }])
  })

  it('tells all but one of those who race for a version', async () => {
    const schema = 'dua_nhau'
    const offices = await Promise.all(upTo(4).map(() => open({ schema })))
    const first = entryAfter('đua')
    await offices[0]?.append(first)
    const rivals = offices.flatMap((office, place) =>
      upTo(6).map((time) =>
        office.append(entryAfter('đua', first, { command: { id: `đua-${place}-${time}`, digest: 'd' } })),
      ),
    )
    const answers = await Promise.all(rivals)
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.filter(({ ok }) => !ok)).toEqual(upTo(23).map(() => ({ ok: false, code: 'conflict', version: 2 })))
  })

  it('leaves out nothing for a reader while many write', async () => {
    const schema = 'doc_theo'
    const journal = await open({ schema })
    const writers = await Promise.all(upTo(3).map(() => open({ schema, grouping: { atMost: 3, underWay: 3 } })))
    let isWriting = true
    const seen: string[] = []
    const follower = (async () => {
      for (let after = 0; ; ) {
        const isLast = !isWriting
        const page = await journal.follow(after, 20)
        seen.push(...page.map(({ recorded: { dossier, version } }) => `${dossier}/${version}`))
        after = page.at(-1)?.position ?? after
        if (isLast && page.length === 0) return
        await sleep(1)
      }
    })()
    await Promise.all(
      upTo(9).map(async (place) => {
        let last: Entry | undefined
        for (const version of upTo(15)) {
          last = entryAfter(`theo-${place}`, last)
          await writers[(place + version) % 3]?.append(last)
        }
      }),
    )
    isWriting = false
    await follower
    expect(seen).toHaveLength(9 * 15)
    for (const place of upTo(9)) {
      const own = seen.filter((id) => id.startsWith(`theo-${place}/`))
      expect(own).toEqual(upTo(15).map((version) => `theo-${place}/${version}`))
    }
  })

  it.each([
    ['pg', pgClient, 'bi_giet_pg'],
    ['postgres', postgresClient, 'bi_giet_postgres'],
  ] as const)('is killed and started again: who asks again is recorded once, by %s', async (_, connect, schema) => {
    const journal = await openedJournal(connected(connect), { schema })
    const [acknowledged, unknown]: [string[], string[]] = [[], []]
    const over = new AbortController()
    /** Asks until it is told: the outcome may be unknown, and for a moment there is nobody to ask. */
    const insist = async (entry: Entry): Promise<string> => {
      const outcome = await outcomeOf(journal, entry)
      if (!['outcome_unknown', 'database_unavailable'].includes(outcome)) return outcome
      if (outcome === 'outcome_unknown') unknown.push(entry.command.id)
      else await sleep(10)
      return insist(entry)
    }
    const writers = upTo(8).map(async (place) => {
      const outcomes: string[] = []
      for (let last: Entry | undefined; !over.signal.aborted; ) {
        last = entryAfter(`dai-dẳng-${place}`, last)
        outcomes.push(await insist(last))
        acknowledged.push(last.command.id)
      }
      return outcomes
    })
    const goesOn = async (): Promise<void> => {
      const enough = acknowledged.length + 40
      while (acknowledged.length < enough) await sleep(5)
    }
    for (let kills = 0; kills < 8 || (unknown.length === 0 && kills < 40); kills += 1) {
      await goesOn()
      await pool().kill()
      await pool().start()
    }
    await goesOn()
    over.abort()
    const outcomes = await Promise.all(writers)
    expect(outcomes.flat().filter((outcome) => !['ok', 'command_known'].includes(outcome))).toEqual([])
    expect(unknown).not.toEqual([])
    for (const [place, own] of outcomes.entries()) {
      const read = await journal.read(`dai-dẳng-${place + 1}`)
      expect(read.map(({ version }) => version)).toEqual(upTo(own.length))
    }
  })
})
