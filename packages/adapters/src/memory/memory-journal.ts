import {
  type Appended,
  compareInboxPlaces,
  type DeadlineRow,
  type Entry,
  type Head,
  type InboxAsk,
  type InboxPage,
  type InboxRow,
  type Journal,
  type KnownCommand,
  type Message,
  type Recorded,
  tooLarge,
} from '@anlang/workflows'
import { checkEntry } from './check-entry.js'

/** A fact on the shelf, as the text that was hashed. */
interface Kept extends Omit<Recorded, 'fact'> {
  readonly body: string
  readonly command: Entry['command']
}

/** Everything kept. Facts are text; what is made from them is kept as it came, and copied for whoever asks. */
interface Shelf {
  readonly facts: Kept[]
  readonly ofDossier: Map<string, Kept[]>
  /** In the order in which the dossiers were opened. */
  readonly heads: Map<string, Head>
  readonly commands: Map<string, Kept>
  readonly waiting: Map<string, readonly InboxRow[]>
  readonly deadlines: Map<string, readonly DeadlineRow[]>
  readonly messages: Message[]
  readonly claims: Map<string, string>
}

const toFact = ({ dossier, version, body, previous, hash }: Kept): Recorded => ({
  dossier,
  version,
  fact: JSON.parse(body),
  previous,
  hash,
})

/** As another journal would give it back: by way of its text. */
const copy = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value))

const refusalOf = (shelf: Shelf, { dossier, expected, command, claims }: Entry): Appended | undefined => {
  if (shelf.commands.has(command.id)) return { ok: false, code: 'command_known' }
  const version = shelf.ofDossier.get(dossier)?.length ?? 0
  if (version !== expected) return { ok: false, code: 'conflict', version }
  for (const key of claims) {
    const holder = shelf.claims.get(key)
    if (holder !== undefined && holder !== dossier) return { ok: false, code: 'claimed', key, dossier: holder }
  }
  return undefined
}

const write = (shelf: Shelf, entry: Entry): void => {
  const { dossier, command, recorded, body, head, inbox, deadlines, outbox, claims, releases } = entry
  const { version, previous, hash } = recorded
  const fact = { dossier, version, body, previous, hash, command }
  const earlier = shelf.ofDossier.get(dossier)
  shelf.facts.push(fact)
  if (earlier) earlier.push(fact)
  else shelf.ofDossier.set(dossier, [fact])
  shelf.heads.set(dossier, head)
  shelf.commands.set(command.id, fact)
  shelf.waiting.set(dossier, inbox)
  shelf.deadlines.set(dossier, deadlines)
  for (const message of outbox) shelf.messages.push(message)
  for (const key of releases) if (shelf.claims.get(key) === dossier) shelf.claims.delete(key)
  for (const key of claims) shelf.claims.set(key, dossier)
}

const headOf = ({ heads }: Shelf, dossier: string): Head | undefined => {
  const head = heads.get(dossier)
  return head && copy(head)
}

const append = (shelf: Shelf, entry: Entry): Appended => {
  const refusal = tooLarge(entry) ?? refusalOf(shelf, entry)
  if (refusal) return refusal
  checkEntry(entry, shelf.heads.get(entry.dossier)?.hash ?? '')
  write(shelf, entry)
  return { ok: true }
}

const headsAfter = ({ heads }: Shelf, after: string | undefined, limit: number): readonly Head[] => {
  const ids = [...heads.keys()]
  const place = after === undefined ? 0 : ids.indexOf(after) + 1
  // nothing comes after a dossier that does not exist
  if (after !== undefined && place === 0) return []
  return [...heads.values()].slice(place, place + limit).map(copy)
}

const byKey =
  <Row>(keyOf: (row: Row) => string) =>
  (a: Row, b: Row): number =>
    keyOf(a) < keyOf(b) ? -1 : 1

const isAsked = (ask: InboxAsk, row: InboxRow): boolean =>
  'within' in ask
    ? row.position === ask.position && row.line[ask.within.level] === ask.within.unit
    : row.position === ask.position && row.unit === ask.unit

const inboxOf = ({ waiting }: Shelf, ask: InboxAsk, { after, limit }: InboxPage): readonly InboxRow[] =>
  [...waiting.values()]
    .flatMap((rows) => rows.filter((row) => isAsked(ask, row) && (!after || compareInboxPlaces(row, after) > 0)))
    .toSorted(compareInboxPlaces)
    .slice(0, limit)
    .map(copy)

const dueKey = ({ fires, dossier, place }: Pick<DeadlineRow, 'fires' | 'dossier' | 'place'>): string =>
  [fires, dossier, place].join('\u0000')

const dueBy = ({ deadlines }: Shelf, ...[on, { after, limit }]: Parameters<Journal['due']>): readonly DeadlineRow[] => {
  const last = after === undefined ? '' : dueKey(after)
  return [...deadlines.values()]
    .flatMap((rows) => rows.filter((row) => row.fires <= on && dueKey(row) > last))
    .toSorted(byKey(dueKey))
    .slice(0, limit)
    .map(copy)
}

/**
 * A journal in memory, for tests, training and the examples: gone with the process, and the strictest of all
 * journals. It checks every version, command and claim, and throws at an entry that contradicts itself.
 *
 * @example
 * ```ts
 * await memoryJournal().read('hồ-sơ-1') // => []
 * ```
 */
export const memoryJournal = (): Journal => {
  const shelf: Shelf = {
    facts: [],
    ofDossier: new Map(),
    heads: new Map(),
    commands: new Map(),
    waiting: new Map(),
    claims: new Map(),
    deadlines: new Map(),
    messages: [],
  }
  return {
    append: async (entry) => append(shelf, entry),
    read: async (dossier) => (shelf.ofDossier.get(dossier) ?? []).map(toFact),
    head: async (dossier) => headOf(shelf, dossier),
    heads: async ({ after, limit }) => headsAfter(shelf, after, limit),
    command: async (id) => {
      const known = shelf.commands.get(id)
      return known && ({ digest: known.command.digest, recorded: toFact(known) } satisfies KnownCommand)
    },
    holder: async (key) => shelf.claims.get(key),
    claimed: async (prefix, limit) =>
      [...shelf.claims]
        .filter(([key]) => key.startsWith(prefix))
        .map(([key, dossier]) => ({ key, dossier }))
        .toSorted(byKey(({ key }) => key))
        .slice(0, limit),
    inbox: async (ask, page) => inboxOf(shelf, ask, page),
    due: async (on, page) => dueBy(shelf, on, page),
    deadlines: async (dossier) => copy(shelf.deadlines.get(dossier) ?? []).toSorted(byKey(dueKey)),
    outbox: async (after, limit) =>
      shelf.messages
        .slice(after, after + limit)
        .map((message, place) => ({ position: after + place + 1, message: copy(message) })),
    follow: async (after, limit) =>
      shelf.facts
        .slice(after, after + limit)
        .map((fact, place) => ({ position: after + place + 1, recorded: toFact(fact), command: { ...fact.command } })),
  }
}
