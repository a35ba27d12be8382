import type { Message } from '@anlang/workflows'
import type { ParkedMessage, WaitingMessage } from './delivery-book.js'
import type { Lane, Queued } from './plan-round.js'
import { pauseAfter, type Retry } from './retry.js'
import type { Sent } from './sender.js'

/** What became of a lane. */
export interface LaneOutcome {
  readonly arrived: readonly Queued[]
  /** The message that failed, and those behind it. */
  readonly waiting: readonly WaitingMessage[]
  readonly parked: readonly ParkedMessage[]
}

/** How the messages of a lane are sent. */
export interface LaneWork {
  readonly messageOf: (queued: Queued) => Promise<Message>
  /** Nothing where work is to stop before it. */
  readonly send: (message: Message) => Promise<Sent | undefined>
  readonly now: () => number
  readonly retry: Retry
}

/** What the book keeps of a message that waits. */
export const waitingRow = ({ message: _, ...row }: Queued): WaitingMessage => row

/** Sends the messages of a dossier in order. One that fails holds back the others until it arrives or is parked. */
const runLane = async (lane: Lane, { messageOf, send, now, retry }: LaneWork): Promise<LaneOutcome> => {
  const arrived: Queued[] = []
  const parked: ParkedMessage[] = []
  for (const [place, queued] of lane.entries()) {
    const message = await messageOf(queued)
    const sent = await send(message)
    if (!sent) return { arrived, parked, waiting: lane.slice(place).map(waitingRow) }
    if (sent.ok) {
      arrived.push(queued)
      continue
    }
    const { position, dossier } = queued
    const { failure } = sent
    const attempts = queued.attempts + 1
    if (sent.again && attempts < retry.attempts) {
      const retryAt = now() + pauseAfter(retry, attempts, sent.after)
      const failed = { position, dossier, attempts, retryAt, failure }
      return { arrived, parked, waiting: [failed, ...lane.slice(place + 1).map(waitingRow)] }
    }
    parked.push({ position, key: message.key, dossier, attempts, failure, at: now() })
  }
  return { arrived, parked, waiting: [] }
}

/** Works through lanes, so many at once. Where one cannot go on, all have come to rest before it is told. */
export const runLanes = async (
  lanes: readonly Lane[],
  atOnce: number,
  work: LaneWork,
): Promise<readonly LaneOutcome[]> => {
  const queue = [...lanes]
  const outcomes: LaneOutcome[] = []
  const workOff = async (): Promise<void> => {
    for (let lane = queue.shift(); lane; lane = queue.shift()) outcomes.push(await runLane(lane, work))
  }
  const ends = await Promise.allSettled(Array.from({ length: Math.min(atOnce, lanes.length) }, workOff))
  for (const end of ends) if (end.status === 'rejected') throw end.reason
  return outcomes
}
