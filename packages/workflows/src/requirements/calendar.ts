import type { IsoDate } from '@anlang/core'
import type { Dossier } from '../dossier/dossier.js'
import type { Refusal } from '../dossier/refusal.js'
import { lastDayOf } from '../procedure/deadline.js'
import type { Requirement } from '../procedure/requirement.js'
import type { PlacedStep } from '../procedure/steps-of.js'
import type { Circumstances } from './circumstances.js'

/** A step that is not yet open on this day of the dossier's year. */
export const tooEarly = (
  { monthDay }: Extract<Requirement, { kind: 'notBefore' }>,
  { act, dossier, on }: Circumstances,
): readonly Refusal[] => {
  const firstDay = `${dossier.year}-${monthDay}`
  return on < firstDay ? [{ code: 'too_early', act, firstDay, on }] : []
}

/** The last day on which a step is in time, if it has a deadline. */
export const lastDayFor = (
  { deadline, path }: Pick<PlacedStep, 'deadline' | 'path'>,
  { year, entered, lastOn }: Dossier,
  holidays: readonly IsoDate[],
): IsoDate | undefined => deadline && lastDayOf(deadline, year, entered[path.join('.')] ?? lastOn, holidays)

/** A step whose deadline has passed, where the law then closes it. */
export const tooLate = (
  step: PlacedStep,
  { act, dossier, on }: Circumstances,
  holidays: readonly IsoDate[],
): readonly Refusal[] => {
  const lastDay = lastDayFor(step, dossier, holidays)
  return lastDay !== undefined && step.deadline?.whenPassed === 'refuse' && on > lastDay
    ? [{ code: 'deadline_passed', act, lastDay, on }]
    : []
}
