import type { InboxRow } from '@anlang/workflows'
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

const factColumns = 'facts.position, facts.dossier, facts.version, facts.body, facts.previous, facts.hash'

/** Every question a journal asks, prepared once. */
export const prepareQuestions = (database: SqliteDatabase) => ({
  version: query<{ version: number }>(
    database,
    'SELECT coalesce(max(version), 0) AS version FROM facts WHERE dossier = ?',
  ),
  factsOf: query<FactRow>(database, `SELECT ${factColumns} FROM facts WHERE dossier = ? ORDER BY version`),
  factsAfter: query<FactRow>(database, `SELECT ${factColumns} FROM facts WHERE position > ? ORDER BY position LIMIT ?`),
  command: query<FactRow & { digest: string }>(
    database,
    `SELECT ${factColumns}, commands.digest FROM commands JOIN facts USING (dossier, version) WHERE commands.id = ?`,
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
  inbox: query<InboxRow>(
    database,
    `SELECT dossier, act, position, unit, due FROM inbox WHERE position = ? AND unit = ?
     ORDER BY due IS NULL, due, dossier, act`,
  ),
})

/** The prepared questions. */
export type Questions = ReturnType<typeof prepareQuestions>

/** Every change a journal makes, prepared once. */
export const prepareChanges = (database: SqliteDatabase) => ({
  addFact: database.prepare('INSERT INTO facts (dossier, version, body, previous, hash) VALUES (?, ?, ?, ?, ?)'),
  addCommand: database.prepare('INSERT INTO commands (id, digest, dossier, version) VALUES (?, ?, ?, ?)'),
  putHead: database.prepare(
    `INSERT INTO heads (dossier, opened, body, hash)
     SELECT dossier, position, ?, ? FROM facts WHERE dossier = ? AND version = 1
     ON CONFLICT (dossier) DO UPDATE SET body = excluded.body, hash = excluded.hash`,
  ),
  clearInbox: database.prepare('DELETE FROM inbox WHERE dossier = ?'),
  addWaiting: database.prepare('INSERT INTO inbox (dossier, act, position, unit, due) VALUES (?, ?, ?, ?, ?)'),
  release: database.prepare('DELETE FROM claims WHERE key = ? AND dossier = ?'),
  claim: database.prepare('INSERT INTO claims (key, dossier) VALUES (?, ?) ON CONFLICT (key) DO NOTHING'),
})

/** The prepared changes. */
export type Changes = ReturnType<typeof prepareChanges>
