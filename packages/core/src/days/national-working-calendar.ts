import { createWorkingCalendar } from './working-calendar.js'

/** The working days of Viet Nam. */
export const nationalWorkingCalendar = createWorkingCalendar([])
