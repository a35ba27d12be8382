import type { Head, InboxRow, Journal, Recorded } from '@anlang/workflows'
import type { FactRow, HeadRow, InboxColumns, Questions } from './statements.js'

const toRecorded = ({ dossier, version, body, previous, hash }: FactRow): Recorded => ({
  dossier,
  version,
  fact: JSON.parse(body),
  previous,
  hash,
})

const toHead = ({ body, hash }: HeadRow): Head => ({ dossier: JSON.parse(body), hash })

const toWaiting = ({ line, handler, late, by_day: _, ...row }: InboxColumns): InboxRow => {
  const extras = { ...(handler === null ? {} : { handler }), ...(late === null ? {} : { late }) }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- positions and words are those that were written
  return { ...row, line: JSON.parse(line), ...extras } as InboxRow
}

/** Stands for the deadline of work that has none: after every day there is. */
const noDay = '~'
/** Before every row of an inbox. */
const atFirst = ['', '', '', ''] as const

/** Above every code point that a key can have: what begins with a prefix comes before the prefix with this. */
const beyond = '\u{10FFFF}'

/** What a journal tells, each from one statement and so from one moment. */
export const readsOf = (questions: Questions): Omit<Journal, 'append'> => ({
  read: async (dossier) => questions.factsOf.all(dossier).map(toRecorded),
  head: async (dossier) => {
    const row = questions.head.one(dossier)
    return row && toHead(row)
  },
  heads: async ({ after, limit }) => {
    const rows = after === undefined ? questions.heads.all(limit) : questions.headsAfter.all(after, limit)
    return rows.map(toHead)
  },
  command: async (id) => {
    const row = questions.command.one(id)
    return row && { digest: row.digest, recorded: toRecorded(row) }
  },
  holder: async (key) => questions.holder.one(key)?.dossier,
  claimed: async (prefix, limit) =>
    questions.claimed.all(prefix, prefix + beyond, limit).map(({ key, dossier }) => ({ key, dossier })),
  inbox: async (ask, { after, limit }) => {
    const place = after ? ([after.due ?? noDay, after.dossier, after.act, after.unit] as const) : atFirst
    const [question, unit] =
      'within' in ask ? [questions.inboxWithin[ask.within.level], ask.within.unit] : [questions.inbox, ask.unit]
    const asked = [ask.position, unit, ...place]
    return question.all(...asked, ...asked, limit).map(toWaiting)
  },
  due: async (on, { after, limit }) => {
    const { fires = '', dossier = '', place = '' } = after ?? {}
    return questions.due.all(on, fires, dossier, place, limit).map((row) => ({ ...row }))
  },
  deadlines: async (dossier) => questions.deadlinesOf.all(dossier).map((row) => ({ ...row })),
  outbox: async (after, limit) =>
    questions.outbox.all(after, limit).map(({ position, body }) => ({ position, message: JSON.parse(body) })),
  follow: async (after, limit) =>
    questions.factsAfter.all(after, limit).map((row) => ({
      position: row.position,
      recorded: toRecorded(row),
      command: { id: row.id, digest: row.digest },
    })),
})
