import type { FaultFound } from './fault-found.ts'

/** What rounds came to, added up. */
export interface Totals {
  readonly rounds: number
  /** Processes that were killed while they acted. */
  readonly kills: number
  readonly acknowledged: number
  /** Why somebody was not told what became of a command and asked again, each time that it was so. */
  readonly unanswered: readonly string[]
  readonly deadlines: number
  readonly found: readonly FaultFound[]
}

/** Before the first round. */
export const noRounds: Totals = { rounds: 0, kills: 0, acknowledged: 0, unanswered: [], deadlines: 0, found: [] }

/** Both together. */
export const added = (one: Totals, other: Totals): Totals => ({
  rounds: one.rounds + other.rounds,
  kills: one.kills + other.kills,
  acknowledged: one.acknowledged + other.acknowledged,
  unanswered: [...one.unanswered, ...other.unanswered],
  deadlines: one.deadlines + other.deadlines,
  found: [...one.found, ...other.found],
})
