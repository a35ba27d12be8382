import type {
  Appended,
  DeadlineRow,
  Entry,
  Head,
  InboxAsk,
  InboxRow,
  Journal,
  KnownCommand,
  Message,
  Office,
  Recorded,
} from '@anlang/workflows'
import { checkEntry } from './check-entry.js'

/** What a dossier has in inboxes: for whom, and the rows as one text. */
interface Waiting {
  readonly offices: readonly string[]
  readonly rows: string
}

/** Everything kept, as JSON text: nobody shares an object with the store. */
interface Shelf {
  readonly facts: string[]
  readonly ofDossier: Map<string, string[]>
  /** In the order in which the dossiers were opened. */
  readonly heads: Map<string, string>
  readonly hashes: Map<string, string>
  readonly commands: Map<string, { readonly digest: string; readonly fact: string }>
  readonly waiting: Map<string, Waiting>
  readonly deadlines: Map<string, string>
  readonly messages: string[]
  readonly claims: Map<string, string>
}

const toFact = (text: string): Recorded => JSON.parse(text)
const toHead = (text: string): Head => JSON.parse(text)
const toRows = (text: string): readonly InboxRow[] => JSON.parse(text)
const toDeadlines = (text: string): readonly DeadlineRow[] => JSON.parse(text)
const toMessage = (text: string): Message => JSON.parse(text)

/** A position has no space in it, so that no two offices are alike. */
const officeKey = ({ position, unit }: Office): string => `${position} ${unit}`

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
  const { dossier, command, recorded, head, inbox, deadlines, outbox, claims, releases } = entry
  // all text is made before anything is kept: an entry that is not JSON leaves nothing behind
  const fact = JSON.stringify(recorded)
  const top = JSON.stringify(head)
  const waiting = { offices: inbox.map(officeKey), rows: JSON.stringify(inbox) }
  const dues = JSON.stringify(deadlines)
  const messages = outbox.map((message) => JSON.stringify(message))
  const earlier = shelf.ofDossier.get(dossier)
  shelf.facts.push(fact)
  if (earlier) earlier.push(fact)
  else shelf.ofDossier.set(dossier, [fact])
  shelf.heads.set(dossier, top)
  shelf.hashes.set(dossier, head.hash)
  shelf.commands.set(command.id, { digest: command.digest, fact })
  shelf.waiting.set(dossier, waiting)
  shelf.deadlines.set(dossier, dues)
  shelf.messages.push(...messages)
  for (const key of releases) if (shelf.claims.get(key) === dossier) shelf.claims.delete(key)
  for (const key of claims) shelf.claims.set(key, dossier)
}

const headOf = ({ heads }: Shelf, dossier: string): Head | undefined => {
  const text = heads.get(dossier)
  return text === undefined ? undefined : toHead(text)
}

const append = (shelf: Shelf, entry: Entry): Appended => {
  const refusal = refusalOf(shelf, entry)
  if (refusal) return refusal
  checkEntry(entry, shelf.hashes.get(entry.dossier) ?? '')
  write(shelf, entry)
  return { ok: true }
}

const headsAfter = ({ heads }: Shelf, after: string | undefined, limit: number): readonly Head[] => {
  const ids = [...heads.keys()]
  const place = after === undefined ? 0 : ids.indexOf(after) + 1
  // nothing comes after a dossier that does not exist
  if (after !== undefined && place === 0) return []
  return [...heads.values()].slice(place, place + limit).map(toHead)
}

const orderKey = ({ due, dossier, act }: InboxRow): string => [due ?? '~', dossier, act].join('\u0000')

const byKey =
  <Row>(keyOf: (row: Row) => string) =>
  (a: Row, b: Row): number =>
    keyOf(a) < keyOf(b) ? -1 : 1

const isAsked = (ask: InboxAsk, row: InboxRow): boolean =>
  'within' in ask
    ? row.position === ask.position && row.line[ask.within.level] === ask.within.unit
    : officeKey(row) === officeKey(ask)

const inboxOf = ({ waiting }: Shelf, ask: InboxAsk): readonly InboxRow[] => {
  const wanted = 'within' in ask ? undefined : officeKey(ask)
  return [...waiting.values()]
    .filter(({ offices }) => wanted === undefined || offices.includes(wanted))
    .flatMap(({ rows }) => toRows(rows).filter((row) => isAsked(ask, row)))
    .toSorted(byKey(orderKey))
}

const dueKey = ({ fires, dossier, place }: Pick<DeadlineRow, 'fires' | 'dossier' | 'place'>): string =>
  [fires, dossier, place].join('\u0000')

const dueBy = ({ deadlines }: Shelf, ...[on, { after, limit }]: Parameters<Journal['due']>): readonly DeadlineRow[] => {
  const last = after === undefined ? '' : dueKey(after)
  return [...deadlines.values()]
    .flatMap(toDeadlines)
    .filter((row) => row.fires <= on && dueKey(row) > last)
    .toSorted(byKey(dueKey))
    .slice(0, limit)
}

/**
 * A journal in memory, for tests, training and the examples: gone with the process, and the strictest of all
 * journals. It keeps JSON text, checks every version, command and claim, and throws at an entry that contradicts itself.
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
    hashes: new Map(),
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
      return known && ({ digest: known.digest, recorded: toFact(known.fact) } satisfies KnownCommand)
    },
    holder: async (key) => shelf.claims.get(key),
    claimed: async (prefix, limit) =>
      [...shelf.claims]
        .filter(([key]) => key.startsWith(prefix))
        .map(([key, dossier]) => ({ key, dossier }))
        .toSorted(byKey(({ key }) => key))
        .slice(0, limit),
    inbox: async (ask) => inboxOf(shelf, ask),
    due: async (on, page) => dueBy(shelf, on, page),
    deadlines: async (dossier) => toDeadlines(shelf.deadlines.get(dossier) ?? '[]').toSorted(byKey(dueKey)),
    outbox: async (after, limit) =>
      shelf.messages
        .slice(after, after + limit)
        .map((text, place) => ({ position: after + place + 1, message: toMessage(text) })),
    follow: async (after, limit) =>
      shelf.facts
        .slice(after, after + limit)
        .map((text, place) => ({ position: after + place + 1, recorded: toFact(text) })),
  }
}
