import { daysBetween, type IsoDate, type Text, type WorkingCalendar } from '@anlang/core'
import { isWayOut } from '../dossier/way-out.js'
import { lastDayOf } from '../procedure/deadline.js'
import { isHeld } from '../procedure/is-held.js'
import type { Procedure } from '../procedure/procedure.js'
import { statechart } from '../procedure/statechart.js'
import type { PlacedStep } from '../procedure/steps-of.js'
import { delaysOf } from './delays.js'
import { earliestDays } from './earliest-days.js'
import { explore } from './explore.js'
import type { HoldUp } from './hold-up.js'
import type { ProofDiagnostic } from './proof-diagnostic.js'
import { type Clock, usesUp } from './uses-up.js'

const wayTo = (procedure: Procedure, place: string): readonly Text[] => {
  const found = explore(procedure).taken.find(({ step }) => step.place === place)
  return found ? [...found.from.way, found.step].map(({ title }) => title) : []
}

/** The work of each state, by the state's path. */
const workByState = (procedure: Procedure): ReadonlyMap<string, readonly PlacedStep[]> => {
  const states = new Map<string, PlacedStep[]>()
  for (const step of statechart(procedure).steps) {
    if (step.by.length === 0 || isHeld(step) || isWayOut(procedure, step)) continue
    states.set(step.state, [...(states.get(step.state) ?? []), step])
  }
  return states
}

/** A state in which work waits for nobody by no day: a fault of who put it in, and told of the nation. */
const checkWaiting = (procedure: Procedure): readonly ProofDiagnostic[] =>
  [...workByState(procedure)].flatMap(([state, work]): readonly ProofDiagnostic[] => {
    if (work.some(({ deadline }) => deadline !== undefined)) return []
    const [first] = work
    const isOurs = work.some(({ insertedBy }) => insertedBy !== undefined)
    const at = { proof: 'timely', code: 'no_deadline', place: `${procedure.id} ${state}` } as const
    return [{ ...at, subject: first?.command ?? '', ...(isOurs ? {} : { isNote: true as const }) }]
  })

/** A clock that began with an act or a state, and no day of the year. */
const clockOf = ({ deadline }: PlacedStep): Clock | undefined =>
  deadline && !('before' in deadline) ? deadline : undefined

/** What a step that is put in holds up, by the days of its clock. */
const holdUpOf = (step: PlacedStep): readonly HoldUp[] => {
  const term = clockOf(step)
  if (!term) return []
  const days = 'days' in term ? term.days : term.workingDays
  return [{ act: step.command, by: { kind: 'inserted', term }, days }]
}

/** The time that inserted steps are given leaves some of the clock for the step that they are put before. */
const checkClock = (
  procedure: Procedure,
  anchor: PlacedStep,
  years: readonly number[],
  calendar: WorkingCalendar,
): readonly ProofDiagnostic[] => {
  const clock = clockOf(anchor)
  if (!clock || anchor.insertedBy !== undefined || isHeld(anchor)) return []
  for (const { inserted, way } of delaysOf(procedure, anchor)) {
    const spent = usesUp(
      inserted.flatMap((one) => clockOf(one) ?? []),
      clock,
      years,
      calendar,
    )
    if (spent === undefined) continue
    const detail = `${inserted.map(({ command }) => command).join(' + ')}: ${spent}`
    const at = { proof: 'timely', code: 'clock_does_not_fit', place: `${procedure.id} ${anchor.state}` } as const
    const heldUp = [
      ...inserted.flatMap(holdUpOf),
      { act: anchor.command, by: { kind: 'term', term: clock }, days: 1 } as const,
    ]
    return [{ ...at, subject: anchor.command, detail, heldUp, way: way.map(({ title }) => title) }]
  }
  return []
}

/** What the law closes on a day of the year. */
const closesOnADay = ({ deadline }: PlacedStep): boolean => deadline?.whenPassed === 'refuse' && 'before' in deadline

const checkYear = (procedure: Procedure, year: number, calendar: WorkingCalendar): readonly ProofDiagnostic[] =>
  earliestDays(procedure, year, calendar).flatMap(({ step, on, heldUp }): readonly ProofDiagnostic[] => {
    if (!step.deadline || !closesOnADay(step)) return []
    const last: IsoDate = lastDayOf(step.deadline, year, { on }, calendar)
    if (on <= last) return []
    const term: HoldUp = { act: step.command, by: { kind: 'term', term: step.deadline }, days: daysBetween(last, on) }
    const at = { proof: 'timely', code: 'never_in_time', place: `${procedure.id} ${step.state}` } as const
    const detail = `${on} > ${last}`
    return [{ ...at, subject: step.command, detail, heldUp: [...heldUp, term], way: wayTo(procedure, step.place) }]
  })

/** Every step that the law closes on a day can be reached before it, in each of the years; the first that fails tells. */
const checkDates = (
  procedure: Procedure,
  years: readonly number[],
  calendar: WorkingCalendar,
): readonly ProofDiagnostic[] => {
  if (!statechart(procedure).steps.some(closesOnADay)) return []
  for (const year of years) {
    const found = checkYear(procedure, year, calendar)
    if (found.length > 0) return found
  }
  return []
}

/**
 * Proves that whatever waits has a day by which it is looked at, that inserted steps leave time in the clock of the
 * state they are put into, and that what the law closes on a day can be done before it, in each of the years given:
 * Tết moves, and a leap day or a weekend can be what is lacking. Empty when all holds; what the nation itself leaves
 * without a deadline is a note.
 */
export const checkTimely = (
  procedure: Procedure,
  years: number | readonly number[],
  calendar: WorkingCalendar,
): readonly ProofDiagnostic[] => {
  const each = typeof years === 'number' ? [years] : years
  return [
    ...checkWaiting(procedure),
    ...statechart(procedure).steps.flatMap((step) => checkClock(procedure, step, each, calendar)),
    ...checkDates(procedure, each, calendar),
  ]
}
