import { createWorkingCalendar, type WorkingCalendar } from './working-calendar.js'
import { workingYears } from './working-years.js'

/**
 * The working days of the public service of Viet Nam, 2017 to 2027; outside these years only weekends are closed.
 *
 * @example
 * ```ts
 * nationalWorkingCalendar.addWorkingDays('2023-01-19', 1) // => '2023-01-27'
 * ```
 */
export const nationalWorkingCalendar: WorkingCalendar = createWorkingCalendar(workingYears)
