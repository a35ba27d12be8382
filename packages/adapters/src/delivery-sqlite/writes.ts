import type { DeliveryBook, DeliveryRecord, Lease, Replay } from '../delivery/index.js'
import { query } from '../sqlite/query.js'
import type { SqliteDatabase } from '../sqlite/sqlite-database.js'
import { transactionsOn } from '../sqlite/transactions-on.js'

const leaseQueries = (database: SqliteDatabase) => ({
  take: query<{ term: number }>(
    database,
    `INSERT INTO leases (name, worker, term, until) VALUES (?, ?, 1, ?)
     ON CONFLICT (name) DO UPDATE SET worker = excluded.worker, term = term + 1, until = excluded.until
     WHERE worker = excluded.worker OR until <= ?
     RETURNING term`,
  ),
  holder: query<{ worker: string; until: number }>(database, 'SELECT worker, until FROM leases WHERE name = ?'),
  hold: query<{ term: number }>(database, 'UPDATE leases SET until = ? WHERE name = ? AND term = ? RETURNING term'),
  isHeld: query<{ term: number }>(database, 'SELECT term FROM leases WHERE name = ? AND term = ?'),
  takeAway: database.prepare(
    `INSERT INTO leases (name, worker, term, until) VALUES (?, '', 1, 0)
     ON CONFLICT (name) DO UPDATE SET worker = '', term = term + 1, until = 0`,
  ),
})

const bookChanges = (database: SqliteDatabase) => ({
  move: database.prepare(
    `INSERT INTO consumers (name, position) VALUES (?, ?)
     ON CONFLICT (name) DO UPDATE SET position = excluded.position`,
  ),
  know: database.prepare('INSERT INTO consumers (name, position) VALUES (?, 0) ON CONFLICT (name) DO NOTHING'),
  arrive: database.prepare('DELETE FROM undelivered WHERE consumer = ? AND parked = 0 AND position = ?'),
  put: database.prepare(
    `INSERT INTO undelivered (consumer, parked, position, key, dossier, attempts, moment, code, status)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (consumer, parked, position) DO UPDATE SET
       attempts = excluded.attempts, moment = excluded.moment, code = excluded.code, status = excluded.status`,
  ),
  cut: database.prepare('DELETE FROM undelivered WHERE consumer = ? AND position > ?'),
  requeue: database.prepare(
    `UPDATE undelivered SET parked = 0, attempts = 0, moment = 0, code = NULL, status = NULL
     WHERE consumer = ? AND parked = 1 AND position = ?`,
  ),
})

type Changes = ReturnType<typeof bookChanges>

const write = (changes: Changes, consumer: string, { position, arrived, waiting, parked }: DeliveryRecord): void => {
  changes.move.run(consumer, position)
  for (const one of [...arrived, ...parked.map((row) => row.position)]) changes.arrive.run(consumer, one)
  for (const { position: place, dossier, attempts, retryAt, failure } of waiting) {
    const failed = [failure?.code ?? null, failure?.status ?? null] as const
    changes.put.run(consumer, 0, place, null, dossier, attempts, retryAt, ...failed)
  }
  for (const { position: place, key, dossier, attempts, at, failure } of parked) {
    changes.put.run(consumer, 1, place, key, dossier, attempts, at, failure.code, failure.status ?? null)
  }
}

const rewrite = (changes: Changes, consumer: string, what: Replay): void => {
  if ('after' in what) {
    changes.move.run(consumer, what.after)
    changes.cut.run(consumer, what.after)
    return
  }
  changes.know.run(consumer)
  for (const position of what.parked) changes.requeue.run(consumer, position)
}

/** Everything that changes a delivery book, each within one transaction. */
export const writesOf = (database: SqliteDatabase): Pick<DeliveryBook, 'take' | 'hold' | 'record' | 'replay'> => {
  const inTransaction = transactionsOn(database)
  const leases = leaseQueries(database)
  const changes = bookChanges(database)
  const isHeld = ({ name, term }: Lease): boolean => leases.isHeld.one(name, term) !== undefined
  return {
    take: async (name, { worker, now, until }) =>
      inTransaction(() => {
        const taken = leases.take.one(name, worker, until, now)
        if (taken) return { ok: true, lease: { name, worker, term: taken.term } }
        const holder = leases.holder.one(name)
        return { ok: false, worker: holder?.worker ?? '', until: holder?.until ?? 0 }
      }),
    hold: async ({ name, term }, until) => leases.hold.one(until, name, term) !== undefined,
    record: async (lease, record) =>
      inTransaction(() => {
        if (!isHeld(lease)) return false
        write(changes, lease.name, record)
        return true
      }),
    replay: async (consumer, what) =>
      inTransaction(() => {
        leases.takeAway.run(consumer)
        rewrite(changes, consumer, what)
      }),
  }
}
