/** Why a message did not arrive, as a code: what a receiver says in words may hold what nobody should keep. */
export interface Failure {
  readonly code: 'failed' | 'unreachable' | 'timed_out' | 'answered'
  /** The HTTP status, where a receiver answered. */
  readonly status?: number
}

/**
 * The right to work under a name. It stays with its worker until somebody else takes it, which others may do from its
 * end on; whoever lost it is told at the next change. Moments are milliseconds since 1970.
 */
export interface Lease {
  readonly name: string
  readonly worker: string
  /** Goes up whenever the lease is taken: an earlier holder, also one of the same name, holds it no more. */
  readonly term: number
}

/** How taking a lease came out. */
export type Taken =
  | { readonly ok: true; readonly lease: Lease }
  | { readonly ok: false; readonly worker: string; readonly until: number }

/** What one of many workers does alone: a lease that another takes over when its holder has died. */
export interface LeaseBook {
  /** Takes what is free, has ended, or was this worker's own before. */
  readonly take: (
    name: string,
    ask: { readonly worker: string; readonly now: number; readonly until: number },
  ) => Promise<Taken>
  /** Keeps a lease until a later moment; with one that has passed, gives it back. Whether it was still held. */
  readonly hold: (lease: Lease, until: number) => Promise<boolean>
}

/** A message that has to wait: it failed, or an earlier one of its dossier did. */
export interface WaitingMessage {
  readonly position: number
  readonly dossier: string
  /** How often it was tried. */
  readonly attempts: number
  /** When it is tried again. */
  readonly retryAt: number
  readonly failure?: Failure
}

/** A message that is tried no more until somebody asks for it: a dead letter. */
export interface ParkedMessage {
  readonly position: number
  readonly key: string
  readonly dossier: string
  readonly attempts: number
  readonly failure: Failure
  /** When it was parked. */
  readonly at: number
}

/** How far a consumer is: every message up to the position has arrived, waits or is parked. */
export interface Progress {
  /** The term of the lease of its name, by which a worker sees at once that it was taken away; 0 where nobody had it. */
  readonly term: number
  readonly position: number
  /** By position. */
  readonly waiting: readonly WaitingMessage[]
}

/** What a round of deliveries came to. A position stands in one of the lists at most. */
export interface DeliveryRecord {
  readonly position: number
  /** Positions of messages that waited and have arrived. */
  readonly arrived: readonly number[]
  readonly waiting: readonly WaitingMessage[]
  readonly parked: readonly ParkedMessage[]
}

/** A consumer in numbers. */
export interface ConsumerStanding {
  readonly consumer: string
  readonly position: number
  readonly waiting: number
  readonly parked: number
}

/** What is delivered again. */
export type Replay =
  /** Everything after a position, also what waits or is parked there; from 0 all. */
  | { readonly after: number }
  /** Parked messages, whatever came after them. */
  | { readonly parked: readonly number[] }

/**
 * What named consumers have been told, kept beside a journal. Changes are written whole and flushed like those of the
 * journal, and only by whoever holds the lease of the consumer.
 */
export interface DeliveryBook extends LeaseBook {
  /** Where a consumer stands; at the beginning when it is new. */
  readonly progress: (consumer: string) => Promise<Progress>
  /** Writes what came of a round, under the lease of the consumer's name; nothing where that was lost. */
  readonly record: (lease: Lease, record: DeliveryRecord) => Promise<boolean>
  /** Parked messages after a position, in order. */
  readonly parked: (consumer: string, after: number, limit: number) => Promise<readonly ParkedMessage[]>
  /** Lets messages be delivered again. Whoever delivers at the moment loses the lease, so that nothing is mixed up. */
  readonly replay: (consumer: string, what: Replay) => Promise<void>
  /** Every consumer that was ever told something, by name. */
  readonly consumers: () => Promise<readonly ConsumerStanding[]>
}
