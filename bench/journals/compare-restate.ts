import { once } from 'node:events'
import { createServer } from 'node:http2'
import { memoryJournal } from '@anlang/adapters/memory'
import { fromPg, openPostgresJournal } from '@anlang/adapters/postgres'
import { restateJournal } from '@anlang/adapters/restate'
import { createEndpointHandler, object } from '@restatedev/restate-sdk'
import pg from 'pg'
import { connectionTo, postgresBinaries, startPostgres } from '../../packages/adapters/test/postgres-server.ts'
import { type RestateServers, restateBinary, startRestate } from '../../packages/adapters/test/restate-server.ts'
import { goal } from '../goal.ts'
import { median } from '../median.ts'
import { actsOn, entryOfAct } from './acts-on.ts'
import { inFlight } from './in-flight.ts'

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

/** Whoever is called and does nothing. */
const noop = object({ name: 'noop', handlers: { call: async () => ({ ok: true }) } })

type Services = Parameters<typeof createEndpointHandler>[0]['services']

const serve = async (servers: RestateServers, services: Services) => {
  const server = createServer(createEndpointHandler({ services, logger: () => undefined }))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('it listens on a port')
  await servers.register(`http://127.0.0.1:${address.port}`)
  return server
}

/** Calls the one that does nothing as an entry is sent: an object each time, a key of its own, as many bytes. */
const callNoop = async (ingress: string, name: string, body: string): Promise<void> => {
  const headers = { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() }
  const answer = await fetch(`${ingress}/noop/${name}/call`, { method: 'POST', headers, body })
  if (!answer.ok) throw new Error(await answer.text())
  await answer.text()
}

/** A whole act through an engine over the journal by Restate, beside a handler that does nothing on the same server. */
export const compareRestate = async (): Promise<void> => {
  console.log('\njournals: Restate, records in Postgres 18, synchronous_commit and fsync on')
  if (restateBinary === undefined || postgresBinaries === undefined)
    return console.log('  there is no Restate or no Postgres for this platform: not measured')
  const [postgres, servers] = await Promise.all([startPostgres({ fsync: true }), startRestate()])
  const [ingress = ''] = servers.ingresses
  const pool = new pg.Pool(connectionTo(postgres.host))
  const clock = { now: () => '2000-01-01T08:00:00+07:00' }
  const served = [await serve(servers, [noop])]
  const journalIn = async (name: string) => {
    const records = await openPostgresJournal(fromPg(pool), { schema: name })
    if (!records.ok) throw new Error(JSON.stringify(records.refusals))
    const made = restateJournal({
      records: records.value,
      clock,
      ingress: [ingress],
      onDue: async () => undefined,
      name,
    })
    served.push(await serve(servers, [...made.services]))
    return made.journal
  }
  const body = JSON.stringify(await entryOfAct(memoryJournal()))
  const noops = (name: string, atOnce: number, calls: number): Promise<number> =>
    inFlight(atOnce, calls, (place) => callNoop(ingress, `${name}_${place}`, body))
  const acts = async (name: string, atOnce: number, calls: number): Promise<number> =>
    actsOn(await journalIn(name), atOnce, calls)
  const taken = bounds.map(([atOnce, bound]) => ({ atOnce, bound, ours: [] as number[], theirs: [] as number[] }))
  for (const some of [noops, acts]) await some('warm_up', warmUp.atOnce, warmUp.calls)
  for (let round = 0; round < rounds; round += 1) {
    for (const { atOnce, ours, theirs } of taken) {
      const name = `round_${round}_${atOnce}`
      theirs.push(await noops(name, atOnce, callsFor(atOnce)))
      ours.push(await acts(name, atOnce, callsFor(atOnce)))
    }
  }
  for (const server of served) server.close()
  await pool.end()
  await servers.remove()
  await postgres.remove()
  for (const { atOnce, bound, ours, theirs } of taken) {
    console.log(`  ${atOnce} in flight: a whole act through an engine: ${median(ours).toFixed(0)} a second`)
    console.log(`  ${atOnce} in flight: a handler that does nothing: ${median(theirs).toFixed(0)} a second`)
    const ratio = median(ours.map((rate, round) => rate / (theirs[round] ?? Number.NaN)))
    console.log(goal(`journals/restate/${atOnce}-in-flight-vs-noop`, ratio, '>=', bound))
  }
}
