import {
  type Difference,
  type Dossier,
  type DossierView,
  differenceOf,
  evolve,
  isOpening,
  liftFact,
} from '@anlang/workflows'
import type { Desk } from './desk.js'

/**
 * What was mended, by the version of the fact with which the dossier came again after a return; as far as the
 * definitions that it was under are installed.
 */
export const mendedIn = (
  { engine }: Pick<Desk, 'engine'>,
  { dossier, facts, broken }: DossierView,
): ReadonlyMap<number, readonly Difference[]> => {
  const mended = new Map<number, readonly Difference[]>()
  // a record that somebody changed may not fold
  if (!dossier.returned || broken) return mended
  let before: Dossier | undefined
  for (const { version, fact: kept } of facts) {
    const fact = liftFact(kept)
    const stamp = isOpening(fact) ? fact.procedure : before?.procedure
    const procedure = stamp && engine.definitions.procedureOf(stamp)
    if (!procedure?.ok) return mended
    const then: Dossier = evolve(dossier.id, procedure.value, before, fact)
    if (before?.returned?.open && !then.returned?.open) mended.set(version, differenceOf(then))
    before = then
  }
  return mended
}
