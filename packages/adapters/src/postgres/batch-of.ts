import type { DeadlineRow, Entry, InboxRow } from '@anlang/workflows'

/** An entry that is to be written, and the province that its dossier is kept under where it is a new one. */
export interface Draft {
  readonly entry: Entry
  readonly province: string
}

/** A list, or nothing for an empty one: what no entry of a batch has is not looked for. */
const some = <Item>(items: readonly Item[]): readonly Item[] | undefined => (items.length > 0 ? items : undefined)

const entryRow = ({ entry, province }: Draft, place: number) => {
  const { dossier, expected, command, recorded, claims, releases } = entry
  return {
    place,
    dossier,
    province,
    expected,
    command: command.id,
    digest: command.digest,
    previous: recorded.previous,
    hash: recorded.hash,
    // in one order for all, so that no two transactions wait for each other's
    claims: some([...new Set(claims)].toSorted()),
    // what an entry gives back and claims again it keeps
    releases: some(releases.filter((key) => !claims.includes(key))),
  }
}

const workRow = ({ act, position, unit, due, line, handler, late }: InboxRow, place: number) => ({
  ...line,
  place,
  act,
  position,
  unit,
  due,
  line: JSON.stringify(line),
  handler,
  late,
})

const deadlineRow = ({ place: state, act, due, fires, passing }: DeadlineRow, place: number) => ({
  place,
  state,
  act,
  due,
  fires,
  passing,
})

/**
 * Entries as `append_v2` takes them: rows by the place of their entry, then the facts and the heads, a line each. These
 * are JSON already, in which a line end is written as two signs, and come back byte for byte.
 */
export const batchOf = (drafts: readonly Draft[]): readonly [batch: string, facts: string, heads: string] => {
  const rows = <Row>(of: (entry: Entry, place: number) => readonly Row[]) =>
    some(drafts.flatMap(({ entry }, place) => of(entry, place)))
  const messages = drafts.flatMap(({ entry }, place) => entry.outbox.map((message) => ({ place, message })))
  const batch = {
    entries: drafts.map(entryRow),
    inbox: rows(({ inbox }, place) => inbox.map((row) => workRow(row, place))),
    deadlines: rows(({ deadlines }, place) => deadlines.map((row) => deadlineRow(row, place))),
    outbox: some(messages.map(({ place, message }, number) => ({ number, place, body: JSON.stringify(message) }))),
  }
  return [
    JSON.stringify(batch),
    drafts.map(({ entry }) => entry.body).join('\n'),
    drafts.map(({ entry }) => JSON.stringify(entry.head.dossier)).join('\n'),
  ]
}
