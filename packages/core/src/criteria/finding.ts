import type { Basis } from '../bases/basis.js'
import type { IsoDate } from '../days/iso-date.js'
import type { Text } from '../text/text.js'
import type { Bound, Fraction } from './rule.js'

/** How a rule came out: a figure that nobody gave leaves it undetermined, never met. */
export type Status = 'met' | 'not_met' | 'undetermined'

/**
 * What a rule measured, beside what it demands. `margin` counts in the figure's own unit:
 * what is to spare when zero or more, what is short when negative; `null` when it cannot be told. `limitBasis` is where
 * the limit stands, which may be another instrument than the criterion's.
 */
export type Measure =
  | {
      readonly kind: 'compare'
      readonly status: Status
      readonly figure: string
      readonly measured: number | null
      readonly bound: Bound
      readonly limit: number
      readonly limitBasis: Basis
      readonly margin: number | null
    }
  | {
      readonly kind: 'ratio'
      readonly status: Status
      readonly part: string
      readonly whole: string
      readonly measured: { readonly part: number | null; readonly whole: number | null }
      readonly bound: Bound
      readonly percent: number | Fraction
      readonly limitBasis: Basis
      /** The part that just passes for this whole. */
      readonly limit: number | null
      readonly margin: number | null
    }
  | {
      readonly kind: 'trend'
      readonly status: Status
      readonly now: string
      readonly before: string
      readonly measured: { readonly now: number | null; readonly before: number | null }
      readonly margin: number | null
    }
  | {
      readonly kind: 'attested'
      readonly status: Status
      readonly figure: string
      readonly measured: boolean | null
      readonly expected: boolean
      /** The exception of the law that excuses it. */
      readonly excusedBy: Text | null
    }
  | {
      readonly kind: 'grade'
      readonly status: Status
      readonly figure: string
      readonly measured: string | null
      readonly limit: string
      readonly limitBasis: Basis
      /** Steps of the scale above (or, negative, below) the limit. */
      readonly margin: number | null
    }
  | {
      readonly kind: 'document'
      readonly status: Status
      readonly figure: string
      readonly measured: IsoDate | null
      readonly from: IsoDate
      readonly through: IsoDate
      readonly limitBasis?: Basis
    }
  | {
      readonly kind: 'recognised'
      readonly status: Status
      readonly figure: string
      readonly measured: boolean | null
    }
  | {
      readonly kind: 'score'
      readonly status: Status
      readonly items: readonly string[]
      /** Weighted points, and the most that can be had. */
      readonly measured: number | null
      readonly maximum: number
      readonly in: 'points' | 'percent'
      /** As the law puts it: points, or percent of the maximum. */
      readonly atLeast: number
      readonly limitBasis: Basis
      /** The limit in points. */
      readonly limit: number
      readonly margin: number | null
    }
  | { readonly kind: 'all'; readonly status: Status; readonly of: readonly Measure[] }
  | { readonly kind: 'any'; readonly status: Status; readonly of: readonly Measure[] }
  | {
      readonly kind: 'some'
      readonly status: Status
      readonly atLeast: number
      /** How many of them are met. */
      readonly measured: number
      readonly of: readonly Measure[]
    }
  /** The limit has no value on the day, or it is not known which case the subject is: the rule cannot be decided. */
  | { readonly kind: 'no_limit'; readonly status: 'undetermined'; readonly on: IsoDate; readonly by?: string }

/** What was found for one criterion. */
export interface Finding {
  readonly criterion: string
  readonly status: Status | 'not_applicable'
  readonly basis: Basis
  /** Figures that nobody gave and the outcome waits for. */
  readonly missing: readonly string[]
  /** Document kinds that bear it out. */
  readonly evidence: readonly string[]
  /** Absent when the criterion does not apply. */
  readonly measure?: Measure
}

/** The fold over findings: all that apply must be met. */
export type Verdict = Status

/**
 * All criteria that apply are met, or one is not, or it cannot be told yet.
 *
 * @example
 * ```ts
 * verdictOf([]) // => 'undetermined'
 * ```
 */
export const verdictOf = (findings: readonly Pick<Finding, 'status'>[]): Verdict => {
  let verdict: Verdict = 'undetermined'
  let open = false
  for (const { status } of findings) {
    if (status === 'not_met') return 'not_met'
    if (status === 'undetermined') open = true
    else if (status === 'met') verdict = 'met'
  }
  return open ? 'undetermined' : verdict
}
