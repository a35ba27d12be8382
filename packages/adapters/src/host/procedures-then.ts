import { type Dossier, type DossierView, isNote, isOpening, liftFact, type Procedure } from '@anlang/workflows'
import type { Desk } from './desk.js'
import { procedureOf } from './summary-of.js'

/** The definition that each fact was decided under, by its version; none where it is not installed any more. */
export type ProceduresThen = ReadonlyMap<number, Procedure | undefined>

/** Looks up the definition that each fact of a dossier was decided under. */
export const proceduresThen = (desk: Pick<Desk, 'engine'>, { facts }: Pick<DossierView, 'facts'>): ProceduresThen => {
  const then = new Map<number, Procedure | undefined>()
  let under: Dossier['procedure'] | undefined
  for (const { version, fact: kept } of facts) {
    const fact = liftFact(kept)
    if (isOpening(fact)) under = fact.procedure
    then.set(version, under && procedureOf(desk, { procedure: under }))
    if (isNote(fact) && fact.type === 'DossierMigrated') under = fact.to
  }
  return then
}
