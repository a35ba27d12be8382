import { accept, type Outcome, refuse } from '@anlang/core'
import type { Journal } from '@anlang/workflows'
import type { DeliveryBook, ParkedMessage } from './delivery-book.js'

/** A journal and the book beside it. */
export interface DeliveryPlace {
  readonly journal: Pick<Journal, 'outbox'>
  readonly book: DeliveryBook
}

/** Two journals have not the same messages: after so many that are the same. */
export interface OutboxesDiffer {
  readonly code: 'outboxes_differ'
  readonly same: number
}

const pageSize = 500

/** The positions of the messages of two journals, in pairs. */
type Pairs = readonly (readonly [from: number, to: number])[]

const pairsOf = async (from: DeliveryPlace, to: DeliveryPlace): Promise<Outcome<Pairs, OutboxesDiffer>> => {
  const pairs: (readonly [number, number])[] = []
  for (;;) {
    const [after, others] = pairs.at(-1) ?? [0, 0]
    const page = await from.journal.outbox(after, pageSize)
    const theirs = await to.journal.outbox(others, pageSize)
    if (page.length === 0) return accept(pairs)
    for (const [place, { position, message }] of page.entries()) {
      const other = theirs[place]
      if (other?.message.key !== message.key) return refuse({ code: 'outboxes_differ', same: pairs.length })
      pairs.push([position, other.position])
    }
  }
}

/** The place in the other journal of the last message up to a position. */
const placeIn = (pairs: Pairs, position: number): number => pairs.findLast(([from]) => from <= position)?.[1] ?? 0

const parkedIn = async (book: DeliveryBook, consumer: string): Promise<readonly ParkedMessage[]> => {
  const all: ParkedMessage[] = []
  let page = await book.parked(consumer, 0, pageSize)
  while (page.length > 0) {
    all.push(...page)
    page = await book.parked(consumer, page.at(-1)?.position ?? 0, pageSize)
  }
  return all
}

const moveConsumer = async (pairs: Pairs, from: DeliveryBook, to: DeliveryBook, consumer: string): Promise<void> => {
  const { position, waiting } = await from.progress(consumer)
  const moved = <Row extends { readonly position: number }>(row: Row): Row => ({
    ...row,
    position: placeIn(pairs, row.position),
  })
  await to.replay(consumer, { after: 0 })
  const taken = await to.take(consumer, { worker: '', now: 0, until: 0 })
  if (!taken.ok) throw new Error(`${consumer} is free after a replay, and ${taken.worker} holds it`)
  const parked = (await parkedIn(from, consumer)).map(moved)
  await to.record(taken.lease, { position: placeIn(pairs, position), arrived: [], waiting: waiting.map(moved), parked })
}

/**
 * Takes consumers along to a copy of their journal: each goes on there where it was, and nothing is sent twice. No
 * worker should deliver meanwhile. Nothing is done where the messages of the two are not the same.
 *
 * @example
 * ```ts
 * const place = () => ({ journal: memoryJournal(), book: memoryDeliveryBook() })
 * await moveConsumers(place(), place()) // => { ok: true, value: [] }
 * ```
 */
export const moveConsumers = async (
  from: DeliveryPlace,
  to: DeliveryPlace,
): Promise<Outcome<readonly string[], OutboxesDiffer>> => {
  const pairs = await pairsOf(from, to)
  if (!pairs.ok) return pairs
  const consumers = (await from.book.consumers()).map(({ consumer }) => consumer)
  for (const consumer of consumers) await moveConsumer(pairs.value, from.book, to.book, consumer)
  return accept(consumers)
}
