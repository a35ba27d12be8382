import { accept, type Outcome, refuse } from '@anlang/core'
import type { StepOffice } from '../procedure/step-office.js'
import { checkOffice, checkOrder } from './check-standing.js'
import { type DossierClosed, factShape } from './fact.js'
import { fateOfSubject, type SubjectFate } from './fate-of-subject.js'
import type { Refusal } from './refusal.js'
import type { Attempt, Situation } from './situation.js'

/**
 * Who closes the dossiers of a unit that is no more: whoever has its territory, or the province. No instrument that we
 * read names them.
 */
export const closers: readonly StepOffice[] = [
  { position: 'steeringStanding', at: 'commune' },
  { position: 'committee', at: 'commune' },
  { position: 'steeringStanding', at: 'province' },
  { position: 'committee', at: 'province' },
]

const checkFate = (
  { dossier, procedure }: Situation,
  { change, action }: SubjectFate,
  act: string,
): readonly Refusal[] => [
  ...(dossier.ended ? [{ code: 'dossier_ended', act, procedure: procedure.id, state: dossier.value } as const] : []),
  ...(action === 'toBeClosed' ? [] : [{ code: 'unit_goes_on', unit: dossier.subject, change, action } as const]),
]

/**
 * Decides whether a dossier is ended where it stands because its unit was merged, cut or lost, as `recordPolicies` say:
 * also where its procedure has no step that ends it, or none that anybody may take any more.
 */
export const decideClosing = (situation: Situation, attempt: Attempt): Outcome<DossierClosed, Refusal> => {
  const { act, by, at, on } = attempt
  const fate = fateOfSubject(situation, on)
  const capacity = checkOffice(situation, { command: act, by: closers }, attempt)
  const [first, ...others]: readonly Refusal[] = [
    ...checkFate(situation, fate, act),
    ...checkOrder(situation, attempt),
    ...(capacity.ok ? [] : capacity.refusals),
  ]
  if (first) return refuse(first, ...others)
  const { change, heirs } = fate
  const signatory = { ...by, ...(capacity.ok ? capacity.value : {}) }
  return accept({ type: 'DossierClosed', shape: factShape, by: signatory, at, on, change, heirs })
}
