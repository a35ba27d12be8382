import type { Basis } from '../bases/basis.js'
import { passingPart } from '../criteria/margin.js'
import type { Fraction } from '../criteria/rule.js'
import type { IsoDate } from '../days/iso-date.js'
import { accept, type Outcome, refuse } from '../outcome.js'

/** At most so much of a whole may have a title. */
export interface Quota {
  readonly form: string
  readonly of: string
  readonly share: Fraction
  /** How a share that is no whole number is rounded: the police look at its first decimal digit. */
  readonly rounding: 'down' | 'firstDecimal'
  /** A small whole has a number of its own instead of the share. */
  readonly small?: { readonly below: number; readonly allowed: number }
  readonly from: IsoDate
  readonly to?: IsoDate
  readonly basis: Basis
}

/** A whole that nobody can have counted. */
export interface ImpossibleWhole {
  readonly code: 'impossible_whole'
  readonly of: number
}

/** By the first decimal digit only: 5 and more goes up, less goes down. */
const byFirstDecimal = (of: number, { numerator, denominator }: Fraction): number => {
  const tenths = passingPart('atMost', of, { numerator: numerator * 10, denominator })
  return Math.floor(tenths / 10) + (tenths % 10 >= 5 ? 1 : 0)
}

/**
 * How many a quota allows of so many. The police look only at the first decimal digit of a share, 5 and more goes up,
 * less goes down (Circular 12/2019/TT-BCA, Art. 7(4)); elsewhere "at most" stays below. Whole numbers throughout.
 *
 * Refuses a whole that is no count.
 *
 * @example
 * ```ts
 * const answer = quotaOf({ share: { numerator: 25, denominator: 1000 }, rounding: 'firstDecimal' }, 100)
 * answer.ok && answer.value // => 3
 * ```
 */
export const quotaOf = (
  { share, rounding, small }: Pick<Quota, 'share' | 'rounding' | 'small'>,
  of: number,
): Outcome<number, ImpossibleWhole> => {
  if (!Number.isSafeInteger(of) || of < 0) return refuse({ code: 'impossible_whole', of })
  if (small && of < small.below) return accept(Math.min(small.allowed, of))
  return accept(rounding === 'down' ? passingPart('atMost', of, share) : byFirstDecimal(of, share))
}

/**
 * The quotas of a form on a day, the nation's and the police's; empty where none is known.
 *
 * @example
 * ```ts
 * quotasFor(nationalQuotas, 'worker.advanced', '2022-12-01').map(({ share }) => share.numerator) // => [80]
 * ```
 */
export const quotasFor = (quotas: readonly Quota[], form: string, asOf: IsoDate): readonly Quota[] =>
  quotas.filter((quota) => quota.form === form && quota.from <= asOf && (quota.to === undefined || asOf <= quota.to))
