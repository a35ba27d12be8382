import { chain, type Journal } from '@anlang/workflows'
import { type Digest, leafDigest, logLeaf } from '@anlang/workflows/log'
import { walkFacts } from './walk-facts.js'

/** A log as its facts read today. */
export interface Leaves {
  readonly leaves: readonly Digest[]
  /** How many facts are not what the hash beside them says, or cannot be read. */
  readonly changed: number
}

/** Stands for what cannot be read: the leaf of no fact. */
const unreadable = leafDigest(new Uint8Array())

/**
 * The leaves of a log. One hash is made anew for each fact: a fact that was changed has another leaf, also where the
 * hash beside it was left as it was.
 */
export const readLeaves = async (journal: Pick<Journal, 'follow'>): Promise<Leaves> => {
  const leaves: Digest[] = []
  let changed = 0
  for await (const kept of walkFacts(journal)) {
    const made = kept && chain(kept.dossier, kept.version, kept.previous, kept.fact)
    if (made?.hash !== kept?.hash || !kept) changed += 1
    leaves.push(made ? logLeaf(made) : unreadable)
  }
  return { leaves, changed }
}
