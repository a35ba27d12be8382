import type { PositionedMessage } from '@anlang/workflows'
import type { Progress, WaitingMessage } from './delivery-book.js'

/** A message in its place: one that waited, or one that was not looked at before and so is in no book yet. */
export interface Queued extends WaitingMessage {
  readonly message?: PositionedMessage['message']
}

/** The messages of one dossier, which go one after another. */
export type Lane = readonly Queued[]

/** What is sent in a round, and what was not looked at before and has to wait. */
export interface RoundPlan {
  readonly lanes: readonly Lane[]
  readonly held: readonly Queued[]
}

const fresh = ({ position, message }: PositionedMessage): Queued => ({
  position,
  dossier: message.dossier,
  attempts: 0,
  retryAt: 0,
  message,
})

/** A dossier is ready when its first message is: those behind it wait for it alone. */
const isReady = ([first]: Lane, now: number): boolean => first !== undefined && first.retryAt <= now

/**
 * Sorts messages by dossier. About `most` messages are sent in a round; a dossier that begins goes to its end.
 */
export const planRound = (
  { waiting }: Progress,
  page: readonly PositionedMessage[],
  { now, most }: { readonly now: number; readonly most: number },
): RoundPlan => {
  const byDossier = Map.groupBy<string, Queued>([...waiting, ...page.map(fresh)], ({ dossier }) => dossier)
  const lanes: Lane[] = []
  const held: Queued[] = []
  let planned = 0
  for (const lane of byDossier.values()) {
    if (planned < most && isReady(lane, now)) {
      lanes.push(lane)
      planned += lane.length
    } else held.push(...lane.filter(({ message }) => message !== undefined))
  }
  return { lanes, held }
}
