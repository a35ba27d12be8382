import type { Basis } from '../bases/basis.js'
import type { Series } from '../dated/series.js'
import type { Text } from '../text/text.js'

/** Which side of the limit passes. */
export type Bound = 'atLeast' | 'atMost'

/** A count against a dated limit. */
export interface CompareRule<Figure extends string = string> {
  readonly kind: 'compare'
  readonly figure: Figure
  readonly bound: Bound
  readonly limit: Series<number>
}

/** A part of a named whole against a dated limit in whole percent; compared by integers. */
export interface RatioRule<Figure extends string = string> {
  readonly kind: 'ratio'
  readonly part: Figure
  readonly whole: Figure
  readonly bound: Bound
  readonly percent: Series<number>
}

/** Fewer than in the period before; none in either period also passes. */
export interface TrendRule<Figure extends string = string> {
  readonly kind: 'trend'
  readonly now: Figure
  readonly before: Figure
}

/** An excuse the law names: it holds when every one of its figures is attested. */
export interface Exception<Figure extends string = string> {
  readonly name: Text
  readonly all: readonly Figure[]
}

/** Attested yes or no, with the exceptions the law names. */
export interface AttestedRule<Figure extends string = string> {
  readonly kind: 'attested'
  readonly figure: Figure
  readonly expected: boolean
  readonly unless?: readonly Exception<Figure>[]
}

/** A grade on the figure's ordered scale, this one or better. */
export interface GradeRule<Figure extends string = string> {
  readonly kind: 'grade'
  readonly figure: Figure
  readonly atLeast: Series<string>
}

/** A document dated within days of the assessment year, `MM-DD`, both included. */
export interface DocumentRule<Figure extends string = string> {
  readonly kind: 'document'
  readonly figure: Figure
  readonly from: string
  readonly through: string
  /** Where the days are read, when that is not the criterion's own basis. */
  readonly basis?: Basis
}

/** Several rules together. */
export interface GroupRule<Figure extends string = string> {
  readonly kind: 'all' | 'any'
  readonly of: readonly Rule<Figure>[]
}

/** What a criterion demands, as data. */
export type Rule<Figure extends string = string> =
  | CompareRule<Figure>
  | RatioRule<Figure>
  | TrendRule<Figure>
  | AttestedRule<Figure>
  | GradeRule<Figure>
  | DocumentRule<Figure>
  | GroupRule<Figure>

/** The rules inside a rule, itself first. */
export const rulesWithin = (rule: Rule): readonly Rule[] => [
  rule,
  ...('of' in rule ? rule.of.flatMap(rulesWithin) : []),
]

/** The figures one rule reads by itself, those of its inner rules left out. */
export const figuresOf = (rule: Rule): readonly string[] => {
  switch (rule.kind) {
    case 'compare':
    case 'grade':
    case 'document':
      return [rule.figure]
    case 'ratio':
      return [rule.part, rule.whole]
    case 'trend':
      return [rule.now, rule.before]
    case 'attested':
      return [rule.figure, ...(rule.unless ?? []).flatMap((exception) => exception.all)]
    case 'all':
    case 'any':
      return []
  }
}
