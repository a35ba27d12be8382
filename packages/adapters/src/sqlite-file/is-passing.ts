import type { Reading } from './reading.js'

/** Of a log whose index was just being written, which nobody can wait for without a lock on it. */
const readonlyRecovery = 264

/** How often a question is asked again before such an error is told after all. */
const mostAttempts = 100

/** Whether what failed is to be tried again: somebody has begun to write meanwhile, or was just at it. */
export const isPassing = (error: unknown, { isStill }: Pick<Reading, 'isStill'>, attempt: number): boolean =>
  !isStill() ||
  (error instanceof Error && 'errcode' in error && error.errcode === readonlyRecovery && attempt < mostAttempts)
