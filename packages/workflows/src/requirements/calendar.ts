import { addDays, type IsoDate, type WorkingCalendar } from '@anlang/core'
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

/** A step for which something must have stood long enough: the posting of a draft. */
export const notElapsed = (
  { since, days }: Extract<Requirement, { kind: 'elapsed' }>,
  { act, dossier, on }: Circumstances,
): readonly Refusal[] => {
  const began = dossier.takenOn[since]
  const firstDay = began === undefined ? undefined : addDays(began, days)
  return firstDay !== undefined && on < firstDay ? [{ code: 'too_early', act, firstDay, on }] : []
}

type Clocked = Pick<PlacedStep, 'deadline' | 'state'>

/** The day a step's clock began and what it had run before; without a clock to start, its state's. */
const clockOf = ({ deadline, state }: Clocked, { entered, takenOn, lastOn, stays }: Dossier) => {
  const after = deadline && 'after' in deadline ? deadline.after : undefined
  if (after !== undefined) return { on: takenOn[after] ?? lastOn }
  const before = stays?.[state]
  return { on: entered[state] ?? lastOn, ...(before ? { before } : {}) }
}

/** The last day on which a step is in time, if it has a deadline. */
export const lastDayFor = (step: Clocked, dossier: Dossier, calendar: WorkingCalendar): IsoDate | undefined =>
  step.deadline && lastDayOf(step.deadline, dossier.year, clockOf(step, dossier), calendar)

/** A step whose deadline has passed, where the law then closes it. */
export const tooLate = (
  step: PlacedStep,
  { act, dossier, on, situation: { calendar } }: Circumstances,
): readonly Refusal[] => {
  if (step.deadline?.whenPassed !== 'refuse') return []
  const lastDay = lastDayFor(step, dossier, calendar)
  return lastDay !== undefined && on > lastDay ? [{ code: 'deadline_passed', act, lastDay, on }] : []
}
