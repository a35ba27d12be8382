import type { Fact } from '../dossier/fact.js'
import type { Recorded } from '../engine/journal.js'
import { contentHash } from './content-hash.js'

const hashOf = ({ dossier, version, fact, previous }: Omit<Recorded, 'hash'>): string =>
  contentHash({ dossier, fact, previous, version })

/** The next fact of a dossier, chained to the last one by hash. */
export const chain = (dossier: string, version: number, previous: string, fact: Fact): Recorded => {
  const unsigned = { dossier, fact, previous, version }
  return { ...unsigned, hash: hashOf(unsigned) }
}

/** Where a chain is broken. */
export interface ChainBreak {
  readonly dossier: string
  readonly version: number
  readonly fault: 'changed' | 'missing'
}

/**
 * Checks that no fact of a dossier was changed, dropped or moved; the first break is named.
 *
 * @example
 * ```ts
 * checkChain([]) // => undefined
 * ```
 */
export const checkChain = (facts: readonly Recorded[]): ChainBreak | undefined => {
  const place = facts.findIndex((recorded, index) => {
    const previous = facts[index - 1]?.hash ?? ''
    return recorded.version !== index + 1 || recorded.previous !== previous || hashOf(recorded) !== recorded.hash
  })
  const broken = facts[place]
  if (!broken) return undefined
  const fault = broken.version === place + 1 && hashOf(broken) !== broken.hash ? 'changed' : 'missing'
  return { dossier: broken.dossier, version: place + 1, fault }
}
