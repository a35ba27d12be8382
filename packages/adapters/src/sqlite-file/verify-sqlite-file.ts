import { existsSync, statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { accept, type Outcome, refuse } from '@anlang/core'
import { checkChain, type Recorded } from '@anlang/workflows'
import type { DataFileRefusal } from './data-file-refusal.js'
import { inspectFile } from './inspect-file.js'
import { inspectPlace } from './inspect-place.js'
import { refusalOfError } from './refusal-of-error.js'
import { refusalOfSystemError } from './refusal-of-system-error.js'

/** What a data file holds. */
export interface SqliteFileContent {
  readonly facts: number
  readonly dossiers: number
  readonly bytes: number
}

type Unchained = Omit<Extract<DataFileRefusal, { code: 'data_file_unchained' }>, 'code' | 'path'>

interface Row extends Omit<Recorded, 'fact'> {
  readonly body: string
  /** The hash that the head of its dossier has. */
  readonly head: string | null
}

const rowsOf = (database: DatabaseSync): Iterable<Row> =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a driver cannot know the columns; the SQL names them
  database
    .prepare(
      `SELECT facts.dossier, version, facts.body, previous, facts.hash, heads.hash AS head
       FROM facts LEFT JOIN heads USING (dossier) ORDER BY facts.dossier, version`,
    )
    .iterate() as Iterable<unknown> as Iterable<Row>

const breakIn = (rows: readonly Row[]): Unchained | undefined => {
  const facts = rows.map(({ body, head: _, ...row }): Recorded => ({ ...row, fact: JSON.parse(body) }))
  const broken = checkChain(facts)
  const last = rows.at(-1)
  if (broken || !last || last.hash === last.head) return broken
  return { dossier: last.dossier, version: last.version, fault: 'head' }
}

/** Checks the facts of a file, dossier by dossier. */
const checkFacts = (database: DatabaseSync): Outcome<Omit<SqliteFileContent, 'bytes'>, Unchained> => {
  let facts = 0
  let dossiers = 0
  let record: Row[] = []
  for (const row of rowsOf(database)) {
    facts += 1
    if (record.length > 0 && record[0]?.dossier !== row.dossier) {
      const broken = breakIn(record)
      if (broken) return refuse(broken)
      record = []
    }
    if (record.length === 0) dossiers += 1
    record.push(row)
  }
  const broken = breakIn(record)
  return broken ? refuse(broken) : accept({ facts, dossiers })
}

const checkFile = (path: string): Outcome<SqliteFileContent, DataFileRefusal> => {
  const database = new DatabaseSync(path, { readOnly: true })
  try {
    const [fault] = Object.values(database.prepare('PRAGMA integrity_check(1)').get() ?? {})
    if (fault !== 'ok') return refuse({ code: 'data_file_corrupt', path, found: String(fault) })
    const checked = checkFacts(database)
    if (!checked.ok) return refuse({ code: 'data_file_unchained', path, ...checked.refusals[0] })
    return accept({ ...checked.value, bytes: statSync(path).size })
  } finally {
    database.close()
  }
}

/**
 * Checks a data file from end to end, and writes nothing to it: that the database is sound and ours, that no fact was
 * changed or dropped, and that each dossier's head is that of its last fact. A file on a medium for reading only will do.
 *
 * @example
 * ```ts
 * const verified = verifySqliteFile('/no/such/folder/dossiers.db')
 * verified.ok || verified.refusals[0].code // => 'data_file_unreachable'
 * ```
 */
export const verifySqliteFile = (path: string): Outcome<SqliteFileContent, DataFileRefusal> => {
  const place = { path, busyTimeout: 5_000 }
  try {
    if (!existsSync(path))
      return refuse(inspectPlace(path) ?? { code: 'data_file_unreachable', path, reason: 'no_file' })
    const refusal = inspectPlace(path) ?? inspectFile(place)
    return refusal ? refuse(refusal) : checkFile(path)
  } catch (error) {
    const refusal = refusalOfError(error, place) ?? refusalOfSystemError(error, path)
    if (refusal) return refuse(refusal)
    throw error
  }
}
