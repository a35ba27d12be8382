import type { DatabaseSync } from 'node:sqlite'
import { accept, type Outcome, refuse } from '@anlang/core'
import { checkChain, type Recorded } from '@anlang/workflows'
import type { DataFileRefusal } from './data-file-refusal.js'

/** Where a record is not whole. */
export type Unchained = Omit<Extract<DataFileRefusal, { code: 'data_file_unchained' }>, 'code' | 'path'>

interface FactRow extends Omit<Recorded, 'fact'> {
  readonly body: string
  /** The hash that the head of its dossier has. */
  readonly head: string | null
}

interface HeadRow {
  readonly dossier: string
  readonly body: string
  /** The version of the dossier's last fact; none where it has no facts. */
  readonly last: number | null
}

const rowsOf = <Row>(database: DatabaseSync, sql: string): Iterable<Row> =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a driver cannot know the columns; the SQL names them
  database.prepare(sql).iterate() as Iterable<unknown> as Iterable<Row>

/** What a body says; nothing, which has another hash than any fact, where it is no JSON any more. */
const read = (body: string) => {
  try {
    return JSON.parse(body)
  } catch {
    return null
  }
}

const breakIn = (rows: readonly FactRow[]): Unchained | undefined => {
  const facts = rows.map(({ body, head: _, ...row }): Recorded => ({ ...row, fact: read(body) }))
  const broken = checkChain(facts)
  const last = rows.at(-1)
  if (broken || !last || last.hash === last.head) return broken
  return { dossier: last.dossier, version: last.version, fault: 'head' }
}

/** How many there are of what is whole. */
interface Counted {
  readonly facts: number
  readonly dossiers: number
}

const checkFacts = (database: DatabaseSync): Outcome<Counted, Unchained> => {
  let facts = 0
  let dossiers = 0
  let record: FactRow[] = []
  const rows = rowsOf<FactRow>(
    database,
    `SELECT facts.dossier, version, facts.body, previous, facts.hash, heads.hash AS head
     FROM facts LEFT JOIN heads USING (dossier) ORDER BY facts.dossier, version`,
  )
  for (const row of rows) {
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

/** A head without facts, or one that is not of the last fact of its dossier. */
const wrongHeadIn = (database: DatabaseSync): Unchained | undefined => {
  const rows = rowsOf<HeadRow>(
    database,
    'SELECT dossier, body, (SELECT max(version) FROM facts WHERE facts.dossier = heads.dossier) AS last FROM heads',
  )
  for (const { dossier, body, last } of rows) {
    if (last === null) return { dossier, version: 1, fault: 'missing' }
    const head = read(body)
    if (head?.id !== dossier || head.version !== last) return { dossier, version: last, fault: 'head' }
  }
  return undefined
}

/**
 * Checks every fact of a data file by its hash and the one before it, and every head by the last fact of its dossier.
 * That a head is what its facts fold to is for `anlang audit`: it knows their procedures.
 */
export const checkRecord = (database: DatabaseSync): Outcome<Counted, Unchained> => {
  const counted = checkFacts(database)
  const wrong = counted.ok ? wrongHeadIn(database) : undefined
  return wrong ? refuse(wrong) : counted
}
