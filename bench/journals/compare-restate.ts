import { memoryJournal } from '@anlang/adapters/memory'
import { fromPg, openPostgresJournal } from '@anlang/adapters/postgres'
import { type Fetch, restateJournal } from '@anlang/adapters/restate'
import { object } from '@restatedev/restate-sdk'
import pg from 'pg'
import { post } from '../../packages/adapters/src/restate/post.ts'
import { connectionTo, postgresBinaries, startPostgres } from '../../packages/adapters/test/postgres-server.ts'
import { restateBinary, startRestate } from '../../packages/adapters/test/restate-server.ts'
import { type ServedServices, serveServices } from '../../packages/adapters/test/restate-services.ts'
import { goal } from '../goal.ts'
import { actsOn, entryOfAct } from './acts-on.ts'
import { inFlight } from './in-flight.ts'
import { type Rates, ratesAfter } from './rates.ts'

const rounds = 5
/** In flight, and the least that a whole act is to reach of a handler that does nothing. */
const bounds = [
  [1, 0.75],
  [8, 0.75],
  [32, 0.75],
] as const

/** A server of Restate takes some hundred calls a second: so many last long enough. */
const callsFor = (atOnce: number): number => (atOnce === 1 ? 200 : 40 * atOnce)
/** So many are not counted: an engine that serves an office has its code compiled. */
const warmUp = { atOnce: 32, calls: 2_000 }

/** Whoever is called and does nothing: served and called as Restate's own packages do it, and as an act is. */
const noops = [
  { name: 'noop', http: '2', call: fetch as Fetch },
  { name: 'noop_as_acts', http: '1.1', call: post },
] as const

type Noop = (typeof noops)[number]

/** Calls the one that does nothing as an entry is sent: an object each time, a key of its own, as many bytes. */
const callNoop = async ({ name, call }: Noop, ingress: string, key: string, body: string): Promise<void> => {
  const headers = { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() }
  const { signal } = new AbortController()
  const answer = await call(`${ingress}/${name}/${key}/call`, { method: 'POST', headers, body, signal })
  const said = await answer.text()
  if (!answer.ok) throw new Error(said)
}

/** Servers of both kinds, and who can be called there, by the name of a round. */
const openServers = async () => {
  const [postgres, servers] = await Promise.all([startPostgres({ fsync: true }), startRestate()])
  const [ingress = ''] = servers.ingresses
  const pool = new pg.Pool(connectionTo(postgres.host))
  const clock = { now: () => '2000-01-01T08:00:00+07:00' }
  const served: ServedServices[] = []
  const serve = async (made: Parameters<typeof serveServices>[0], http: '1.1' | '2'): Promise<void> => {
    const one = await serveServices(made, { http })
    served.push(one)
    await servers.register(one.uri, http)
  }
  for (const { name, http } of noops) {
    await serve({ services: [object({ name, handlers: { call: async () => ({ ok: true }) } })] }, http)
  }
  const body = JSON.stringify(await entryOfAct(memoryJournal()))
  return {
    noop: (noop: Noop, round: string, atOnce: number, calls: number): Promise<number> =>
      inFlight(atOnce, calls, (place) => callNoop(noop, ingress, `${round}_${place}`, body)),
    acts: async (round: string, atOnce: number, calls: number): Promise<number> => {
      const records = await openPostgresJournal(fromPg(pool), { schema: round })
      if (!records.ok) throw new Error(JSON.stringify(records.refusals))
      const options = { records: records.value, clock, ingress: [ingress], onDue: async () => undefined, name: round }
      const made = restateJournal(options)
      await serve(made, '1.1')
      return actsOn(made.journal, atOnce, calls)
    },
    close: async (): Promise<void> => {
      await pool.end()
      await servers.remove()
      for (const { stop } of served) await stop()
      await postgres.remove()
    },
  }
}

/** What was measured with so many in flight, round by round. */
interface Taken {
  readonly atOnce: number
  readonly bound: number
  readonly acts: Rates
  readonly noop: Rates
  readonly asActs: Rates
}

const tell = ({ atOnce, bound, acts, noop, asActs }: Taken): void => {
  console.log(`  ${atOnce} in flight: a whole act through an engine: ${acts.typical().toFixed(0)} a second`)
  console.log(
    `  ${atOnce} in flight: a handler that does nothing, by HTTP/2 and fetch: ${noop.typical().toFixed(0)} a second`,
  )
  console.log(
    `  ${atOnce} in flight: one served and called as an act is: ${asActs.typical().toFixed(0)} a second, an act ${acts.timesThatOf(asActs).toFixed(2)} of it`,
  )
  console.log(goal(`journals/restate/${atOnce}-in-flight-vs-noop`, acts.timesThatOf(noop), '>=', bound))
}

/** A whole act through an engine over the journal by Restate, beside handlers that do nothing on the same server. */
export const compareRestate = async (): Promise<void> => {
  console.log('\njournals: Restate, records in Postgres 18, synchronous_commit and fsync on')
  if (restateBinary === undefined || postgresBinaries === undefined)
    return console.log('  there is no Restate or no Postgres for this platform: not measured')
  const { noop, acts, close } = await openServers()
  const taken: Taken[] = bounds.map(([atOnce, bound]) => ({
    atOnce,
    bound,
    acts: ratesAfter(0),
    noop: ratesAfter(0),
    asActs: ratesAfter(0),
  }))
  const [first, second] = noops
  for (const one of noops) await noop(one, 'warm_up', warmUp.atOnce, warmUp.calls)
  await acts('warm_up', warmUp.atOnce, warmUp.calls)
  for (let round = 0; round < rounds; round += 1) {
    for (const one of taken) {
      const name = `round_${round}_${one.atOnce}`
      const calls = callsFor(one.atOnce)
      one.noop.add(await noop(first, name, one.atOnce, calls))
      one.acts.add(await acts(name, one.atOnce, calls))
      one.asActs.add(await noop(second, name, one.atOnce, calls))
    }
  }
  await close()
  for (const one of taken) tell(one)
}
