import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { giveName } from './give-name.js'

/** Where a file is written until it is whole: beside its place. */
export interface Aside {
  readonly path: string
  /** Gives what was written its name. Nothing is written over: throws `EEXIST` where somebody else has the name. */
  readonly giveName: () => void
  /** Removes what has no name yet; harmless when it has one, or is gone. */
  readonly remove: () => void
}

/** As much of the name as leaves room for the rest, in whatever script it is. */
const longest = 60

const unfinished = new Set<() => void>()

/**
 * The place beside a file in which it is written, so that the file is there whole or not at all: write, flush, `giveName`,
 * and `remove` in any case. Another process that writes the same file has another place. `besides` are the endings of what
 * may come to stand beside it, to be removed along.
 *
 * @example
 * ```ts
 * asideOf('receipts/a.note').path.endsWith('.partial') // => true
 * ```
 */
export const asideOf = (file: string, besides: readonly string[] = []): Aside => {
  const path = join(dirname(file), `${basename(file).slice(0, longest)}.${randomBytes(4).toString('hex')}.partial`)
  const remove = (): void => {
    for (const more of ['', ...besides]) rmSync(path + more, { force: true })
    unfinished.delete(remove)
  }
  unfinished.add(remove)
  return { path, giveName: () => giveName(path, file), remove }
}

/**
 * Removes all that this process has begun to write and not ended: for a program that is told to stop, as by SIGTERM.
 *
 * @example
 * ```ts
 * removeUnfinished() // => undefined
 * ```
 */
export const removeUnfinished = (): void => {
  for (const remove of unfinished) remove()
}
