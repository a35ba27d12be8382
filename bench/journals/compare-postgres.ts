import { fromPg, openPostgresJournal } from '@anlang/adapters/postgres'
import type { Entry } from '@anlang/workflows'
import pg from 'pg'
import { connectionTo, postgresBinaries, startPostgres } from '../../packages/adapters/test/postgres-server.ts'
import { goal } from '../goal.ts'
import { actsOn, entryOfAct } from './acts-on.ts'
import { byHand } from './by-hand.ts'
import { otherEngines } from './other-engines.ts'
import { type Rates, ratesAfter } from './rates.ts'
import { type Rival, rivalOn } from './rival.ts'

const rounds = 7
const warmUps = 2
/** In flight, and the least that a whole act is to reach of the statement by hand. */
const bounds = [
  [1, 0.5],
  [32, 1],
  [128, 1.3],
] as const
/** Dossiers of the statement by hand: so many that two seldom meet. */
const byHandDossiers = 20_000

const journalIn = async (pool: pg.Pool, schema: string) => {
  const opened = await openPostgresJournal(fromPg(pool), { schema })
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusals))
  return opened.value
}

/** Tables like ours, filled with as many dossiers as the rival needs, and somebody who writes to them. */
const prepareRival = async (pool: pg.Pool, host: string, entry: Entry): Promise<Rival> => {
  const schema = 'by_hand'
  await journalIn(pool, schema)
  await pool.query(
    `CREATE SEQUENCE ${schema}.positions START 1000000000;
     INSERT INTO ${schema}.heads (dossier, province, opened, latest, version, hash, body)
       SELECT 'hồ-sơ-' || n, 'p26', n, n, 1, '', '' FROM generate_series(0, ${byHandDossiers - 1}) AS n;
     ANALYZE`,
  )
  return rivalOn(host, byHandDossiers, (number) => byHand(schema, `'hồ-sơ-' || ${number}`, entry))
}

/** What was measured with so many acts in flight. */
interface Taken {
  readonly atOnce: number
  readonly bound: number
  readonly ours: Rates
  readonly theirs: Rates
}

const tell = (rival: Rival, { atOnce, bound, ours, theirs }: Taken): void => {
  console.log(`  ${atOnce} in flight: a whole act through an engine: ${ours.typical().toFixed(0)} a second`)
  console.log(`  ${atOnce} in flight: ${rival.name}: ${theirs.typical().toFixed(0)} a second`)
  console.log(goal(`journals/postgres/${atOnce}-in-flight-vs-by-hand`, ours.timesThatOf(theirs), '>=', bound))
}

/** A whole act through an engine over the Postgres journal, beside its writes alone in the best statement by hand. */
export const comparePostgres = async (): Promise<void> => {
  console.log('\njournals: Postgres 18, synchronous_commit and fsync on')
  if (postgresBinaries === undefined) return console.log('  there is no Postgres for this platform: not measured')
  const server = await startPostgres({ fsync: true })
  const pool = new pg.Pool(connectionTo(server.host))
  const entry = await entryOfAct(await journalIn(pool, 'one_act'))
  const rival = await prepareRival(pool, server.host, entry)
  const others = otherEngines(server.host, entry, warmUps)
  const taken = bounds.map(([atOnce, bound]) => ({
    atOnce,
    bound,
    ours: ratesAfter(warmUps),
    theirs: ratesAfter(warmUps),
  }))
  for (let round = 0; round < warmUps + rounds; round += 1) {
    for (const { atOnce, ours, theirs } of taken) {
      ours.add(await actsOn(await journalIn(pool, `round_${round}_${atOnce}`), atOnce))
      theirs.add(await rival.rate(atOnce))
      await others.measure(atOnce)
    }
  }
  await pool.end()
  await server.remove()
  for (const one of taken) {
    tell(rival, one)
    others.tell(one)
  }
}
