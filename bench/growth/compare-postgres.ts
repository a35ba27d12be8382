import { fromPg, openPostgresJournal } from '@anlang/adapters/postgres'
import pg from 'pg'
import { connectionTo, postgresBinaries, startPostgres } from '../../packages/adapters/test/postgres-server.ts'
import { compareLength } from './compare-length.ts'
import { actsWhile, compareCosts } from './costs.ts'
import { fill } from './fill.ts'
import type { Sizes } from './sizes.ts'

const filledSchema = async (pool: pg.Pool, schema: string, dossiers: number) => {
  const opened = await openPostgresJournal(fromPg(pool), { schema })
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusals))
  await fill(opened.value, dossiers)
  return opened.value
}

/** Acts, pages and long dossiers in Postgres, few and many dossiers. */
export const comparePostgres = async ({ few, many }: Sizes): Promise<void> => {
  console.log(`\ngrowth: Postgres 18, synchronous_commit and fsync on, ${few} and ${many} dossiers`)
  if (postgresBinaries === undefined) return console.log('  there is no Postgres for this platform: not measured')
  const server = await startPostgres({ fsync: true })
  const pool = new pg.Pool(connectionTo(server.host))
  const small = await filledSchema(pool, 'few', few)
  const large = await filledSchema(pool, 'many', many)
  // as the server does by itself where it is not a scratch one
  await pool.query('VACUUM ANALYZE')
  await pool.query('CHECKPOINT')
  await compareCosts('postgres', [small, few], [large, many])
  await compareLength('postgres', large, many, actsWhile)
  await pool.end()
  await server.remove()
}
