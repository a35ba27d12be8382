import { type Entry, type Journal, tooLarge } from '@anlang/workflows'
import { appendBatch } from './append-batch.js'
import { positionsEach } from './append-function.js'
import { type Grouping, groupCommit } from './group-commit.js'
import type { PostgresClient } from './postgres-client.js'
import { readsOf } from './reads.js'

/** Where a dossier is kept, by what opens it: its province, where there is one. */
export type ProvinceOf = (entry: Entry) => string | undefined

/** A journal on a schema that is there. */
export const journalOn = (
  client: PostgresClient,
  schema: string,
  provinceOf: ProvinceOf,
  grouping: Grouping,
): Journal => {
  const write = groupCommit(appendBatch(client, schema), grouping)
  // as many as a transaction has positions for, if every entry of it has so many
  const messagesEach = Math.floor(positionsEach / grouping.atMost)
  return {
    append: async (entry) => {
      if (entry.outbox.length > messagesEach)
        throw new Error(`${entry.dossier}: more than ${messagesEach} messages at once`)
      const refusal = tooLarge(entry)
      if (refusal) return refusal
      return write({ entry, province: provinceOf(entry) ?? '' })
    },
    ...readsOf(client, schema),
  }
}
