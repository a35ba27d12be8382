import { addDays, type IsoDate, weekdayOf } from './iso-date.js'

/**
 * The last day of a clock of `count` working days, which starts the day after `from`.
 * Saturdays, Sundays and the holidays given do not count.
 *
 * @example
 * ```ts
 * addWorkingDays('2022-11-11', 1, []) // => '2022-11-14'
 * ```
 */
export const addWorkingDays = (from: IsoDate, count: number, holidays: readonly IsoDate[]): IsoDate => {
  const closed = new Set(holidays)
  let day = from
  for (let left = count; left > 0; ) {
    day = addDays(day, 1)
    if (weekdayOf(day) % 6 !== 0 && !closed.has(day)) left -= 1
  }
  return day
}
