import type { Message, PositionedMessage } from '@anlang/workflows'
import { toCloudEvent } from './cloud-event.js'
import type { DeliveryRecord, Lease, Progress } from './delivery-book.js'
import type { DeliveryOptions, DeliveryRound } from './delivery-options.js'
import { planRound, type Queued } from './plan-round.js'
import { usualRetry } from './retry.js'
import { type LaneOutcome, type LaneWork, runLanes, waitingRow } from './run-lane.js'
import type { Sent } from './sender.js'

/** Sends a message; whatever a receiver throws is a failure of the receiver. */
const attempt = async ({ send, source, report = console.error }: DeliveryOptions, message: Message): Promise<Sent> => {
  try {
    return await send(toCloudEvent(message, source))
  } catch (error) {
    report(error)
    return { ok: false, failure: { code: 'failed' }, again: true }
  }
}

/** The message itself, read again where it waited: the book keeps no copy. */
const messageOf = async ({ journal, consumer }: DeliveryOptions, { position, message }: Queued): Promise<Message> => {
  const found = message ?? (await journal.outbox(position - 1, 1)).find((one) => one.position === position)?.message
  if (!found) throw new Error(`the message at ${position} waits for ${consumer}, and the outbox does not have it`)
  return found
}

const recordOf = (
  { position }: Progress,
  page: readonly PositionedMessage[],
  outcomes: readonly LaneOutcome[],
  held: readonly Queued[],
): DeliveryRecord => ({
  position: page.at(-1)?.position ?? position,
  arrived: outcomes.flatMap(({ arrived }) => arrived.filter(({ message }) => !message).map((one) => one.position)),
  waiting: [...outcomes.flatMap(({ waiting }) => waiting), ...held.map(waitingRow)],
  parked: outcomes.flatMap(({ parked }) => parked),
})

/** Those that waited before and were not dealt with, and those that wait now. */
const countWaiting = (before: Progress, { arrived, waiting, parked }: DeliveryRecord): number => {
  const settled = new Set([...arrived, ...parked.map(({ position }) => position)])
  const positions = [...before.waiting, ...waiting].map(({ position }) => position)
  return new Set(positions.filter((position) => !settled.has(position))).size
}

/** One round of deliveries under a lease, as long as it may go on. Nothing where the lease was lost before its end. */
export const deliveryRound = async (
  options: DeliveryOptions,
  lease: Lease,
  goesOn: () => Promise<boolean>,
): Promise<Extract<DeliveryRound, { kind: 'done' }> | undefined> => {
  const { journal, book, consumer, clock } = options
  const { retry = usualRetry, batch = 100, atOnce = 8, mostWaiting = 1_000 } = options
  const now = (): number => Date.parse(clock.now())
  const progress = await book.progress(consumer)
  if (progress.term !== lease.term) return undefined
  const page = progress.waiting.length < mostWaiting ? await journal.outbox(progress.position, batch) : []
  const { lanes, held } = planRound(progress, page, { now: now(), most: batch })
  const work: LaneWork = {
    now,
    retry,
    messageOf: (queued) => messageOf(options, queued),
    send: async (message) => ((await goesOn()) ? attempt(options, message) : undefined),
  }
  const outcomes = await runLanes(lanes, atOnce, work)
  const record = recordOf(progress, page, outcomes, held)
  const isIdle = lanes.length === 0 && held.length === 0
  if (!isIdle && !(await book.record(lease, record))) return undefined
  const arrived = outcomes.reduce((sum, outcome) => sum + outcome.arrived.length, 0)
  return { kind: 'done', arrived, parked: record.parked.length, waiting: countWaiting(progress, record) }
}
