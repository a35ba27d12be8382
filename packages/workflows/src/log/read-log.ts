import type { Positioned } from '../engine/journal.js'
import type { Digest } from './digest.js'
import { logLeaf } from './log-leaf.js'

const pageSize = 500

/** What tells facts in their order: a journal, or a copy of one. */
interface Followed {
  readonly follow: (after: number, limit: number) => Promise<readonly Pick<Positioned, 'position' | 'recorded'>[]>
}

/**
 * The leaves of a journal's log: one for each fact, in the order in which they were recorded. Thirty-two bytes a fact are
 * held; `told` hears how many were read.
 *
 * @example
 * ```ts
 * await readLog({ follow: async () => [] }) // => []
 * ```
 */
export const readLog = async (
  journal: Followed,
  told: (facts: number) => void = () => {},
): Promise<readonly Digest[]> => {
  const leaves: Digest[] = []
  for (let after = 0, more = true; more; ) {
    const page = await journal.follow(after, pageSize)
    for (const { recorded } of page) leaves.push(logLeaf(recorded))
    after = page.at(-1)?.position ?? after
    more = page.length === pageSize
    told(leaves.length)
  }
  return leaves
}
