import type { Journal } from '@anlang/workflows'
import type { DeliveryBook } from './delivery-book.js'
import type { LeaseOptions } from './lease-keeper.js'
import type { Retry } from './retry.js'
import type { Rhythm } from './run-rounds.js'
import type { Sender } from './sender.js'

/** What is delivered, to whom, and how. */
export interface DeliveryOptions extends LeaseOptions, Rhythm {
  readonly journal: Pick<Journal, 'outbox'>
  readonly book: DeliveryBook
  /** Who is told. Each consumer gets every message, at its own pace. */
  readonly consumer: string
  readonly send: Sender
  /** The installation that speaks, as an address: the `source` of its events. */
  readonly source: string
  /** One second to one hour, sixteen times, when not said. */
  readonly retry?: Retry
  /** Messages a round; 100 when not said. */
  readonly batch?: number
  /** Dossiers whose messages are sent at the same time; 8 when not said. */
  readonly atOnce?: number
  /** How many messages may wait before no new ones are taken up, as when a receiver is away; 1,000 when not said. */
  readonly mostWaiting?: number
}

/** What came of a round. */
export type DeliveryRound =
  | {
      readonly kind: 'done'
      readonly arrived: number
      readonly parked: number
      /** Those that failed, and those behind them. */
      readonly waiting: number
    }
  /** Another worker delivers. */
  | { readonly kind: 'elsewhere'; readonly worker: string; readonly until: number }
  /** The lease was taken away meanwhile: what was sent is sent again by whoever has it. */
  | { readonly kind: 'lost' }
