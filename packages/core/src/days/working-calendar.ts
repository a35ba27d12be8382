import type { Basis } from '../bases/basis.js'
import { addDays, type IsoDate, weekdayOf } from './iso-date.js'

/** Which days of a year are worked otherwise than its weeks say. */
export interface WorkingYear {
  readonly year: number
  /** Weekdays that are not worked: public holidays, days in lieu, days that were swapped away. */
  readonly closed: readonly IsoDate[]
  /** Saturdays and Sundays that are worked in exchange. */
  readonly worked: readonly IsoDate[]
  /** Number and day of the announcement that fixes days in lieu and swapped days; `null` where none is known. */
  readonly decision: string | null
  readonly basis: Basis
  readonly unverified?: true
}

/** Answers about working days. */
export interface WorkingCalendar {
  readonly isWorkingDay: (day: IsoDate) => boolean
  /** The last day of a clock of so many working days, which starts the day after `from`. */
  readonly addWorkingDays: (from: IsoDate, count: number) => IsoDate
  /** How many working days lie after the one day, through the other. */
  readonly workingDaysBetween: (after: IsoDate, through: IsoDate) => number
  /** The years between two days of which the calendar knows no decision, or not for certain. */
  readonly doubtful: (from: IsoDate, through: IsoDate) => readonly number[]
}

/**
 * A calendar over a table of years.
 *
 * @example
 * ```ts
 * createWorkingCalendar([]).addWorkingDays('2022-11-11', 1) // => '2022-11-14'
 * ```
 */
export const createWorkingCalendar = (years: readonly WorkingYear[]): WorkingCalendar => {
  const closed = new Set(years.flatMap((year) => year.closed))
  const worked = new Set(years.flatMap((year) => year.worked))
  const isWorkingDay = (day: IsoDate) => worked.has(day) || (weekdayOf(day) % 6 !== 0 && !closed.has(day))
  return {
    isWorkingDay,
    addWorkingDays: (from, count) => {
      let day = from
      for (let left = count; left > 0; ) {
        day = addDays(day, 1)
        if (isWorkingDay(day)) left -= 1
      }
      return day
    },
    workingDaysBetween: (after, through) => {
      let count = 0
      for (let day = addDays(after, 1); day <= through; day = addDays(day, 1)) if (isWorkingDay(day)) count += 1
      return count
    },
    doubtful: (from, through) => {
      const first = Number(from.slice(0, 4))
      const span = Number(through.slice(0, 4)) - first + 1
      const asked = Array.from({ length: span }, (_, place) => first + place)
      const sure = new Set(years.filter(({ decision, unverified }) => decision !== null && !unverified).map(({ year }) => year))
      return asked.filter((year) => !sure.has(year))
    },
  }
}
