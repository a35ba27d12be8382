import { checkLog, type Digest, type LogFault } from '@anlang/workflows/log'
import type { ReadCheckpoint } from '../signing/read-checkpoint.js'

/** How a fault is called in answers. */
export const logFaultCodes = { shorter: 'facts_gone', rewritten: 'facts_rewritten' } as const satisfies Readonly<
  Record<LogFault['fault'], string>
>

/** What a log is beside a checkpoint. */
export interface Compared extends ReadCheckpoint {
  /** None: the log has all that it vouches for. */
  readonly fault: LogFault | undefined
  /** So many of the first facts are whole by another checkpoint: what was rewritten comes after them. */
  readonly wholeUpTo: number
}

/** Compares a log with checkpoints. With several of them it is known between which two it was rewritten. */
export const compareCheckpoints = (leaves: readonly Digest[], read: readonly ReadCheckpoint[]): readonly Compared[] => {
  const compared = read.map((one) => ({ ...one, fault: checkLog(leaves, one.checkpoint) }))
  const whole = compared.flatMap(({ fault, checkpoint }) => (fault ? [] : [checkpoint.size]))
  return compared.map((one) => {
    const below = whole.filter((size) => size < one.checkpoint.size)
    return { ...one, wholeUpTo: Math.max(0, ...below) }
  })
}
