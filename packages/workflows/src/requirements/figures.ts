import type { Refusal } from '../dossier/refusal.js'
import type { Requirement } from '../procedure/requirement.js'
import type { Circumstances } from './circumstances.js'

/** Figures that are neither on file nor come with the act. */
export const missingFigures = (
  { figures }: Extract<Requirement, { kind: 'figures' }>,
  circumstances: Circumstances,
): readonly Refusal[] => {
  const known = circumstances.figures()
  const missing = figures.filter((id) => !Object.hasOwn(known, id))
  return missing.length > 0 ? [{ code: 'missing_figures', figures: missing }] : []
}

/** A yes/no figure that was not answered the way the law wants. */
export const notAttested = (
  { figure, is }: Extract<Requirement, { kind: 'attested' }>,
  { figures }: Circumstances,
): readonly Refusal[] => {
  const measured = figures()[figure]
  return measured === is ? [] : [{ code: 'not_attested', figure, measured: measured ?? null, wanted: is }]
}
