import type { Appended } from '@anlang/workflows'
import { batchOf, type Draft } from './batch-of.js'
import { DatabaseFailure } from './database-failure.js'
import { failureOf } from './failure-of.js'
import { inSchema } from './in-schema.js'
import type { PostgresClient } from './postgres-client.js'
import { isToBeRepeated, isUndone } from './refusal-of-error.js'
import { rowsOf } from './rows-of.js'
import { unstorableText } from './unstorable-text.js'

/** How an entry came out: an answer, or an error of its own. */
export type Sent = { readonly answer: Appended } | { readonly error: unknown }

/** An entry that was refused, as `append_v2` tells it. */
interface RefusedRow {
  readonly place: number
  readonly code: 'command_known' | 'conflict' | 'claimed'
  readonly version: number
  readonly key: string
  readonly holder: string
}

/** How often a batch is sent again that Postgres undid because of another writer. */
const attempts = 10

const answerOf = ({ code, version, key, holder: dossier }: RefusedRow): Appended => {
  if (code === 'conflict') return { ok: false, code, version }
  return code === 'claimed' ? { ok: false, code, key, dossier } : { ok: false, code }
}

const send = async (client: PostgresClient, sql: string, drafts: readonly Draft[]): Promise<readonly Appended[]> => {
  const batch = batchOf(drafts)
  for (let attempt = 1; ; attempt += 1) {
    try {
      const [told] = await rowsOf<{ readonly refused: string | null }>(client, sql, ...batch)
      const refused: readonly RefusedRow[] = JSON.parse(told?.refused ?? '[]')
      const byPlace = new Map(refused.map((row) => [row.place, answerOf(row)]))
      return drafts.map((_, place) => byPlace.get(place) ?? { ok: true })
    } catch (error) {
      if (attempt === attempts || !isToBeRepeated(error)) throw error
    }
  }
}

/**
 * What the database said of itself, or a bug as it is; where it said nothing, it may have been written. Whether the entry
 * has text that no database can hold is looked at only now: hardly one has.
 */
const failed = (error: unknown, { entry }: Draft): Sent => {
  const failure = failureOf(error)
  if (failure === undefined) return { answer: { ok: false, code: 'outcome_unknown' } }
  const field = failure instanceof DatabaseFailure ? undefined : unstorableText(entry)
  if (field === undefined) return { error: failure }
  return { error: new DatabaseFailure({ code: 'unstorable_text', dossier: entry.dossier, field }, { cause: error }) }
}

/**
 * Writes entries, one a dossier, in one round trip and one transaction, each with its own answer. Where an entry makes
 * the whole batch fail, each is sent alone: the others are kept, and the error is told of the one it belongs to.
 */
export const appendBatch = (client: PostgresClient, schema: string) => {
  const sql = inSchema(schema, 'SELECT @.append_v2($1::text, $2::text, $3::text)::text AS refused')
  const sendAll = async (drafts: readonly Draft[]): Promise<readonly Sent[]> => {
    try {
      const answers = await send(client, sql, drafts)
      return answers.map((answer) => ({ answer }))
    } catch (error) {
      const [, second] = drafts
      if (second === undefined || !isUndone(error)) {
        return drafts.map((draft) => failed(error, draft))
      }
      const alone: Sent[] = []
      for (const draft of drafts) alone.push(...(await sendAll([draft])))
      return alone
    }
  }
  return sendAll
}
