import type { Outcome } from '@anlang/core'
import { accept, dayInVietNam } from '@anlang/core'
import type { Refusal } from '../dossier/refusal.js'
import type { Situation } from '../dossier/situation.js'
import { loadDossier } from './load-dossier.js'
import type { Workshop } from './workshop.js'

/** What a decision on a dossier would rest on today, as the journal has it now. */
export const situationOf = async (workshop: Workshop, dossier: string): Promise<Outcome<Situation, Refusal>> => {
  workshop.heads.drop(dossier)
  const loaded = await loadDossier(workshop, dossier, dayInVietNam(workshop.options.clock.now()))
  return loaded.ok ? accept(loaded.value.situation) : loaded
}
