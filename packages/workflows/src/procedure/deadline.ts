import { addDays, addWorkingDays, type Basis, type IsoDate } from '@anlang/core'

/** What happens when a deadline passes: the step is refused from then on, or it is only overdue. */
export type WhenPassed = 'refuse' | 'remind'

/** A deadline as data; our scheduler keeps it, since XState does not restore timers. */
export type Deadline =
  /** Before a day (`MM-DD`, excluded) of the dossier's year. */
  | { readonly before: string; readonly whenPassed: WhenPassed; readonly basis: Basis }
  /** Within working days that start the day after the step opened. */
  | { readonly workingDays: number; readonly whenPassed: WhenPassed; readonly basis: Basis }

/**
 * The last day on which the step is in time.
 *
 * @example
 * ```ts
 * lastDayOf({ before: '11-15', whenPassed: 'refuse', basis: law('tt-124-2021', '9.1') }, 2022, '2022-10-31', []) // => '2022-11-14'
 * ```
 */
export const lastDayOf = (
  deadline: Deadline,
  year: number,
  openedOn: IsoDate,
  holidays: readonly IsoDate[],
): IsoDate =>
  'before' in deadline
    ? addDays(`${year}-${deadline.before}`, -1)
    : addWorkingDays(openedOn, deadline.workingDays, holidays)
