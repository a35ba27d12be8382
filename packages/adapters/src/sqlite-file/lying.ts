import { type BigIntStats, realpathSync, statSync } from 'node:fs'

/** What stands beside a data file when it is in use, or when the work of a process that died is not yet in it. */
export const besides = ['-wal', '-shm', '-journal'] as const

/**
 * How a data file lies there: with nothing beside it that matters, with the log of processes that use it (or died over it),
 * or with work beside it that has to be put in before anybody can read it.
 */
type Lying = 'at_rest' | 'in_use' | 'unfinished'

/** How a data file lies there, and a mark that is another one as soon as somebody has written. */
export interface Seen {
  readonly lying: Lying
  readonly mark: string
}

const holds = (stats: BigIntStats | undefined): boolean => stats !== undefined && stats.size > 0n

const lyingWith = (log?: BigIntStats, readers?: BigIntStats, journal?: BigIntStats): Lying => {
  if (holds(journal)) return 'unfinished'
  // SQLite makes the log before the index of it, and takes them away the other way round
  if (log && readers) return 'in_use'
  return holds(log) ? 'unfinished' : 'at_rest'
}

const markOf = (stats: BigIntStats | undefined): string => (stats ? `${stats.ino}:${stats.size}:${stats.mtimeNs}` : '')

/** The file that a name leads to; the name itself where there is none, of which SQLite tells. */
const fileAt = (path: string): string => {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

/** Looks at a data file and at what stands beside it, where SQLite would look: beside the file that a link leads to. */
export const lookAt = (path: string): Seen => {
  const real = fileAt(path)
  const found = ['', ...besides].map((more) => statSync(real + more, { bigint: true, throwIfNoEntry: false }))
  const [, log, readers, journal] = found
  return { lying: lyingWith(log, readers, journal), mark: found.map(markOf).join(' ') }
}
