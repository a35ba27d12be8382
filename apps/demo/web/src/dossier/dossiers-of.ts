import type { Refusal } from '@anlang/workflows'

/** The other dossiers that a refusal is about: to go there is what helps. */
export const dossiersOf = (refusal: Refusal): readonly string[] => {
  switch (refusal.code) {
    case 'dossier_exists':
    case 'already_awarded':
      return [refusal.dossier]
    case 'subordinates_open':
      return refusal.dossiers
    default:
      return []
  }
}
