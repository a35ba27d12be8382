import { addDays, type IsoDate, type WorkingCalendar } from '@anlang/core'
import type { Procedure } from '../procedure/procedure.js'
import { statechart } from '../procedure/statechart.js'
import type { PlacedStep } from '../procedure/steps-of.js'
import { type Configuration, explore, leavingOf } from './explore.js'

/** A day on which a dossier can stand somewhere, and the days of the acts on the way that later ones wait for. */
interface Arrival {
  readonly on: IsoDate
  readonly takenOn: Readonly<Record<string, IsoDate>>
}

/** A step with the earliest day on which it can be taken. */
export interface TimedStep {
  readonly step: PlacedStep
  readonly on: IsoDate
}

const later = (one: IsoDate, other: IsoDate): IsoDate => (one < other ? other : one)

/**
 * A step of an overlay takes the time it is given, the nation's are taken at once. That an office may be quicker needs
 * no look: whatever is taken later lets nothing that follows come earlier, so that the whole term is the worst.
 */
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

/** No later than another in all that counts: what follows it can be taken no later. An act not taken holds nothing up. */
const isNoLater = (one: Arrival, other: Arrival, awaited: readonly string[]): boolean =>
  one.on <= other.on && awaited.every((act) => (one.takenOn[act] ?? '') <= (other.takenOn[act] ?? ''))

const awaitedIn = (steps: readonly PlacedStep[]): readonly string[] => [
  ...new Set(
    steps.flatMap(({ requires = [] }) => requires.flatMap((one) => (one.kind === 'elapsed' ? [one.since] : []))),
  ),
]

/**
 * Every step of a procedure with the earliest day of a year on which it can be taken, when a dossier is opened on the
 * first of January, the nation's steps are taken as soon as they may, and those of an overlay use up their terms.
 */
export const earliestDays = (procedure: Procedure, year: number, calendar: WorkingCalendar): readonly TimedStep[] => {
  const [start] = explore(procedure).configurations
  const leaving = leavingOf(procedure)
  const awaited = awaitedIn(statechart(procedure).steps)
  const arrivals = new Map<Configuration, readonly Arrival[]>()
  const steps = new Map<string, TimedStep>()
  const waiting: (readonly [Configuration, Arrival])[] = []
  const arrive = (at: Configuration, arrival: Arrival): void => {
    const before = arrivals.get(at) ?? []
    if (before.some((one) => isNoLater(one, arrival, awaited))) return
    arrivals.set(at, [...before.filter((one) => !isNoLater(arrival, one, awaited)), arrival])
    waiting.push([at, arrival])
  }
  const take = (arrival: Arrival, step: PlacedStep, to: Configuration): void => {
    const on = whole(step, openOn(step, arrival, year), calendar)
    const known = steps.get(step.place)
    if (!known || on < known.on) steps.set(step.place, { step, on })
    const { command } = step
    arrive(to, { on, takenOn: awaited.includes(command) ? { ...arrival.takenOn, [command]: on } : arrival.takenOn })
  }
  if (start) arrive(start, { on: `${year}-01-01`, takenOn: {} })
  // a list is walked to its end, what is added on the way included; a loop comes no earlier, so that this ends
  for (const [at, arrival] of waiting) for (const { step, to } of leaving.get(at) ?? []) take(arrival, step, to)
  return [...steps.values()]
}
