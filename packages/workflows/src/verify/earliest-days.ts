import { addDays, daysBetween, type IsoDate, type WorkingCalendar } from '@anlang/core'
import type { Procedure } from '../procedure/procedure.js'
import { statechart } from '../procedure/statechart.js'
import type { PlacedStep } from '../procedure/steps-of.js'
import { type Configuration, explore, leavingOf } from './explore.js'
import type { HoldUp, Waited } from './hold-up.js'

/** A day, and what made it that day: one thing after another since the first of January or a day of the year. */
interface Timed {
  readonly on: IsoDate
  readonly heldUp: readonly HoldUp[]
}

/** A day on which a dossier can stand somewhere, and the days of the acts on the way that later ones wait for. */
interface Arrival extends Timed {
  readonly takenOn: Readonly<Record<string, Timed>>
}

/** A step with the earliest day on which it can be taken, and what holds it up until then. */
export interface TimedStep extends Timed {
  readonly step: PlacedStep
}

/**
 * A step of an overlay takes the time it is given, the nation's are taken at once. That an office may be quicker needs
 * no look: whatever is taken later lets nothing that follows come earlier, so that the whole term is the worst.
 */
const whole = ({ command, insertedBy, deadline }: PlacedStep, opened: Timed, calendar: WorkingCalendar): Timed => {
  if (insertedBy === undefined || !deadline || 'before' in deadline) return opened
  const term = 'days' in deadline ? { days: deadline.days } : { workingDays: deadline.workingDays }
  const on =
    'days' in deadline ? addDays(opened.on, deadline.days) : calendar.addWorkingDays(opened.on, deadline.workingDays)
  const holdUp: HoldUp = { act: command, by: { kind: 'inserted', term }, days: daysBetween(opened.on, on) }
  return { on, heldUp: [...opened.heldUp, holdUp] }
}

/** Until when an act waits, and what the day that it waits from was held up by; no longer than it would anyway. */
const waited = (act: string, by: Waited, now: Timed, { takenOn }: Arrival, year: number): Timed => {
  const since = by.kind === 'elapsed' ? takenOn[by.since] : undefined
  if (by.kind === 'elapsed' && since === undefined) return now
  const on = by.kind === 'notBefore' ? `${year}-${by.monthDay}` : addDays(since?.on ?? now.on, by.days)
  if (on <= now.on) return now
  // a day of the year comes when it comes: what held the dossier up before makes no difference
  return { on, heldUp: [...(since?.heldUp ?? []), { act, by, days: daysBetween(now.on, on) }] }
}

const opened = ({ command, requires = [] }: PlacedStep, arrival: Arrival, year: number): Timed =>
  requires.reduce<Timed>(
    (now, by) => (by.kind === 'notBefore' || by.kind === 'elapsed' ? waited(command, by, now, arrival, year) : now),
    arrival,
  )

/** No later than another in all that counts: what follows it can be taken no later. An act not taken holds nothing up. */
const isNoLater = (one: Arrival, other: Arrival, awaited: readonly string[]): boolean =>
  one.on <= other.on && awaited.every((act) => (one.takenOn[act]?.on ?? '') <= (other.takenOn[act]?.on ?? ''))

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
    const { on, heldUp } = whole(step, opened(step, arrival, year), calendar)
    const known = steps.get(step.place)
    if (!known || on < known.on) steps.set(step.place, { step, on, heldUp })
    const { command } = step
    const isAwaited = awaited.includes(command)
    arrive(to, { on, heldUp, takenOn: isAwaited ? { ...arrival.takenOn, [command]: { on, heldUp } } : arrival.takenOn })
  }
  if (start) arrive(start, { on: `${year}-01-01`, heldUp: [], takenOn: {} })
  // a list is walked to its end, what is added on the way included; a loop comes no earlier, so that this ends
  for (const [at, arrival] of waiting) for (const { step, to } of leaving.get(at) ?? []) take(arrival, step, to)
  return [...steps.values()]
}
