import { isIsoDate } from '@anlang/core'

/** Counts what was given and in order; one that is not leaves the count below the number of keys. */
export const answerGiven = (value: unknown): number => (typeof value === 'boolean' ? 1 : 0)

export const countGiven = (value: unknown): number =>
  typeof value === 'number' && value >= 0 && Number.isSafeInteger(value) ? 1 : 0

export const dayGiven = (value: unknown): number => (typeof value === 'string' && isIsoDate(value) ? 1 : 0)

/** Whether a part, where both are given, exceeds its whole. */
export const exceeds = (part: number | undefined, whole: number | undefined): boolean =>
  part !== undefined && whole !== undefined && part > whole

/** How many figures there are. */
export const keysOf = (figures: object): number => {
  let keys = 0
  for (const _ in figures) keys += 1
  return keys
}
