import { addDays, type Basis, daysBetween, type IsoDate, type WorkingCalendar } from '@anlang/core'
import type { StepOffice } from './step-office.js'

/** By when: before a day of the dossier's year, or within a clock that starts the day after something happened. */
export type Term =
  /** Before a day (`MM-DD`, excluded) of the dossier's year; of the year after it with `nextYear`. */
  | { readonly before: string; readonly nextYear?: true }
  /** Within working days of the day its state was entered or, with `after`, of the day that act was taken last. */
  | { readonly workingDays: number; readonly after?: string }
  /** The same in calendar days. */
  | { readonly days: number; readonly after?: string }

/** What happens when a deadline passes. */
export type Passing =
  /** The step is closed by law from then on; the office is told. */
  | { readonly whenPassed: 'refuse' }
  /** The office is reminded; the step stays open. */
  | { readonly whenPassed: 'remind' }
  /** The work also waits for these offices from then on. */
  | { readonly whenPassed: 'escalate'; readonly to: readonly StepOffice[] }
  /** Silence has a meaning: this fact of the same state happens by itself. */
  | { readonly whenPassed: 'deem'; readonly fact: string }

/** What happens when a deadline passes, by its word. */
export type WhenPassed = Passing['whenPassed']

/** A deadline as data; our scheduler keeps it, since XState does not restore timers. */
export type Deadline = Term & Passing & { readonly basis: Basis }

/** Days on which a dossier stood in a state before it was returned: its clock ran then, and stops while it is away. */
export interface Stay {
  readonly from: IsoDate
  readonly to: IsoDate
}

/** When a clock began, and what it had run before. */
export interface ClockStart {
  readonly on: IsoDate
  readonly before?: readonly Stay[]
}

const eves = new Map<string, IsoDate>()

/** The day before a day of a year: there are a few dozen of them, asked for with every act. */
const dayBefore = (year: number, monthDay: string): IsoDate => {
  const day = `${year}-${monthDay}`
  const eve = eves.get(day) ?? addDays(day, -1)
  eves.set(day, eve)
  return eve
}

/** How one kind of clock counts: what it runs in a stay, and the day on which it has run so much. */
interface Counting {
  readonly run: (stay: Stay) => number
  readonly after: (on: IsoDate, count: number) => IsoDate
}

/** Whether a clock went on from a stay without a break; between them a dossier that was returned was away. */
const goesOn = (before: readonly Stay[], place: number, on: IsoDate): boolean =>
  before.slice(place).every(({ to }, later) => to === (before[place + later + 1]?.from ?? on))

/**
 * The day on which a clock runs out, with what earlier stays left of it. What ran out before a return is due on the day
 * of the resubmission; what ran out while a step of an overlay was awaited was due then.
 */
const runsOut = (total: number, { on, before = [] }: ClockStart, { run, after }: Counting): IsoDate => {
  let left = total
  for (const [place, stay] of before.entries()) {
    const length = run(stay)
    if (left <= length) return goesOn(before, place, on) ? after(stay.from, left) : after(on, 0)
    left -= length
  }
  return after(on, left)
}

/**
 * The last day on which the step is in time.
 *
 * @example
 * ```ts
 * lastDayOf({ before: '11-15' }, 2022, { on: '2022-10-31' }, nationalWorkingCalendar) // => '2022-11-14'
 * ```
 */
export const lastDayOf = (term: Term, year: number, clock: ClockStart, calendar: WorkingCalendar): IsoDate => {
  if ('before' in term) return dayBefore(term.nextYear ? year + 1 : year, term.before)
  if ('days' in term) {
    return runsOut(term.days, clock, { run: ({ from, to }) => daysBetween(from, to), after: addDays })
  }
  return runsOut(term.workingDays, clock, {
    run: ({ from, to }) => calendar.workingDaysBetween(from, to),
    after: calendar.addWorkingDays,
  })
}
