import type { Recorded } from '../engine/journal.js'
import type { Dossier } from './dossier.js'
import { type Assessment, isOpening } from './fact.js'

/**
 * The assessment that a dossier's record kept last, with its findings; the head has only where it stands.
 *
 * @example
 * ```ts
 * const { dossier } = scenario({ procedure: survey, subject: 'n08779.anh-dung', openedBy: { position: 'police', unit: 'c08779', person: 'p' }, openedOn: '2020-09-01' })
 * assessmentIn({ dossier, facts: [] }) // => undefined
 * ```
 */
export const assessmentIn = ({
  dossier,
  facts,
}: {
  readonly dossier: Dossier
  readonly facts: readonly Recorded[]
}): Assessment | undefined => {
  const fact = facts.find(({ version }) => version === dossier.assessment?.fact)?.fact
  return fact && !isOpening(fact) && 'assessment' in fact ? fact.assessment : undefined
}
