/** Where the records are kept, as it answers now. */
export interface StoreStanding {
  /** Whether it takes writes. */
  readonly writable: boolean
  readonly schema: {
    readonly found: number
    /** The newest version that this release knows. */
    readonly known: number
  }
}

/** A consumer of the outbox, in numbers. */
export interface ConsumerNumbers {
  readonly consumer: string
  /** Messages that it has not looked at yet. */
  readonly behind: number
  /** Messages that failed, and those that wait for them. */
  readonly waiting: number
  readonly parked: number
}

/** Somebody who follows facts, such as a register, in numbers. */
export interface FollowerNumbers {
  readonly follower: string
  readonly behind: number
}

/**
 * What was seen of a journal at one look. Where it is far behind, numbers stop at a bound: that many, or more.
 */
export interface Observation {
  /** Whether the journal answered; the rest is empty where it did not. */
  readonly reads: boolean
  readonly store?: StoreStanding
  readonly consumers: readonly ConsumerNumbers[]
  readonly followers: readonly FollowerNumbers[]
  /** Deadlines that have fired and that nobody has dealt with, and for how many days the oldest one. */
  readonly deadlines: { readonly due: number; readonly oldestDays: number }
}
