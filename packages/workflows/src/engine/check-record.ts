import type { Dossier } from '../dossier/dossier.js'
import { fold } from '../dossier/evolve.js'
import type { DefinitionStamp } from '../dossier/fact.js'
import { factsOf } from '../dossier/lift-fact.js'
import { type ChainBreak, checkChain } from '../integrity/chain.js'
import { contentHash } from '../integrity/content-hash.js'
import type { Procedure } from '../procedure/procedure.js'
import type { Head, Recorded } from './journal.js'

/** Where a dossier's record is not whole: a fact changed or missing, or a head that its facts do not make. */
export interface RecordBreak extends Omit<ChainBreak, 'fault'> {
  readonly fault: ChainBreak['fault'] | 'head'
}

type ProcedureOf = (stamp: DefinitionStamp) => Procedure

const isSame = (a: Dossier | undefined, b: Dossier): boolean => a !== undefined && contentHash(a) === contentHash(b)

/** The dossier its facts make; none where somebody wrote facts that the chart does not allow. */
const folded = (id: string, procedureOf: ProcedureOf, facts: readonly Recorded[]): Dossier | undefined => {
  try {
    return fold(id, procedureOf, factsOf(facts))
  } catch {
    return undefined
  }
}

/**
 * Checks the chain of a dossier's facts, that none is missing at its end, and that its head is what they fold to; the
 * last only where the procedure is at hand.
 */
export const checkRecord = (
  { dossier, hash }: Head,
  facts: readonly Recorded[],
  procedureOf: ProcedureOf | undefined,
): RecordBreak | undefined => {
  const broken = checkChain(facts)
  if (broken) return broken
  const at = { dossier: dossier.id, version: facts.length }
  if (facts.at(-1)?.hash !== hash || facts.length !== dossier.version) return { ...at, fault: 'missing' }
  if (!procedureOf) return undefined
  return isSame(folded(dossier.id, procedureOf, facts), dossier) ? undefined : { ...at, fault: 'head' }
}
