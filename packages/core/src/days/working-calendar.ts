import type { Basis } from '../bases/basis.js'
import { addDays, type IsoDate, weekdayOf, yearOf } from './iso-date.js'

/** Which days of a year are worked otherwise than its weeks say. */
export interface WorkingYear {
  readonly year: number
  /** Weekdays that are not worked: public holidays, days in lieu, days that were swapped away. */
  readonly closed: readonly IsoDate[]
  /** Saturdays and Sundays that are worked in exchange. */
  readonly worked: readonly IsoDate[]
  /** Number of the notice that fixes days in lieu and swapped days; `null` where none is known. */
  readonly decision: string | null
  readonly basis: Basis
  /** The days were not read in a list that cites its decision. */
  readonly unverified?: true
}

/** Answers about working days. */
export interface WorkingCalendar {
  readonly isWorkingDay: (day: IsoDate) => boolean
  /** The last day of a clock of so many working days, which starts the day after `from`. */
  readonly addWorkingDays: (from: IsoDate, count: number) => IsoDate
  /** How many working days lie after the one day, through the other. */
  readonly workingDaysBetween: (after: IsoDate, through: IsoDate) => number
  /** The years between two days, both included, of which the calendar knows no decision, or not for certain. */
  readonly doubtful: (from: IsoDate, through: IsoDate) => readonly number[]
}

/** How many clocks a calendar remembers: an office asks for the same few every day. */
const remembered = 10_000

/**
 * A calendar over a table of years; in years that are not in the table only weekends are closed.
 *
 * @example
 * ```ts
 * createWorkingCalendar([]).addWorkingDays('2022-11-11', 1) // => '2022-11-14'
 * ```
 */
export const createWorkingCalendar = (years: readonly WorkingYear[]): WorkingCalendar => {
  const closed = new Set(years.flatMap((year) => year.closed))
  const worked = new Set(years.flatMap((year) => year.worked))
  const sure = new Set(years.filter(({ decision, unverified }) => decision && !unverified).map(({ year }) => year))
  const clocks = new Map<string, IsoDate>()
  const isWorkingDay = (day: IsoDate) => worked.has(day) || (weekdayOf(day) % 6 !== 0 && !closed.has(day))
  const count = (from: IsoDate, days: number): IsoDate => {
    let day = from
    for (let left = days; left > 0; ) {
      day = addDays(day, 1)
      if (isWorkingDay(day)) left -= 1
    }
    return day
  }
  return {
    isWorkingDay,
    addWorkingDays: (from, days) => {
      const key = `${from}+${days}`
      const known = clocks.get(key)
      if (known !== undefined) return known
      const last = count(from, days)
      if (clocks.size >= remembered) clocks.clear()
      clocks.set(key, last)
      return last
    },
    workingDaysBetween: (after, through) => {
      let days = 0
      for (let day = addDays(after, 1); day <= through; day = addDays(day, 1)) if (isWorkingDay(day)) days += 1
      return days
    },
    doubtful: (from, through) => {
      const first = yearOf(from)
      const asked = Array.from({ length: yearOf(through) - first + 1 }, (_, place) => first + place)
      return asked.filter((year) => !sure.has(year))
    },
  }
}
