import { type Dossier, type DossierView, isOpening, liftFact, type Procedure } from '@anlang/workflows'
import type { Desk } from './desk.js'
import { procedureOf } from './summary-of.js'

/** The definition that each fact of a dossier was decided under, by version, as far as they are installed. */
export const proceduresThen = (
  desk: Pick<Desk, 'engine'>,
  { facts }: Pick<DossierView, 'facts'>,
): ReadonlyMap<number, Procedure | undefined> => {
  const then = new Map<number, Procedure | undefined>()
  let under: Dossier['procedure'] | undefined
  for (const { version, fact: kept } of facts) {
    const fact = liftFact(kept)
    if (isOpening(fact)) under = fact.procedure
    then.set(version, under && procedureOf(desk, { procedure: under }))
    if (fact.type === 'DossierMigrated' && 'to' in fact && typeof fact.to === 'object' && fact.to) under = fact.to
  }
  return then
}
