import type { Status } from './finding.js'
import type { Bound, Fraction } from './rule.js'

/** Met with something to spare or nothing; undetermined when it cannot be told. */
export const byMargin = (margin: number | null): Status => {
  if (margin === null) return 'undetermined'
  return margin >= 0 ? 'met' : 'not_met'
}

/** Whether more of it helps. */
export const isFloor = (bound: Bound): boolean => bound === 'atLeast' || bound === 'moreThan'

/** Which way a share is cut so that it reads on the side of its limit on which it is. */
export const cutBy = (bound: Bound): 'down' | 'up' => (bound === 'moreThan' || bound === 'atMost' ? 'up' : 'down')

/** The nearest whole number that passes. */
export const passing = (bound: Bound, limit: number): number => {
  if (bound === 'moreThan') return Math.floor(limit) + 1
  if (bound === 'lessThan') return Math.ceil(limit) - 1
  return limit
}

/** What is to spare beyond the nearest number that passes. */
export const marginTo = (bound: Bound, measured: number | null, pass: number): number | null => {
  if (measured === null) return null
  return isFloor(bound) ? measured - pass : pass - measured
}

/** Whole percent as a fraction, a fraction as it is. */
export const fractionOf = (percent: number | Fraction): Fraction =>
  typeof percent === 'number' ? { numerator: percent, denominator: 100 } : percent

/** The smallest part that passes a share of a whole from below, or the largest from above; by integers. */
export const passingPart = (bound: Bound, whole: number, { numerator, denominator }: Fraction): number => {
  // full denominators apart from the rest, so that no product leaves the exact integers
  const rest = whole % denominator
  const full = ((whole - rest) / denominator) * numerator
  const ofRest = rest * numerator
  if (bound === 'atLeast') return full + Math.ceil(ofRest / denominator)
  if (bound === 'moreThan') return full + Math.floor(ofRest / denominator) + 1
  if (bound === 'atMost') return full + Math.floor(ofRest / denominator)
  return full + Math.ceil(ofRest / denominator) - 1
}

/**
 * Whether one limit asks for more than another of the same kind and bound.
 *
 * @example
 * ```ts
 * isStricter('atLeast', 80, { numerator: 2, denominator: 3 }) // => true
 * ```
 */
export const isStricter = (bound: Bound, one: number | Fraction, other: number | Fraction): boolean => {
  const [a, b] = [fractionOf(one), fractionOf(other)]
  const difference = a.numerator * b.denominator - b.numerator * a.denominator
  return isFloor(bound) ? difference > 0 : difference < 0
}
