import {
  type DefinitionStamp,
  type Difference,
  type DossierView,
  differenceOf,
  type Fact,
  fold,
  isNote,
  isOpening,
  liftFact,
  type Procedure,
} from '@anlang/workflows'
import type { Desk } from './desk.js'

/** The definitions that a dossier was under, one after the other. */
const stampsIn = (facts: readonly Fact[]): readonly DefinitionStamp[] =>
  facts.flatMap((fact) => {
    if (isOpening(fact)) return [fact.procedure]
    return isNote(fact) && fact.type === 'DossierMigrated' ? [fact.to] : []
  })

/** The definitions by the hash of their stamp; nothing when one of them is not installed any more. */
const definitionsOf = ({ engine }: Desk, facts: readonly Fact[]): ReadonlyMap<string, Procedure> | undefined => {
  const known = new Map<string, Procedure>()
  for (const stamp of stampsIn(facts)) {
    const found = engine.definitions.procedureOf(stamp)
    if (!found.ok) return undefined
    known.set(stamp.hash, found.value)
  }
  return known
}

/** What was mended, by the version of the fact with which the dossier came again after a return. */
export const mendedIn = (
  desk: Desk,
  { dossier, facts, broken }: DossierView,
): ReadonlyMap<number, readonly Difference[]> => {
  const mended = new Map<number, readonly Difference[]>()
  const lifted = facts.map(({ fact }) => liftFact(fact))
  // a record that somebody changed may not fold
  const definitions = dossier.returned && !broken ? definitionsOf(desk, lifted) : undefined
  if (!definitions) return mended
  const installed = ({ id, version, hash }: DefinitionStamp): Procedure => {
    const found = definitions.get(hash)
    if (!found) throw new Error(`${id} ${version} was there a moment ago`)
    return found
  }
  let wasAway = false
  for (const { version } of facts) {
    const then = fold(dossier.id, installed, lifted.slice(0, version))
    const isAway = then?.returned?.open ?? false
    if (then && wasAway && !isAway) mended.set(version, differenceOf(then))
    wasAway = isAway
  }
  return mended
}
