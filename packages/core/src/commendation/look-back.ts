import type { Basis } from '../bases/basis.js'
import { addDays, type IsoDate, isIsoDate, yearOf } from '../days/iso-date.js'

/** How far back complaints and violations are looked for before a form is awarded. */
export interface LookBack {
  readonly forms: readonly string[]
  readonly years: number
  readonly from: IsoDate
  readonly to?: IsoDate
  readonly basis: Basis
}

/** The days that are looked at, both included. */
export interface LookBackWindow {
  readonly from: IsoDate
  readonly through: IsoDate
  readonly basis: Basis
}

/**
 * The days looked at for a form on the day of the proposal, or `undefined` where no window is known.
 *
 * @example
 * ```ts
 * lookBackWindow(nationalLookBacks, 'fighter.grassroots', '2022-12-01')?.from // => '2021-12-02'
 * ```
 */
export const lookBackWindow = (
  lookBacks: readonly LookBack[],
  form: string,
  asOf: IsoDate,
): LookBackWindow | undefined => {
  const found = lookBacks.find(
    ({ forms, from, to }) => forms.includes(form) && from <= asOf && (to === undefined || asOf <= to),
  )
  if (!found) return undefined
  const year = yearOf(asOf) - found.years
  const sameDay = `${year}${asOf.slice(4)}`
  // a 29th of February has no day of its own in most years
  const eve = isIsoDate(sameDay) ? sameDay : `${year}-02-28`
  return { from: addDays(eve, 1), through: asOf, basis: found.basis }
}
