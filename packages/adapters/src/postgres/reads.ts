import type { Claim, DeadlineRow, Head, InboxRow, Journal, Message, Recorded } from '@anlang/workflows'
import { failureOf } from './failure-of.js'
import { gather } from './gather.js'
import { inSchema } from './in-schema.js'
import { noDay } from './inbox-indexes.js'
import { watermark } from './positions.js'
import type { PostgresClient, PostgresValue } from './postgres-client.js'
import { rowsOf } from './rows-of.js'
import { isStorable } from './unstorable-text.js'

/** A fact in its table. */
interface FactRow {
  readonly dossier: string
  readonly version: number
  readonly body: string
  readonly previous: string
  readonly hash: string
}

/** A head in its table. */
interface HeadRow {
  readonly body: string
  readonly hash: string
}

/** Work that waits, in its table. */
interface WaitingRow {
  readonly dossier: string
  readonly act: string
  readonly position: string
  readonly unit: string
  readonly due: string | null
  readonly line: string
  readonly handler: string | null
  readonly late: string | null
}

const fact = 'f.dossier, f.version, f.body, f.previous, f.hash'
const waiting = 'dossier, act, position, unit, due, line, handler, late'
const deadline = 'dossier, place, act, due, fires, passing'

const toRecorded = ({ dossier, version, body, previous, hash }: FactRow): Recorded => ({
  dossier,
  version,
  fact: JSON.parse(body),
  previous,
  hash,
})

const toHead = ({ body, hash }: HeadRow): Head => ({
  dossier: JSON.parse(body),
  hash,
})

const toWaiting = ({ line, handler, late, ...row }: WaitingRow): InboxRow => {
  const extras = { ...(handler === null ? {} : { handler }), ...(late === null ? {} : { late }) }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- positions and words are those that were written
  return { ...row, line: JSON.parse(line), ...extras } as InboxRow
}

/** Before every row of an inbox. */
const atFirst = ['', '', '', '']

/** Above every code point that a key can have: what begins with a prefix comes before the prefix with this. */
const beyond = '\u{10FFFF}'

/** SQL of every question. A position is a whole number below 2^53, and comes as a double of the same value. */
const questions = {
  // through the head, which knows the province and so in which part to look
  read: `SELECT ${fact} FROM @.heads AS h JOIN @.facts AS f ON f.dossier = h.dossier AND f.province = h.province
    WHERE h.dossier = $1 ORDER BY f.version`,
  headsOf: `SELECT dossier, body, hash FROM @.heads
    WHERE dossier = ANY (ARRAY(SELECT jsonb_array_elements_text($1::text::jsonb)))`,
  heads: 'SELECT body, hash FROM @.heads ORDER BY opened LIMIT $1::bigint',
  // nothing comes after a dossier that does not exist: the comparison with NULL holds for no row
  headsAfter: `SELECT body, hash FROM @.heads WHERE opened > (SELECT opened FROM @.heads WHERE dossier = $1)
    ORDER BY opened LIMIT $2::bigint`,
  command: `SELECT ${fact}, f.digest FROM @.commands AS c
    JOIN @.facts AS f ON f.dossier = c.dossier AND f.version = c.version AND f.province = c.province WHERE c.id = $1`,
  holder: 'SELECT dossier FROM @.claims WHERE key = $1',
  claimed: 'SELECT key, dossier FROM @.claims WHERE key >= $1 AND key < $2 ORDER BY key LIMIT $3::bigint',
  // the column of the asked unit, and then the rest of its index
  inbox: (column: string) => `SELECT ${waiting} FROM @.inbox
    WHERE position = $1 AND ${column} = $2 AND (by_day, dossier, act, unit) > ($3, $4, $5, $6)
    ORDER BY by_day, dossier, act, unit LIMIT $7::bigint`,
  due: `SELECT ${deadline} FROM @.deadlines WHERE fires <= $1 AND (fires, dossier, place) > ($2, $3, $4)
    ORDER BY fires, dossier, place LIMIT $5::bigint`,
  deadlines: `SELECT ${deadline} FROM @.deadlines WHERE dossier = $1 ORDER BY fires, place`,
  outbox: `SELECT position::float8 AS position, body FROM @.outbox
    WHERE position > $1::bigint AND position < ${watermark} ORDER BY outbox.position LIMIT $2::bigint`,
  follow: `SELECT f.position::float8 AS position, ${fact}, coalesce(f.command, '') AS id,
      coalesce(f.digest, '') AS digest
    FROM @.facts AS f WHERE f.position > $1::bigint AND f.position < ${watermark} ORDER BY f.position LIMIT $2::bigint`,
}

/** What a journal tells, each from one statement and so from one moment. */
export const readsOf = (client: PostgresClient, schema: string): Omit<Journal, 'append'> => {
  const all = async <Row>(sql: string, ...values: PostgresValue[]): Promise<readonly Row[]> => {
    // what Postgres cannot hold is not there
    if (!values.every(isStorable)) return []
    try {
      return await rowsOf<Row>(client, inSchema(schema, sql), ...values)
    } catch (error) {
      throw failureOf(error, { code: 'database_unavailable', reason: 'unreachable', found: String(error) })
    }
  }
  const one = async <Row>(sql: string, ...values: PostgresValue[]) => (await all<Row>(sql, ...values))[0]
  const headRow = gather(async (dossiers) => {
    const ids = JSON.stringify(dossiers.filter(isStorable))
    const rows = await all<HeadRow & { dossier: string }>(questions.headsOf, ids)
    return new Map(rows.map((row) => [row.dossier, row]))
  })
  return {
    read: async (dossier) => (await all<FactRow>(questions.read, dossier)).map(toRecorded),
    head: async (dossier) => {
      const row = await headRow(dossier)
      return row && toHead(row)
    },
    heads: async ({ after, limit }) => {
      const rows =
        after === undefined
          ? await all<HeadRow>(questions.heads, limit)
          : await all<HeadRow>(questions.headsAfter, after, limit)
      return rows.map(toHead)
    },
    command: async (id) => {
      const row = await one<FactRow & { digest: string }>(questions.command, id)
      return row && { digest: row.digest, recorded: toRecorded(row) }
    },
    holder: async (key) => (await one<{ dossier: string }>(questions.holder, key))?.dossier,
    claimed: (prefix, limit) => all<Claim>(questions.claimed, prefix, prefix + beyond, limit),
    inbox: async (ask, { after, limit }) => {
      const [column, unit] = 'within' in ask ? [`in_${ask.within.level}`, ask.within.unit] : ['unit', ask.unit]
      const place = after ? [after.due ?? noDay, after.dossier, after.act, after.unit] : atFirst
      const rows = await all<WaitingRow>(questions.inbox(column), ask.position, unit, ...place, limit)
      return rows.map(toWaiting)
    },
    due: (on, { after, limit }) => {
      const { fires = '', dossier = '', place = '' } = after ?? {}
      return all<DeadlineRow>(questions.due, on, fires, dossier, place, limit)
    },
    deadlines: (dossier) => all<DeadlineRow>(questions.deadlines, dossier),
    outbox: async (after, limit) => {
      const rows = await all<{ position: number; body: string }>(questions.outbox, after, limit)
      return rows.map(({ position, body }): { position: number; message: Message } => ({
        position,
        message: JSON.parse(body),
      }))
    },
    follow: async (after, limit) => {
      const rows = await all<FactRow & { position: number; id: string; digest: string }>(questions.follow, after, limit)
      return rows.map((row) => {
        const { position, id, digest } = row
        return { position, recorded: toRecorded(row), command: { id, digest } }
      })
    },
  }
}
