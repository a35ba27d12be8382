import type { Level } from '@anlang/core'
import type { Claim, DeadlineRow } from '@anlang/workflows'
import { query } from './query.js'
import type { SqliteDatabase } from './sqlite-database.js'

/** A fact in its table. */
export interface FactRow {
  readonly position: number
  readonly dossier: string
  readonly version: number
  readonly body: string
  readonly previous: string
  readonly hash: string
}

/** A head in its table. */
export interface HeadRow {
  readonly body: string
  readonly hash: string
}

/** Work that waits, in its table. */
export interface InboxColumns {
  readonly dossier: string
  readonly act: string
  readonly position: string
  readonly unit: string
  readonly due: string | null
  readonly line: string
  readonly handler: string | null
  readonly late: string | null
  readonly by_day: string
}

const inboxColumns = 'dossier, act, position, unit, due, line, handler, late'
// of the generated column, in which work without a deadline comes last
const inboxOrder = 'by_day, dossier, act, unit'
const deadlineColumns = 'dossier, place, act, due, fires, passing'

const factColumns = 'position, dossier, version, body, previous, hash'

/** Work by a column that names its unit or one above it, asked twice: of what is filed, and of what is not yet. */
const workBy = (database: SqliteDatabase, column: 'unit' | Level) => {
  const asked = `SELECT ${inboxColumns}, by_day FROM @ WHERE position = ? AND ${column} = ? AND (${inboxOrder}) > (?, ?, ?, ?)`
  // what is filed of a dossier is past once newer work of it waits to be filed
  const isLatest = 'NOT EXISTS (SELECT 1 FROM unfiled WHERE unfiled.dossier = filed.dossier)'
  return query<InboxColumns>(
    database,
    `${asked.replace('@', 'filed')} AND ${isLatest} UNION ALL ${asked.replace('@', 'unfiled')}
     ORDER BY ${inboxOrder} LIMIT ?`,
  )
}

/** Every question a journal asks, prepared once. */
export const prepareQuestions = (database: SqliteDatabase) => ({
  version: query<{ version: number }>(
    database,
    'SELECT coalesce(max(version), 0) AS version FROM facts WHERE dossier = ?',
  ),
  factsOf: query<FactRow>(database, `SELECT ${factColumns} FROM facts WHERE dossier = ? ORDER BY version`),
  factsAfter: query<FactRow & { id: string; digest: string }>(
    database,
    // a fact is told also where somebody has taken its command away
    `SELECT ${factColumns}, coalesce(command, '') AS id, coalesce(digest, '') AS digest
     FROM facts WHERE position > ? ORDER BY position LIMIT ?`,
  ),
  command: query<FactRow & { digest: string }>(
    database,
    `SELECT ${factColumns}, coalesce(digest, '') AS digest FROM facts WHERE command = ?`,
  ),
  head: query<HeadRow>(database, 'SELECT body, hash FROM heads WHERE dossier = ?'),
  heads: query<HeadRow>(database, 'SELECT body, hash FROM heads ORDER BY opened LIMIT ?'),
  headsAfter: query<HeadRow>(
    database,
    // nothing comes after a dossier that does not exist: the comparison with NULL holds for no row
    `SELECT body, hash FROM heads WHERE opened > (SELECT opened FROM heads WHERE dossier = ?)
     ORDER BY opened LIMIT ?`,
  ),
  holder: query<{ dossier: string }>(database, 'SELECT dossier FROM claims WHERE key = ?'),
  claimed: query<Claim>(
    database,
    // every key that begins so lies between the prefix and the prefix followed by the last code point there is
    'SELECT key, dossier FROM claims WHERE key >= ? AND key < ? ORDER BY key LIMIT ?',
  ),
  inbox: workBy(database, 'unit'),
  inboxWithin: {
    province: workBy(database, 'province'),
    district: workBy(database, 'district'),
    commune: workBy(database, 'commune'),
    neighbourhood: workBy(database, 'neighbourhood'),
  },
  due: query<DeadlineRow>(
    database,
    `SELECT ${deadlineColumns} FROM deadlines WHERE fires <= ? AND (fires, dossier, place) > (?, ?, ?)
     ORDER BY fires, dossier, place LIMIT ?`,
  ),
  deadlinesOf: query<DeadlineRow>(
    database,
    `SELECT ${deadlineColumns} FROM deadlines WHERE dossier = ? ORDER BY fires, place`,
  ),
  outbox: query<{ readonly position: number; readonly body: string }>(
    database,
    'SELECT position, body FROM outbox WHERE position > ? ORDER BY position LIMIT ?',
  ),
})

/** The prepared questions. */
export type Questions = ReturnType<typeof prepareQuestions>

/** Every change a journal makes, prepared once. */
export const prepareChanges = (database: SqliteDatabase) => ({
  addFact: database.prepare(
    'INSERT INTO facts (dossier, version, body, previous, hash, command, digest) VALUES (?, ?, ?, ?, ?, ?, ?)',
  ),
  // right after the first fact of its dossier
  addHead: database.prepare('INSERT INTO heads (body, hash, dossier, opened) VALUES (?, ?, ?, last_insert_rowid())'),
  putHead: database.prepare('UPDATE heads SET body = ?, hash = ? WHERE dossier = ?'),
  clearFiled: database.prepare('DELETE FROM filed WHERE dossier = ?'),
  clearUnfiled: database.prepare('DELETE FROM unfiled WHERE dossier = ?'),
  addUnfiled: database.prepare(
    `INSERT INTO unfiled (${inboxColumns}, place, province, district, commune, neighbourhood)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ),
  clearDeadlines: database.prepare('DELETE FROM deadlines WHERE dossier = ?'),
  addDeadline: database.prepare(`INSERT INTO deadlines (${deadlineColumns}) VALUES (?, ?, ?, ?, ?, ?)`),
  addMessage: database.prepare('INSERT INTO outbox (body) VALUES (?)'),
  release: database.prepare('DELETE FROM claims WHERE key = ? AND dossier = ?'),
  claim: database.prepare('INSERT INTO claims (key, dossier) VALUES (?, ?) ON CONFLICT (key) DO NOTHING'),
})

/** The prepared changes. */
export type Changes = ReturnType<typeof prepareChanges>
