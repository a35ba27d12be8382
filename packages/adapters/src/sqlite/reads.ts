import type { Head, Journal, Recorded } from '@anlang/workflows'
import type { FactRow, HeadRow, Questions } from './statements.js'

const toRecorded = ({ dossier, version, body, previous, hash }: FactRow): Recorded => ({
  dossier,
  version,
  fact: JSON.parse(body),
  previous,
  hash,
})

const toHead = ({ body, hash }: HeadRow): Head => ({ dossier: JSON.parse(body), hash })

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
  inbox: async ({ position, unit }) => questions.inbox.all(position, unit).map((row) => ({ ...row })),
  follow: async (after, limit) =>
    questions.factsAfter.all(after, limit).map((row) => ({ position: row.position, recorded: toRecorded(row) })),
})
