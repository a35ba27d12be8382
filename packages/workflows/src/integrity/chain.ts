import type { Fact } from '../dossier/fact.js'
import type { Recorded } from '../engine/journal.js'
import { canonicalJson } from './canonical-json.js'
import { sha256 } from './sha256.js'

/** The hash of canonical JSON, put together around a fact that was written already. */
const hashAround = (body: string, { dossier, version, previous }: Omit<Recorded, 'fact' | 'hash'>): string =>
  sha256(
    `{"dossier":${JSON.stringify(dossier)},"fact":${body},"previous":${JSON.stringify(previous)},"version":${version}}`,
  )

const hashOf = (recorded: Recorded): string => hashAround(canonicalJson(recorded.fact), recorded)

/** The next fact of a dossier, chained to the last one by hash; `body` is the fact as canonical JSON. */
export const chain = (
  dossier: string,
  version: number,
  previous: string,
  fact: Fact,
  body: string = canonicalJson(fact),
): Recorded => ({ dossier, version, fact, previous, hash: hashAround(body, { dossier, version, previous }) })

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
