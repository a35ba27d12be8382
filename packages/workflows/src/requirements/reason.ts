import type { Dossier } from '../dossier/dossier.js'
import type { Refusal } from '../dossier/refusal.js'
import type { StepMeta } from '../procedure/procedure.js'
import type { Requirement } from '../procedure/requirement.js'
import type { Circumstances } from './circumstances.js'

/** A step that nobody takes without saying why. */
export const missingReason = ({ act, reason }: Circumstances): readonly Refusal[] =>
  reason === undefined ? [{ code: 'missing_reason', act }] : []

type Advised = Extract<Requirement, { kind: 'advice' }>

/** What the council advised, where it is the other way than the step goes. */
const adviceAgainst = ({ of, is }: Advised, { advice = {} }: Pick<Dossier, 'advice'>) =>
  advice[of] === is ? undefined : advice[of]

/** The council advised the other way, and whoever decides says nothing of why they depart from it. */
export const departsSilently = (requirement: Advised, { act, dossier, reason }: Circumstances): readonly Refusal[] => {
  const advice = adviceAgainst(requirement, dossier)
  return advice !== undefined && reason === undefined
    ? [{ code: 'departs_from_advice', act, of: requirement.of, advice }]
    : []
}

/**
 * Whether a step asks for a reason where the dossier stands: always, or since it would depart from a council's advice.
 *
 * @example
 * ```ts
 * asksReason({ requires: [] }, {}) // => false
 * ```
 */
export const asksReason = ({ requires = [] }: Pick<StepMeta, 'requires'>, dossier: Pick<Dossier, 'advice'>): boolean =>
  requires.some(
    (needed) => needed.kind === 'reason' || (needed.kind === 'advice' && adviceAgainst(needed, dossier) !== undefined),
  )
