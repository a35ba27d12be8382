import { accept, type Outcome, refuse } from '@anlang/core'
import type { ConsumerStanding, DeliveryBook, Failure, ParkedMessage, WaitingMessage } from '../delivery/index.js'
import { query } from '../sqlite/query.js'
import type { SqliteDatabase } from '../sqlite/sqlite-database.js'
import { deliveryVersion } from './book-tables.js'
import { migrate } from './migrate.js'
import { writesOf } from './writes.js'

/** The tables of deliveries were made by a later release; nothing has been written. */
export interface NewerDeliveryTables {
  readonly code: 'delivery_newer'
  readonly found: number
  /** The newest version that this release knows. */
  readonly known: number
}

interface FailureColumns {
  readonly code: Failure['code'] | null
  readonly status: number | null
}

interface Reached {
  readonly term: number
  readonly reached: number
}

interface WaitingRow extends Omit<WaitingMessage, 'failure'>, FailureColumns {}

interface ParkedRow extends Omit<ParkedMessage, 'failure'>, FailureColumns {}

const failureOf = ({ code, status }: FailureColumns): Failure => ({
  code: code ?? 'failed',
  ...(status === null ? {} : { status }),
})

const toWaiting = ({ code, status, ...row }: WaitingRow): WaitingMessage =>
  code === null ? row : { ...row, failure: failureOf({ code, status }) }

const toParked = ({ code, status, ...row }: ParkedRow): ParkedMessage => ({
  ...row,
  failure: failureOf({ code, status }),
})

const bookOn = (database: SqliteDatabase): DeliveryBook => {
  const progress = query<Reached & (WaitingRow | { position: null })>(
    database,
    // one statement, and so all of one moment
    `SELECT coalesce(term, 0) AS term, coalesce(consumers.position, 0) AS reached,
       undelivered.position, dossier, attempts, moment AS retryAt, code, status
     FROM (SELECT ? AS asked) LEFT JOIN leases ON leases.name = asked LEFT JOIN consumers ON consumers.name = asked
     LEFT JOIN undelivered ON consumer = asked AND parked = 0 ORDER BY undelivered.position`,
  )
  const parked = query<ParkedRow>(
    database,
    `SELECT position, key, dossier, attempts, moment AS at, code, status FROM undelivered
     WHERE consumer = ? AND parked = 1 AND position > ? ORDER BY position LIMIT ?`,
  )
  const consumers = query<ConsumerStanding>(
    database,
    `SELECT name AS consumer, consumers.position,
       count(*) FILTER (WHERE parked = 0) AS waiting, count(*) FILTER (WHERE parked = 1) AS parked
     FROM consumers LEFT JOIN undelivered ON consumer = name GROUP BY name ORDER BY name`,
  )
  return {
    ...writesOf(database),
    progress: async (consumer) => {
      const rows = progress.all(consumer)
      return {
        term: rows[0]?.term ?? 0,
        position: rows[0]?.reached ?? 0,
        waiting: rows.flatMap(({ term: _, reached: __, ...row }) => (row.position === null ? [] : [toWaiting(row)])),
      }
    },
    parked: async (consumer, after, limit) => parked.all(consumer, after, limit).map(toParked),
    consumers: async () => consumers.all().map((row) => ({ ...row })),
  }
}

/**
 * A delivery book in the SQLite database of a journal, which is open already: over any client of the shape of
 * `node:sqlite` or `better-sqlite3`. Makes or updates its tables; those of a later release are refused and left alone.
 *
 * @example
 * ```ts
 * import { DatabaseSync } from 'node:sqlite'
 * const database = new DatabaseSync(':memory:')
 * const journal = sqliteJournal(database)
 * const opened = sqliteDeliveryBook(database)
 * opened.ok && (await opened.value.progress('sổ-văn-bản')) // => { term: 0, position: 0, waiting: [] }
 * ```
 */
export const sqliteDeliveryBook = (database: SqliteDatabase): Outcome<DeliveryBook, NewerDeliveryTables> => {
  const found = migrate(database)
  if (found > deliveryVersion) return refuse({ code: 'delivery_newer', found, known: deliveryVersion })
  return accept(bookOn(database))
}
