import type { Entry, InboxRow } from '@anlang/workflows'

const inboxRow = ({ act, position, unit, due, line, handler, late }: InboxRow) => ({
  ...line,
  act,
  position,
  unit,
  due,
  line: JSON.stringify(line),
  handler,
  late,
})

/** A list, or nothing for an empty one: what no entry of a batch has is not looked for. */
const some = <Item>(items: readonly Item[]): readonly Item[] | undefined => (items.length > 0 ? items : undefined)

/** An entry as `append_v1` takes it: what is kept as text is JSON already, and comes back byte for byte. */
export const entryRow = (entry: Entry, province: string) => ({
  dossier: entry.dossier,
  province,
  expected: entry.expected,
  command: entry.command.id,
  digest: entry.command.digest,
  fact: entry.body,
  previous: entry.recorded.previous,
  hash: entry.recorded.hash,
  head: JSON.stringify(entry.head.dossier),
  inbox: some(entry.inbox.map(inboxRow)),
  deadlines: some(entry.deadlines.map(({ place, act, due, fires, passing }) => ({ place, act, due, fires, passing }))),
  outbox: some(entry.outbox.map((message) => JSON.stringify(message))),
  // in one order for all, so that no two transactions wait for each other's
  claims: some([...new Set(entry.claims)].toSorted()),
  // what an entry gives back and claims again it keeps
  releases: some(entry.releases.filter((key) => !entry.claims.includes(key))),
})

/** A row of an entry. */
export type EntryRow = ReturnType<typeof entryRow>
