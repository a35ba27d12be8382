import { addDays, type IsoDate, type WorkingCalendar } from '@anlang/core'
import type { Term } from '../procedure/deadline.js'

/** A clock that counts days of one kind. */
export type Clock = Exclude<Term, { readonly before: string }>

const isSameKind = (one: Clock, other: Clock): boolean => 'workingDays' in one === 'workingDays' in other

const lengthOf = (clock: Clock): number => ('workingDays' in clock ? clock.workingDays : clock.days)

const runsOut = (on: IsoDate, clock: Clock, calendar: WorkingCalendar): IsoDate =>
  'workingDays' in clock ? calendar.addWorkingDays(on, clock.workingDays) : addDays(on, clock.days)

/** The day on which a clock begins, those before it in a row end no earlier than it does, and which day that is. */
const worstDay = (
  clocks: readonly Clock[],
  whole: Clock,
  years: readonly number[],
  calendar: WorkingCalendar,
): string | undefined => {
  for (const year of years) {
    for (let on: IsoDate = `${year}-01-01`; on.startsWith(`${year}`); on = addDays(on, 1)) {
      const end = clocks.reduce((day, clock) => runsOut(day, clock, calendar), on)
      const due = runsOut(on, whole, calendar)
      if (end >= due) return `${end} ≥ ${due}`
    }
  }
  return undefined
}

/**
 * Whether clocks that run one after another leave nothing of another one that began with the first, and in what
 * numbers. Days of one kind are added up; of different kinds they are counted from every day of the years, since no
 * number of working days is always so many days.
 */
export const usesUp = (
  clocks: readonly Clock[],
  whole: Clock,
  years: readonly number[],
  calendar: WorkingCalendar,
): string | undefined => {
  if (clocks.some((clock) => !isSameKind(clock, whole))) return worstDay(clocks, whole, years, calendar)
  const taken = clocks.reduce((sum, clock) => sum + lengthOf(clock), 0)
  return taken >= lengthOf(whole) ? `${taken} ≥ ${lengthOf(whole)}` : undefined
}
