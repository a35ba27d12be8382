import { addDays, type IsoDate, type WorkingCalendar } from '@anlang/core'
import type { Procedure } from '../procedure/procedure.js'
import type { PlacedStep } from '../procedure/steps-of.js'
import { type Configuration, type Exploration, explore } from './explore.js'

/** The earliest day on which a dossier can stand somewhere, and the days of the acts on the way. */
interface Arrival {
  readonly on: IsoDate
  readonly takenOn: Readonly<Record<string, IsoDate>>
}

/** A step with the earliest day on which it can be taken. */
export interface TimedStep {
  readonly from: Configuration
  readonly step: PlacedStep
  readonly on: IsoDate
}

const later = (one: IsoDate, other: IsoDate): IsoDate => (one < other ? other : one)

/** A step of the overlay takes the time it is given; the nation's are taken at once. */
const whole = ({ insertedBy, deadline }: PlacedStep, on: IsoDate, calendar: WorkingCalendar): IsoDate => {
  if (insertedBy === undefined || !deadline || 'before' in deadline) return on
  return 'days' in deadline ? addDays(on, deadline.days) : calendar.addWorkingDays(on, deadline.workingDays)
}

const openOn = ({ requires = [] }: PlacedStep, { on, takenOn }: Arrival, year: number): IsoDate =>
  requires.reduce((day, needed) => {
    if (needed.kind === 'notBefore') return later(day, `${year}-${needed.monthDay}`)
    const since = needed.kind === 'elapsed' ? takenOn[needed.since] : undefined
    return needed.kind === 'elapsed' && since !== undefined ? later(day, addDays(since, needed.days)) : day
  }, on)

type Edge = Exploration['taken'][number]

const leavingFrom = (taken: readonly Edge[]): ReadonlyMap<Configuration, readonly Edge[]> => {
  const leaving = new Map<Configuration, Edge[]>()
  for (const edge of taken) {
    const list = leaving.get(edge.from)
    if (list) list.push(edge)
    else leaving.set(edge.from, [edge])
  }
  return leaving
}

/**
 * Every step of a procedure with the earliest day of a year on which it can be taken, when a dossier is opened on the
 * first of January, the nation's steps are taken as soon as they may, and those of an overlay use up their terms.
 */
export const earliestDays = (procedure: Procedure, year: number, calendar: WorkingCalendar): readonly TimedStep[] => {
  const { configurations, taken } = explore(procedure)
  const leaving = leavingFrom(taken)
  const arrivals = new Map<Configuration, Arrival>()
  const steps = new Map<string, TimedStep>()
  const waiting = new Set<Configuration>()
  const arrive = (at: Configuration, arrival: Arrival): void => {
    const before = arrivals.get(at)
    if (before && before.on <= arrival.on) return
    arrivals.set(at, arrival)
    waiting.add(at)
  }
  const take = (arrival: Arrival, { from, step, to }: Edge): void => {
    const on = whole(step, openOn(step, arrival, year), calendar)
    const known = steps.get(step.place)
    if (!known || on < known.on) steps.set(step.place, { from, step, on })
    arrive(to, { on, takenOn: { ...arrival.takenOn, [step.command]: on } })
  }
  const [start] = configurations
  if (start) arrive(start, { on: `${year}-01-01`, takenOn: {} })
  // whoever is reached earlier than before is looked at again; days only get earlier, so that this ends
  for (const from of waiting) {
    waiting.delete(from)
    const arrival = arrivals.get(from)
    if (arrival) for (const edge of leaving.get(from) ?? []) take(arrival, edge)
  }
  return [...steps.values()]
}
