import { type BigIntStats, statSync } from 'node:fs'
import { resolve } from 'node:path'

/** What there is under a name; nothing of what is not there or may not be looked at. */
const foundAt = (file: string): BigIntStats | undefined => {
  try {
    return statSync(file, { bigint: true })
  } catch {
    return undefined
  }
}

/** Whether two names are of one file, also by a link of whatever kind. */
export const isSameFile = (one: string, other: string): boolean => {
  const [first, second] = [foundAt(one), foundAt(other)]
  if (!first || !second) return resolve(one) === resolve(other)
  return first.dev === second.dev && first.ino === second.ino
}
