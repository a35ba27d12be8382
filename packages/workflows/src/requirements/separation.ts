import type { Dossier } from '../dossier/dossier.js'
import type { Refusal } from '../dossier/refusal.js'
import type { Requirement } from '../procedure/requirement.js'
import type { Circumstances } from './circumstances.js'

/** Nobody appraises what they proposed: neither the same office nor the same person in another office. */
export const notSeparate = (
  { from, of }: Extract<Requirement, { kind: 'separation' }>,
  { act, by, dossier }: Pick<Circumstances, 'act' | 'by'> & { readonly dossier: Pick<Dossier, 'takenBy'> },
): readonly Refusal[] => {
  const earlier = dossier.takenBy[from]
  if (!earlier) return []
  const sameOffice = earlier.position === by.position && earlier.unit === by.unit
  if (sameOffice && of !== 'person') return [{ code: 'same_office', act, earlier: from }]
  return earlier.person === by.person ? [{ code: 'same_person', act, earlier: from }] : []
}
