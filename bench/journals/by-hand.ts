import type { Entry } from '@anlang/workflows'

/** A text in SQL; a colon would begin a variable of pgbench. */
const literal = (text: string): string =>
  `E'${text.replaceAll('\\', '\\\\').replaceAll("'", "''").replaceAll(':', '\\x3a')}'`

const values = (rows: readonly (readonly (string | null | undefined)[])[]): string =>
  rows.map((row) => `(${row.map((text) => (text ? literal(text) : 'NULL::text')).join(', ')})`).join(', ')

const workOf = ({ inbox }: Entry) =>
  inbox.map(({ act, position, unit, due, line, handler, late }) => {
    const { province, district, commune, neighbourhood } = line
    return [
      act,
      position,
      unit,
      due,
      JSON.stringify(line),
      handler,
      late,
      province,
      district,
      commune,
      neighbourhood,
      due ?? '~',
    ]
  })

const deadlinesOf = ({ deadlines }: Entry) =>
  deadlines.map(({ place, act, due, fires, passing }) => [place, act, due, fires, passing])

const added = (name: string, into: string, rows: readonly (readonly (string | null | undefined)[])[]): string =>
  rows.length === 0
    ? ''
    : `, ${name} AS (INSERT INTO ${into} SELECT head.province, head.dossier, r.* FROM head CROSS JOIN (VALUES ${values(rows)}) AS r)`

/**
 * What an act writes, by hand, in one statement: the head is read, its version checked, and head, command, fact, work,
 * deadlines and messages are written, into tables like ours. `dossier` is the SQL of its id. Hashes, fact and head are
 * those of one act; nobody decides anything.
 */
export const byHand = (schema: string, dossier: string, entry: Entry): string => {
  const { recorded, body, head, command, outbox } = entry
  const messages = outbox.map((message) => `(${literal(JSON.stringify(message))})`).join(', ')
  return `WITH head AS (
    UPDATE ${schema}.heads SET version = version + 1, hash = ${literal(recorded.hash)}, body = ${literal(JSON.stringify(head.dossier))}
    WHERE dossier = ${dossier} AND version = (SELECT version FROM ${schema}.heads WHERE dossier = ${dossier})
    RETURNING province, dossier, version
  ), known AS (
    INSERT INTO ${schema}.commands (id, province, dossier, version)
    SELECT gen_random_uuid()::text, province, dossier, version FROM head RETURNING id
  ), fact AS (
    INSERT INTO ${schema}.facts (position, province, dossier, version, body, previous, hash, command, digest)
    SELECT nextval('${schema}.positions'), province, dossier, version, ${literal(body)},
      ${literal(recorded.previous)}, ${literal(recorded.hash)}, id, ${literal(command.digest)} FROM head CROSS JOIN known
  ), done AS (
    DELETE FROM ${schema}.inbox AS i USING head WHERE i.dossier = head.dossier
  ), past AS (
    DELETE FROM ${schema}.deadlines AS d USING head WHERE d.dossier = head.dossier
  )${added('work', `${schema}.inbox`, workOf(entry))}${added('dues', `${schema}.deadlines`, deadlinesOf(entry))}${
    messages === ''
      ? ''
      : `, told AS (INSERT INTO ${schema}.outbox (position, province, body)
      SELECT nextval('${schema}.positions'), head.province, r.* FROM head CROSS JOIN (VALUES ${messages}) AS r)`
  } SELECT version FROM head`.replaceAll(/\s*\n\s*/g, ' ')
}
