import type { IsoDate } from '@anlang/core'
import { engineVersion } from '../engine/engine-version.js'
import { contentHash, procedureHash, ruleSetHash } from '../integrity/content-hash.js'
import type { Nation } from '../province/nation.js'
import type { Province } from '../province/province.js'
import type { Proof } from './proof-diagnostic.js'

/** What a passing verification yields: of which overlay, over which nation, by which engine, what was proven. */
export interface Certificate {
  readonly overlay: { readonly id: string; readonly hash: string }
  /** Hash of the national definitions that it was laid over. */
  readonly nation: string
  readonly engine: string
  readonly proven: readonly Proof[]
  /** How many procedures were walked, and how many configurations they have together. */
  readonly procedures: number
  readonly states: number
  /** The day of the roster, where the offices were looked at. */
  readonly staffedOn?: IsoDate
}

/** The hash of an overlay with all that it is laid over. */
export const overlayHash = (chain: readonly Province[]): string => contentHash(chain)

/** The hash of a nation's definitions: procedures, rules, quotas and votes. */
export const nationHash = ({
  procedures,
  ruleSets,
  quotas,
  voteRules,
}: Pick<Nation, 'procedures' | 'ruleSets' | 'quotas' | 'voteRules'>): string =>
  contentHash([procedures.map(procedureHash), ruleSets.map(ruleSetHash), quotas, voteRules])

/** Why a certificate does not let an overlay run here; nothing when it does. */
export const certificateFault = (
  certificate: Certificate | undefined,
  chain: readonly Province[],
  nation: Parameters<typeof nationHash>[0],
): 'no_certificate' | 'other_overlay' | 'other_nation' | 'other_engine' | undefined => {
  if (!certificate) return 'no_certificate'
  if (certificate.overlay.hash !== overlayHash(chain)) return 'other_overlay'
  if (certificate.nation !== nationHash(nation)) return 'other_nation'
  return certificate.engine === engineVersion ? undefined : 'other_engine'
}
