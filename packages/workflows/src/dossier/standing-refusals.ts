import type { Evaluation, IsoDate } from '@anlang/core'
import type { PlacedStep } from '../procedure/steps-of.js'
import { tooLate } from '../requirements/calendar.js'
import { checkRequirement, isSuppliedByAct } from '../requirements/check-requirement.js'
import type { Circumstances } from '../requirements/circumstances.js'
import { figuresOf } from './figures-of.js'
import type { Refusal } from './refusal.js'
import type { Attempt, Situation } from './situation.js'
import { isAmong, wantedOffices } from './wanted-offices.js'
import { isWayOut } from './way-out.js'

/** What requirements look at: the dossier and what the act brings. */
export const circumstancesOf = (
  situation: Situation,
  { act, by, on, data }: Attempt,
  evaluation: Evaluation | undefined,
): Circumstances => ({
  act,
  dossier: situation.dossier,
  by,
  on,
  documents: Object.fromEntries((data.documents ?? []).map((document) => [document.kind, document])),
  figures: figuresOf(situation, data),
  vote: data.vote,
  evaluation,
  otherAward: situation.otherAward,
})

/** A dossier about a unit that is no more can only be ended, by the offices of its successors. */
const checkSubject = ({ dossier, units, procedure }: Situation, step: PlacedStep, on: IsoDate): readonly Refusal[] => {
  const living = units.find(dossier.subject, on)
  return living.ok || isWayOut(procedure, step) ? [] : living.refusals
}

const checkOffice = ({ dossier, units }: Situation, step: PlacedStep, attempt: Attempt): readonly Refusal[] => {
  const { act, by, on, holds } = attempt
  const wanted = wantedOffices(step.by, dossier.subject, on, units)
  const office = { position: by.position, unit: by.unit }
  if (!isAmong(wanted, office)) return [{ code: 'wrong_office', act, office, wanted }]
  return holds ? [] : [{ code: 'not_holder', office, on }]
}

const checkOrder = ({ dossier: { lastOn } }: Situation, { on }: Attempt): readonly Refusal[] =>
  on < lastOn ? [{ code: 'before_last_fact', on, lastOn }] : []

/** What stands against the act whatever it brings: office, calendar, separation of duties, criteria, other awards. */
export const standingRefusals = (
  situation: Situation,
  step: PlacedStep,
  attempt: Attempt,
  circumstances: Circumstances,
): readonly Refusal[] => [
  ...checkSubject(situation, step, attempt.on),
  ...checkOffice(situation, step, attempt),
  ...checkOrder(situation, attempt),
  ...tooLate(step, circumstances, situation.holidays),
  ...(step.requires ?? [])
    .filter((requirement) => !isSuppliedByAct(requirement))
    .flatMap((requirement) => checkRequirement(requirement, circumstances)),
]
