import { type Difference, type Dossier, type DossierView, differenceOf, evolve, liftFact } from '@anlang/workflows'
import type { ProceduresThen } from './procedures-then.js'

/**
 * What was mended, by the version of the fact with which the dossier came again after a return; as far as the
 * definitions that it was under are installed.
 */
export const mendedIn = (
  { dossier, facts, broken }: DossierView,
  then: ProceduresThen,
): ReadonlyMap<number, readonly Difference[]> => {
  const mended = new Map<number, readonly Difference[]>()
  // a record that somebody changed may not fold
  if (!dossier.returned || broken) return mended
  let before: Dossier | undefined
  for (const { version, fact } of facts) {
    const procedure = then.get(version)
    if (!procedure) return mended
    const after: Dossier = evolve(dossier.id, procedure, before, liftFact(fact))
    if (before?.returned?.open && !after.returned?.open) mended.set(version, differenceOf(after))
    before = after
  }
  return mended
}
