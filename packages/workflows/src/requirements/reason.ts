import type { Refusal } from '../dossier/refusal.js'
import type { Requirement } from '../procedure/requirement.js'
import type { Circumstances } from './circumstances.js'

/** A step that nobody takes without saying why. */
export const missingReason = ({ act, reason }: Circumstances): readonly Refusal[] =>
  reason === undefined ? [{ code: 'missing_reason', act }] : []

/** The council advised the other way, and whoever decides says nothing of why they depart from it. */
export const departsSilently = (
  { of, is }: Extract<Requirement, { kind: 'advice' }>,
  { act, dossier, reason }: Circumstances,
): readonly Refusal[] => {
  const advice = dossier.advice?.[of]
  return advice !== undefined && advice !== is && reason === undefined
    ? [{ code: 'departs_from_advice', act, of, advice }]
    : []
}
