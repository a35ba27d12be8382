import type { Basis } from '../bases/basis.js'
import type { Limit } from '../dated/limit.js'
import { isByCase, seriesIn } from '../dated/limit.js'
import type { Series } from '../dated/series.js'
import type { Text } from '../text/text.js'

/** Which side of the limit passes. */
export type Bound = 'atLeast' | 'moreThan' | 'atMost' | 'lessThan'

/** A share that is no whole percent: two thirds of the members. */
export interface Fraction {
  readonly numerator: number
  readonly denominator: number
}

/** A count against a dated limit. */
export interface CompareRule<Figure extends string = string> {
  readonly kind: 'compare'
  readonly figure: Figure
  readonly bound: Bound
  readonly limit: Limit<number, Figure>
}

/** A part of a named whole against a dated limit, in whole percent or as a fraction; compared by integers. */
export interface RatioRule<Figure extends string = string> {
  readonly kind: 'ratio'
  readonly part: Figure
  readonly whole: Figure
  readonly bound: Bound
  readonly percent: Limit<number | Fraction, Figure>
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
  readonly atLeast: Limit<string, Figure>
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

/** Another recognition that the subject must have. */
export interface RecognisedRule<Figure extends string = string> {
  readonly kind: 'recognised'
  readonly figure: Figure
}

/** Points of one item; a weight multiplies them. */
export interface ScoredItem<Figure extends string = string> {
  readonly figure: Figure
  readonly weight?: number
}

/** A sum of weighted points: at least so many, or so many percent of the most that can be had. */
export interface ScoreRule<Figure extends string = string> {
  readonly kind: 'score'
  readonly items: readonly ScoredItem<Figure>[]
  readonly in: 'points' | 'percent'
  readonly atLeast: Limit<number, Figure>
}

/** Several rules together. */
export interface GroupRule<Figure extends string = string> {
  readonly kind: 'all' | 'any'
  readonly of: readonly Rule<Figure>[]
}

/** At least so many of several rules. */
export interface SomeOfRule<Figure extends string = string> {
  readonly kind: 'some'
  readonly atLeast: number
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
  | RecognisedRule<Figure>
  | ScoreRule<Figure>
  | GroupRule<Figure>
  | SomeOfRule<Figure>

/** The rules inside a rule, itself first. */
export const rulesWithin = (rule: Rule): readonly Rule[] => [
  rule,
  ...('of' in rule ? rule.of.flatMap(rulesWithin) : []),
]

/** The limit of a rule, where it has one. */
export const limitOf = (rule: Rule): Limit<number | Fraction | string> | undefined => {
  switch (rule.kind) {
    case 'compare':
      return rule.limit
    case 'ratio':
      return rule.percent
    case 'grade':
    case 'score':
      return rule.atLeast
    default:
      return undefined
  }
}

/** Every dated series of a rule's limit. */
export const limitSeriesOf = (rule: Rule): readonly Series<number | Fraction | string>[] => {
  const limit = limitOf(rule)
  return limit === undefined ? [] : seriesIn(limit)
}

/** The figure that says which limit holds, where the limit is not the same for everyone. */
export const caseFigureOf = (rule: Rule): readonly string[] => {
  const limit = limitOf(rule)
  return limit !== undefined && isByCase(limit) ? [limit.by] : []
}

const measuredBy = (rule: Rule): readonly string[] => {
  switch (rule.kind) {
    case 'compare':
    case 'grade':
    case 'document':
    case 'recognised':
      return [rule.figure]
    case 'ratio':
      return [rule.part, rule.whole]
    case 'trend':
      return [rule.now, rule.before]
    case 'attested':
      return [rule.figure, ...(rule.unless ?? []).flatMap((exception) => exception.all)]
    case 'score':
      return rule.items.map(({ figure }) => figure)
    case 'all':
    case 'any':
    case 'some':
      return []
  }
}

/** The figures one rule reads by itself, those of its inner rules left out. */
export const figuresOf = (rule: Rule): readonly string[] => [...caseFigureOf(rule), ...measuredBy(rule)]
