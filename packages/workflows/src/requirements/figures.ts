import type { Refusal } from '../dossier/refusal.js'
import type { Requirement } from '../procedure/requirement.js'
import type { Circumstances } from './circumstances.js'

/** Figures that are neither on file nor come with the act; or they do, and none of them is a yes where one has to be. */
export const missingFigures = (
  { figures, oneYes }: Extract<Requirement, { kind: 'figures' }>,
  circumstances: Circumstances,
): readonly Refusal[] => {
  const known = circumstances.figures()
  const missing = figures.filter((id) => !Object.hasOwn(known, id))
  if (missing.length > 0) return [{ code: 'missing_figures', figures: missing }]
  return oneYes && !figures.some((id) => known[id] === true) ? [{ code: 'none_answered_yes', figures }] : []
}

/** A yes/no figure that was not answered the way the law wants. */
export const notAttested = (
  { figure, is }: Extract<Requirement, { kind: 'attested' }>,
  { figures }: Circumstances,
): readonly Refusal[] => {
  const measured = figures()[figure]
  return measured === is ? [] : [{ code: 'not_attested', figure, measured: measured ?? null, wanted: is }]
}
