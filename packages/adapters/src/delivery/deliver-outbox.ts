import type { DeliveryOptions, DeliveryRound } from './delivery-options.js'
import { deliveryRound } from './delivery-round.js'
import { leaseKeeper } from './lease-keeper.js'
import { runRounds } from './run-rounds.js'

/** Delivers in one process; others may do so at the same time, and one at a time is at it. */
export interface OutboxDelivery {
  /** One round. */
  readonly once: () => Promise<DeliveryRound>
  /** Rounds until it is told to stop; then it finishes what it is sending and gives its place to others. */
  readonly run: (signal: AbortSignal) => Promise<void>
}

/**
 * Delivers the messages of a journal to a consumer: each at least once, those of one dossier in order. A message that
 * fails is tried again after longer and longer pauses and parked in the end; until then it holds back later ones of its
 * dossier, and no others. Of many workers one delivers; when it dies, another takes over.
 *
 * @example
 * ```ts
 * const delivery = deliverOutbox({
 *   journal: memoryJournal(), book: memoryDeliveryBook(), consumer: 'sổ-văn-bản', worker: 'máy-1',
 *   send: handlerSender(async () => {}), source: 'https://xa.example/an-lang', clock: fixedClock('2022-11-14T08:00:00+07:00'),
 * })
 * await delivery.once() // => { kind: 'done', arrived: 0, parked: 0, waiting: 0 }
 * ```
 */
export const deliverOutbox = (options: DeliveryOptions): OutboxDelivery => {
  const { consumer, report = console.error } = options
  const keeper = leaseKeeper(consumer, options)

  const round = async (isStopped: () => boolean): Promise<DeliveryRound> => {
    const taken = await keeper.keep()
    if (!taken.ok) return { kind: 'elsewhere', worker: taken.worker, until: taken.until }
    const done = await deliveryRound(options, taken.lease, async () => !isStopped() && (await keeper.stillHeld()))
    if (done) return done
    keeper.lost()
    return { kind: 'lost' }
  }

  return {
    once: () => round(() => false),
    run: async (signal) => {
      const isBusy = async (): Promise<boolean> => {
        const came = await round(() => signal.aborted)
        return came.kind === 'done' && came.arrived + came.parked > 0
      }
      await runRounds(isBusy, options, signal)
      await keeper.giveBack().catch(report)
    },
  }
}
