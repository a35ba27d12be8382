import type { Dossier } from './dossier.js'
import type { Fact } from './fact.js'

/**
 * A fact that names the procedure it was decided under, where that is not the one its dossier was opened under: whoever
 * sees the fact alone must not take it for one of another procedure. A migration names both already.
 */
export const underProcedure = (before: Dossier | undefined, fact: Fact): Fact =>
  before?.migratedOn === undefined || fact.type === 'DossierMigrated' ? fact : { ...fact, under: before.procedure }
