import type { Engine, Ticked } from '@anlang/workflows'
import { type LeaseOptions, leaseKeeper } from './lease-keeper.js'
import { type Rhythm, runRounds } from './run-rounds.js'

/** Whose deadlines are looked after, and by whom. */
export interface TickOptions extends LeaseOptions, Rhythm {
  readonly engine: Pick<Engine, 'tick'>
  /** The name of the lease; `deadlines` when not said. */
  readonly name?: string
  /** Is told what was done, and of rows that could not be dealt with. */
  readonly told?: (ticked: Ticked) => void
}

/** What a look at the clock came to. */
export type TickRound =
  | { readonly kind: 'done'; readonly ticked: Ticked }
  /** Another worker looks after deadlines. */
  | { readonly kind: 'elsewhere'; readonly worker: string; readonly until: number }

/** Looks after deadlines in one process; of many, one at a time is at it. */
export interface TickWorker {
  readonly once: () => Promise<TickRound>
  /** Looks until it is told to stop, and gives its place to others then. */
  readonly run: (signal: AbortSignal) => Promise<void>
}

/**
 * Lets an engine do what is due, in one of many processes at a time; when that one dies, another takes over. The lease
 * only spares the others the work: what `tick` does is done once, whoever does it.
 *
 * @example
 * ```ts
 * const clock = fixedClock('2022-11-14T08:00:00+07:00')
 * const engine = createEngine({ journal: memoryJournal(), directory: trustingDirectory, clock })
 * const deadlines = tickWorker({ engine, book: memoryDeliveryBook(), worker: 'máy-1', clock })
 * await deadlines.once() // => { kind: 'done', ticked: { done: [], failed: [] } }
 * ```
 */
export const tickWorker = (options: TickOptions): TickWorker => {
  const { engine, name = 'deadlines', told = () => undefined, report = console.error } = options
  const keeper = leaseKeeper(name, options)

  const once = async (): Promise<TickRound> => {
    const taken = await keeper.keep()
    if (!taken.ok) return { kind: 'elsewhere', worker: taken.worker, until: taken.until }
    const ticked = await engine.tick()
    told(ticked)
    return { kind: 'done', ticked }
  }

  /** Never busy: what came due meanwhile can wait for the next look. */
  const look = async (): Promise<boolean> => {
    await once()
    return false
  }

  return {
    once,
    run: async (signal) => {
      await runRounds(look, { idle: 60_000, ...options }, signal)
      await keeper.giveBack().catch(report)
    },
  }
}
