import { setTimeout as sleep } from 'node:timers/promises'
import type { Entry } from '@anlang/workflows'
import { describe, expect, it } from 'vitest'
import { entryAfter } from '../../test/entry-after.js'
import { at, openOffice, village } from '../../test/office.js'
import { outcomeOf } from '../../test/outcome-of.js'
import { openedJournal } from '../../test/postgres-clients.js'
import { postgresBinaries } from '../../test/postgres-server.js'
import { scratchServer } from '../../test/scratch-server.fixture.js'
import { DatabaseFailure } from './database-failure.js'
import type { DatabaseRefusal } from './database-refusal.js'
import type { PostgresClient } from './postgres-client.js'

const refusalOf = async (work: Promise<unknown>): Promise<DatabaseRefusal | undefined> => {
  const error: unknown = await work.then(() => undefined).catch((caught: unknown) => caught)
  return error instanceof DatabaseFailure ? error.refusal : undefined
}

/** A client whose next answers get lost on the way, though the server has done what it was told. */
const losing = (client: PostgresClient): PostgresClient & { readonly lose: () => void } => {
  let lost = false
  return {
    lose: () => {
      lost = true
    },
    query: async (text, values) => {
      const answer = await client.query(text, values)
      if (!lost || !text.includes('append_v2')) return answer
      lost = false
      throw Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', syscall: 'read' })
    },
  }
}

describe.runIf(postgresBinaries !== undefined)('a connection that is lost', () => {
  const { connect, open, ask } = scratchServer()

  it('after the commit leaves the outcome unknown; the same command again is known, and recorded once', async () => {
    const client = losing(connect())
    const journal = await openedJournal(client)
    const entry = entryAfter('mất-trả-lời')
    client.lose()
    expect(await journal.append(entry)).toEqual({ ok: false, code: 'outcome_unknown' })
    expect(await journal.append(entry)).toEqual({ ok: false, code: 'command_known' })
    expect(await journal.read('mất-trả-lời')).toEqual([entry.recorded])
  })

  it('before the commit leaves it unknown as well; the same command again is recorded', async () => {
    const journal = await open()
    const other = connect()
    const first = entryAfter('mất-giữa-chừng')
    await journal.append(first)
    // somebody holds the dossier, so that the next act waits in the middle of its transaction
    const holding = other.query(
      `DO $$ BEGIN PERFORM FROM anlang.heads WHERE dossier = 'mất-giữa-chừng' FOR UPDATE; PERFORM pg_sleep(1); END $$`,
      [],
    )
    await sleep(100)
    const second = entryAfter('mất-giữa-chừng', first)
    const answer = journal.append(second)
    const waiting = `FROM pg_stat_activity WHERE query LIKE '%append_v2%' AND wait_event_type = 'Lock'`
    while ((await ask(`SELECT pid ${waiting}`)).length === 0) await sleep(10)
    await ask(`SELECT pg_terminate_backend(pid) ${waiting}`)
    expect(await answer).toEqual({ ok: false, code: 'outcome_unknown' })
    await holding
    expect(await journal.read('mất-giữa-chừng')).toHaveLength(1)
    expect(await journal.append(second)).toEqual({ ok: true })
  })

  it('time and again while many write: each is recorded once when it is asked again', { timeout: 60_000 }, async () => {
    const journal = await open({ grouping: { atMost: 4, underWay: 3 } })
    const unknown: string[] = []
    const written = new AbortController()
    const killer = (async () => {
      while (!written.signal.aborted) {
        await ask(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
           WHERE query LIKE '%append_v2%' AND state = 'active' AND pid <> pg_backend_pid()`,
        )
        await sleep(20)
      }
    })()
    const insist = async (entry: Entry): Promise<string> => {
      const outcome = await outcomeOf(journal, entry)
      if (outcome !== 'outcome_unknown') return outcome
      unknown.push(entry.dossier)
      return insist(entry)
    }
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, async (_, place) => {
        const own: string[] = []
        let last: Entry | undefined
        // however fast the machine is, they go on until some were cut off
        while (own.length < 30 || unknown.length < 3) {
          last = entryAfter(`dai-dẳng-${place}`, last)
          own.push(await insist(last))
        }
        return own
      }),
    )
    written.abort()
    await killer
    const all = outcomes.flat()
    expect(all.filter((outcome) => !['ok', 'command_known'].includes(outcome))).toEqual([])
    const counted = await ask(`SELECT count(*)::int AS n FROM anlang.facts WHERE dossier LIKE 'dai-dẳng-%'`)
    expect(counted).toEqual([{ n: all.length }])
  })

  it('is told to who acts through an engine, whose same command then has its receipt', async () => {
    const client = losing(connect())
    const journal = await openedJournal(client, { schema: 'qua_may' })
    const { engine } = openOffice({ journal })
    const command = {
      id: 'mở/1',
      dossier: 'đánh-giá-1',
      procedure: 'evaluate',
      subject: village,
      year: 2022,
      by: at('neighbourhoodHead', village),
    } as const
    client.lose()
    expect(await engine.open(command)).toEqual({
      ok: false,
      refusals: [{ code: 'outcome_unknown', dossier: 'đánh-giá-1', command: 'mở/1' }],
    })
    expect(await engine.open(command)).toMatchObject({ ok: true, value: { repeated: true } })
    expect(await journal.read('đánh-giá-1')).toHaveLength(1)
  })
})

describe.runIf(postgresBinaries !== undefined)('a server that is killed', () => {
  const { server, open, connect } = scratchServer({ fsync: true })

  it('has every act that was acknowledged when it comes again', { timeout: 60_000 }, async () => {
    const acknowledged: string[] = []
    const unanswered: Entry[] = []
    for (const round of [1, 2, 3]) {
      const journal = await open()
      const power = { on: true }
      const writers = Array.from({ length: 8 }, async (_, place) => {
        let last: Entry | undefined
        while (power.on && unanswered.every((entry) => entry !== last)) {
          last = entryAfter(`máy-chủ-${round}-${place}`, last)
          if ((await outcomeOf(journal, last)) === 'ok') acknowledged.push(last.command.id)
          else unanswered.push(last)
        }
      })
      await sleep(150 + Math.random() * 150)
      await server().kill()
      power.on = false
      await Promise.all(writers)
      await server().start()
    }
    const journal = await openedJournal(connect())
    const facts = await journal.follow(0, 100_000)
    const kept = new Set(facts.map(({ recorded: { dossier, version } }) => `${dossier}/${version}`))
    expect(acknowledged.length).toBeGreaterThan(0)
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([])
    // what was not answered is asked again, and is recorded once
    for (const entry of unanswered) expect(['ok', 'command_known']).toContain(await outcomeOf(journal, entry))
    expect(await journal.follow(0, 100_000)).toHaveLength(acknowledged.length + unanswered.length)
  })

  it('is out of reach while it is down: nothing was sent, and that is said', async () => {
    const journal = await open()
    await server().kill()
    const down = { code: 'database_unavailable', reason: 'unreachable' }
    // a process of it may answer for a moment yet, and the pool believe in a connection: what went over it is unknown
    for (let time = 0; (await outcomeOf(journal, entryAfter(`lúc-tắt-${time}`))) === 'ok'; time += 1) await sleep(20)
    expect(await refusalOf(journal.append(entryAfter('khi-tắt')))).toMatchObject(down)
    expect(await refusalOf(journal.read('khi-tắt'))).toMatchObject(down)
    await server().start()
    expect(await journal.append(entryAfter('khi-tắt'))).toEqual({ ok: true })
  })
})
