import type { Clock } from '@anlang/workflows'
import type { Lease, LeaseBook, Taken } from './delivery-book.js'

/** Who works under which name. */
export interface LeaseOptions {
  readonly book: LeaseBook
  /** Tells this process from the others: such as the name of the machine and the number of the process. */
  readonly worker: string
  readonly clock: Clock
  /** How long others wait before they take over from a worker that died, in milliseconds; 60,000 when not said. */
  readonly leaseFor?: number
}

/** One name's lease in one process: written only when it is taken, when half of it has passed, and when it ends. */
export interface LeaseKeeper {
  /** Takes it where it is not held, or makes it last. */
  readonly keep: () => Promise<Taken>
  /** Makes it last while work is under way; false when somebody else has it. */
  readonly stillHeld: () => Promise<boolean>
  /** Forgets it: a change was refused. */
  readonly lost: () => void
  readonly giveBack: () => Promise<void>
}

/** Looks after a lease. */
export const leaseKeeper = (name: string, { book, worker, clock, leaseFor = 60_000 }: LeaseOptions): LeaseKeeper => {
  let held: { readonly lease: Lease; readonly until: number } | undefined

  const stillHeld = async (): Promise<boolean> => {
    if (!held) return false
    const now = Date.parse(clock.now())
    if (now < held.until - leaseFor / 2) return true
    const { lease } = held
    const until = now + leaseFor
    held = (await book.hold(lease, until)) ? { lease, until } : undefined
    return held !== undefined
  }

  return {
    stillHeld,
    keep: async () => {
      if ((await stillHeld()) && held) return { ok: true, lease: held.lease }
      const now = Date.parse(clock.now())
      const until = now + leaseFor
      const taken = await book.take(name, { worker, now, until })
      if (taken.ok) held = { lease: taken.lease, until }
      return taken
    },
    lost: () => {
      held = undefined
    },
    giveBack: async () => {
      if (held) await book.hold(held.lease, 0)
      held = undefined
    },
  }
}
