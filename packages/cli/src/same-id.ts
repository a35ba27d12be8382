import type { OverlayDiagnostic, Province } from '@anlang/workflows'

const overlap = (one: Province, other: Province): boolean =>
  (one.from ?? '') <= (other.to ?? '9999') && (other.from ?? '') <= (one.to ?? '9999')

/** Overlays of other files that have the same id on the same days: what lies over the id could mean either. */
export const sameId = (overlay: Province, others: readonly Province[]): readonly OverlayDiagnostic[] =>
  others
    .filter((other) => other.id === overlay.id && overlap(other, overlay))
    .map(({ id }) => ({ code: 'contradicts_overlay', place: id, subject: id, path: ['id'] }))
