import { addDays, type IsoDate } from '../days/iso-date.js'
import type { CommendationForm } from './form.js'

/** A commendation that was decided. Whose it is stands in the directory, not here. */
export interface Award {
  readonly form: string
  readonly kind: CommendationForm['kind']
  /** The year it was for. */
  readonly year: number
  /** What it was for, by the id of the dossier or the achievement. */
  readonly achievement: string
  readonly decidedOn: IsoDate
  /** The last day of the achievement, where the decision writes it. */
  readonly achievedThrough?: IsoDate
  readonly cancelled?: true
}

/**
 * The day from which achievements count for the next proposal: after the period that the decision writes, else after
 * its own day (Circular 12/2019/TT-BNV, Art. 2(6)).
 *
 * @example
 * ```ts
 * countsFrom({ form: 'merit.commune', kind: 'form', year: 2021, achievement: 'a', decidedOn: '2022-01-20', achievedThrough: '2021-12-31' }) // => '2022-01-01'
 * ```
 */
export const countsFrom = ({ achievedThrough, decidedOn }: Award): IsoDate => addDays(achievedThrough ?? decidedOn, 1)

/**
 * For how many years up to and with `through` a form was awarded without a gap.
 *
 * @example
 * ```ts
 * const award = (year: number) => ({ form: 'fighter.grassroots', kind: 'title', year, achievement: `${year}`, decidedOn: `${year}-12-20` })
 * consecutiveYears([award(2019), award(2021), award(2022)], 'fighter.grassroots', 2022) // => 2
 * ```
 */
export const consecutiveYears = (awards: readonly Award[], form: string, through: number): number => {
  const years = new Set(awards.filter((award) => award.form === form && !award.cancelled).map(({ year }) => year))
  let count = 0
  while (years.has(through - count)) count += 1
  return count
}
