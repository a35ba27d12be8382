import { addDays, type IsoDate, type WorkingCalendar } from '@anlang/core'
import { isWayOut } from '../dossier/way-out.js'
import { type Deadline, lastDayOf, type Term } from '../procedure/deadline.js'
import { isHeld } from '../procedure/is-held.js'
import type { Procedure } from '../procedure/procedure.js'
import { statechart } from '../procedure/statechart.js'
import type { PlacedStep } from '../procedure/steps-of.js'
import { earliestDays } from './earliest-days.js'
import { explore } from './explore.js'
import type { ProofDiagnostic } from './proof-diagnostic.js'

const wayTo = (procedure: Procedure, place: string): readonly string[] => {
  const found = explore(procedure).taken.find(({ step }) => step.place === place)
  return found ? [...found.from.way, found.step].map(({ title }) => title.vi) : []
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

/** Working days as calendar days, on the safe side. */
const daysIn = (term: Term): number | undefined => {
  if ('before' in term) return undefined
  return 'days' in term ? term.days : Math.ceil((term.workingDays * 7) / 5)
}

const isSameUnit = (one: Term, other: Term): boolean => 'workingDays' in one === 'workingDays' in other

const lengthOf = (term: Term, beside: Term): number => {
  if ('workingDays' in term && isSameUnit(term, beside)) return term.workingDays
  return daysIn(term) ?? 0
}

/** The steps that were put in before a step of the nation, back to where its clock began. */
const insertedBefore = (steps: readonly PlacedStep[], anchor: PlacedStep): readonly PlacedStep[] => {
  const before: PlacedStep[] = []
  for (let state = anchor.state; ; ) {
    const found = steps.find((one) => one.sameClock && one.leadsTo === state && !before.includes(one))
    if (!found) return before
    before.push(found)
    state = found.state
  }
}

/** The steps of overlays on a shortest way from an act to a step whose clock started with that act. */
const insertedSince = (procedure: Procedure, anchor: PlacedStep, act: string): readonly PlacedStep[] => {
  const way = explore(procedure).taken.find(({ step }) => step.place === anchor.place)?.from.way ?? []
  const began = way.findLastIndex(({ command }) => command === act)
  return began < 0 ? [] : way.slice(began + 1).filter(({ insertedBy }) => insertedBy !== undefined)
}

const inTheWay = (procedure: Procedure, anchor: PlacedStep, clock: Deadline): readonly PlacedStep[] =>
  'after' in clock && clock.after !== undefined
    ? insertedSince(procedure, anchor, clock.after)
    : insertedBefore(statechart(procedure).steps, anchor)

/** The time that inserted steps are given leaves some of the clock for the step that they are put before. */
const checkClocks = (procedure: Procedure): readonly ProofDiagnostic[] =>
  statechart(procedure).steps.flatMap((anchor): readonly ProofDiagnostic[] => {
    const { deadline, insertedBy, command, place } = anchor
    if (!deadline || insertedBy !== undefined || 'before' in deadline || isHeld(anchor)) return []
    const before = inTheWay(procedure, anchor, deadline)
    const taken = before.reduce((sum, one) => sum + (one.deadline ? lengthOf(one.deadline, deadline) : 0), 0)
    const given = lengthOf(deadline, before.find((one) => one.deadline)?.deadline ?? deadline)
    if (taken < given || before.length === 0) return []
    const detail = `${before.map((one) => one.command).join(' + ')}: ${taken} ≥ ${given}`
    const at = { proof: 'timely', code: 'clock_does_not_fit', place: `${procedure.id} ${anchor.state}` } as const
    return [{ ...at, subject: command, detail, way: wayTo(procedure, place) }]
  })

/** Every step that the law closes on a day can be reached before it. */
const checkDates = (procedure: Procedure, year: number, calendar: WorkingCalendar): readonly ProofDiagnostic[] =>
  earliestDays(procedure, year, calendar).flatMap(({ step, on, from }): readonly ProofDiagnostic[] => {
    const { deadline } = step
    if (deadline?.whenPassed !== 'refuse' || !('before' in deadline)) return []
    const last: IsoDate = lastDayOf(deadline, year, { on }, calendar)
    if (on <= last) return []
    const at = { proof: 'timely', code: 'never_in_time', place: `${procedure.id} ${step.state}` } as const
    const way = [...from.way, step].map(({ title }) => title.vi)
    return [{ ...at, subject: step.command, detail: `${on} > ${addDays(last, 0)}`, way }]
  })

/**
 * Proves that whatever waits has a day by which it is looked at, that inserted steps leave time in the clock of the
 * state they are put into, and that what the law closes on a day can be done before it. Empty when all holds; what the
 * nation itself leaves without a deadline is a note.
 */
export const checkTimely = (
  procedure: Procedure,
  year: number,
  calendar: WorkingCalendar,
): readonly ProofDiagnostic[] => [
  ...checkWaiting(procedure),
  ...checkClocks(procedure),
  ...checkDates(procedure, year, calendar),
]
