import type {
  ConsumerStanding,
  DeliveryBook,
  DeliveryRecord,
  Failure,
  ParkedMessage,
  Taken,
  WaitingMessage,
} from '../delivery/index.js'
import { failureOf } from '../postgres/failure-of.js'
import { inSchema } from '../postgres/in-schema.js'
import type { PostgresClient, PostgresValue } from '../postgres/postgres-client.js'
import { rowsOf } from '../postgres/rows-of.js'

interface FailureColumns {
  readonly code: Failure['code'] | null
  readonly status: number | null
}

interface Reached {
  readonly term: number
  readonly reached: number
}

interface WaitingRow extends Omit<WaitingMessage, 'failure' | 'retryAt'>, FailureColumns {
  readonly retry_at: number
}

interface ParkedRow extends Omit<ParkedMessage, 'failure'>, FailureColumns {}

const reasonOf = ({ code, status }: FailureColumns): Failure => ({
  code: code ?? 'failed',
  ...(status === null ? {} : { status }),
})

const toWaiting = ({ code, status, retry_at: retryAt, position, dossier, attempts }: WaitingRow): WaitingMessage => {
  const row = { position, dossier, attempts, retryAt }
  return code === null ? row : { ...row, failure: reasonOf({ code, status }) }
}

const toParked = ({ code, status, ...row }: ParkedRow): ParkedMessage => ({
  ...row,
  failure: reasonOf({ code, status }),
})

/** SQL of every question. Positions and moments are whole numbers below 2^53, and come as doubles of the same value. */
const sql = {
  take: `INSERT INTO @.leases AS l (role, name, worker, term, until) VALUES (@.whose_book(), $1, $2, 1, $3::bigint)
    ON CONFLICT (role, name) DO UPDATE SET worker = excluded.worker, term = l.term + 1, until = excluded.until
    WHERE l.worker = excluded.worker OR l.until <= $4::bigint
    RETURNING term::float8 AS term`,
  holder: 'SELECT worker, until::float8 AS until FROM @.leases WHERE role = @.whose_book() AND name = $1',
  hold: `UPDATE @.leases SET until = $3::bigint WHERE role = @.whose_book() AND name = $1 AND term = $2::bigint
    RETURNING name`,
  // one statement, and so all of one moment
  progress: `SELECT coalesce(l.term, 0)::float8 AS term, @.reached(asked.role, asked.name)::float8 AS reached,
      u.position::float8 AS position, dossier, attempts, moment::float8 AS retry_at, code, status
    FROM (SELECT @.whose_book() AS role, $1::text AS name) AS asked
    LEFT JOIN @.leases AS l ON l.role = asked.role AND l.name = asked.name
    LEFT JOIN @.undelivered AS u ON u.role = asked.role AND u.consumer = asked.name AND NOT u.parked
    ORDER BY u.position`,
  parked: `SELECT position::float8 AS position, key, dossier, attempts, moment::float8 AS at, code, status
    FROM @.undelivered WHERE role = @.whose_book() AND consumer = $1 AND parked AND position > $2::bigint
    ORDER BY undelivered.position LIMIT $3::bigint`,
  consumers: `SELECT c.name AS consumer, @.reached(c.role, c.name)::float8 AS position,
      count(u.position) FILTER (WHERE NOT u.parked)::float8 AS waiting,
      count(u.position) FILTER (WHERE u.parked)::float8 AS parked
    FROM (SELECT DISTINCT role, name FROM @.consumers WHERE role = @.whose_book()) AS c
    LEFT JOIN @.undelivered AS u ON u.role = c.role AND u.consumer = c.name GROUP BY c.role, c.name ORDER BY c.name`,
  record: `SELECT @.record_deliveries_v2($1, $2::bigint, $3::bigint, $4::text::jsonb, $5::text::jsonb) AS held`,
  replay: `SELECT @.replay_deliveries_v2($1, $2::bigint, $3::text::jsonb)`,
}

/** What still waits or is parked, as rows of the table. */
const keptRows = ({ waiting, parked }: DeliveryRecord) => [
  ...waiting.map(({ retryAt, failure, ...row }) => ({ ...row, ...failure, parked: false, moment: retryAt })),
  ...parked.map(({ at, failure, ...row }) => ({ ...row, ...failure, parked: true, moment: at })),
]

const gonePositions = ({ arrived, parked }: DeliveryRecord): readonly number[] => [
  ...arrived,
  ...parked.map(({ position }) => position),
]

/** A delivery book on tables that are there. */
export const bookOn = (client: PostgresClient, schema: string): DeliveryBook => {
  const all = async <Row>(text: string, ...values: PostgresValue[]): Promise<readonly Row[]> => {
    try {
      return await rowsOf<Row>(client, inSchema(schema, text), ...values)
    } catch (error) {
      throw failureOf(error, { code: 'database_unavailable', reason: 'unreachable', found: String(error) })
    }
  }
  return {
    take: async (name, { worker, now, until }): Promise<Taken> => {
      const [taken] = await all<{ term: number }>(sql.take, name, worker, until, now)
      if (taken) return { ok: true, lease: { name, worker, term: taken.term } }
      const [holder] = await all<{ worker: string; until: number }>(sql.holder, name)
      return { ok: false, worker: holder?.worker ?? '', until: holder?.until ?? 0 }
    },
    hold: async ({ name, term }, until) => (await all(sql.hold, name, term, until)).length > 0,
    progress: async (consumer) => {
      const rows = await all<Reached & (WaitingRow | { position: null })>(sql.progress, consumer)
      return {
        term: rows[0]?.term ?? 0,
        position: rows[0]?.reached ?? 0,
        waiting: rows.flatMap((row) => (row.position === null ? [] : [toWaiting(row)])),
      }
    },
    record: async ({ name, term }, record) => {
      const [gone, kept] = [JSON.stringify(gonePositions(record)), JSON.stringify(keptRows(record))]
      const [answer] = await all<{ held: boolean }>(sql.record, name, term, record.position, gone, kept)
      return answer?.held ?? false
    },
    parked: async (consumer, after, limit) => (await all<ParkedRow>(sql.parked, consumer, after, limit)).map(toParked),
    replay: async (consumer, what) => {
      const [after, parked] = 'after' in what ? [what.after, []] : [null, what.parked]
      await all(sql.replay, consumer, after, JSON.stringify(parked))
    },
    consumers: () => all<ConsumerStanding>(sql.consumers),
  }
}
