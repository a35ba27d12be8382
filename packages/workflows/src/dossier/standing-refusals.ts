import type { Evaluation } from '@anlang/core'
import type { PlacedStep } from '../procedure/steps-of.js'
import { tooLate } from '../requirements/calendar.js'
import { checkRequirement, isSuppliedByAct } from '../requirements/check-requirement.js'
import type { Circumstances } from '../requirements/circumstances.js'
import type { Refusal } from './refusal.js'
import type { Attempt, Situation } from './situation.js'
import { wantedOffices } from './wanted-offices.js'

/** The dossier as it would be with what the act brings. */
export const circumstancesOf = (
  { dossier, otherAward }: Situation,
  { act, by, on, data }: Attempt,
  evaluation: Evaluation | undefined,
): Circumstances => ({
  act,
  dossier,
  by,
  on,
  documents: { ...dossier.documents, ...Object.fromEntries((data.documents ?? []).map((d) => [d.kind, d])) },
  figures: { ...dossier.figures, ...data.figures },
  vote: data.vote,
  evaluation,
  otherAward,
})

const checkOffice = ({ dossier, units }: Situation, step: PlacedStep, attempt: Attempt): readonly Refusal[] => {
  const { act, by, on, holds } = attempt
  const living = units.find(dossier.subject, on)
  if (!living.ok) return living.refusals
  const wanted = wantedOffices(step.by, dossier.subject, on, units)
  const office = { position: by.position, unit: by.unit }
  if (!wanted.some(({ position, unit }) => position === by.position && unit === by.unit)) {
    return [{ code: 'wrong_office', act, office, wanted }]
  }
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
  ...checkOffice(situation, step, attempt),
  ...checkOrder(situation, attempt),
  ...tooLate(step, circumstances, situation.holidays),
  ...(step.requires ?? [])
    .filter((requirement) => !isSuppliedByAct(requirement))
    .flatMap((requirement) => checkRequirement(requirement, circumstances)),
]
