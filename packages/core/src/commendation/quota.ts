import type { Basis } from '../bases/basis.js'
import type { Fraction } from '../criteria/rule.js'
import type { IsoDate } from '../days/iso-date.js'

/** At most so much of a whole may have a title. */
export interface Quota {
  readonly form: string
  readonly of: string
  readonly share: Fraction
  readonly from: IsoDate
  readonly to?: IsoDate
  readonly basis: Basis
}

/**
 * How many a quota allows, by the police's rounding: only the first decimal digit is looked at, 5 and more goes up,
 * less goes down (Circular 12/2019/TT-BCA, Art. 7(4)). Whole numbers throughout.
 *
 * @example
 * ```ts
 * quotaOf({ numerator: 25, denominator: 1000 }, 100) // => 3
 * ```
 */
export const quotaOf = ({ numerator, denominator }: Fraction, of: number): number => {
  const tenths = Math.floor((of * numerator * 10) / denominator)
  return Math.floor(tenths / 10) + (tenths % 10 >= 5 ? 1 : 0)
}
