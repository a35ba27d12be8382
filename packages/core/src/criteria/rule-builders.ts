import type { Basis } from '../bases/basis.js'
import type { Limit } from '../dated/limit.js'
import type { Series } from '../dated/series.js'
import type { IsoDate } from '../days/iso-date.js'
import type {
  AttestedRule,
  Bound,
  CompareRule,
  DocumentRule,
  Exception,
  Fraction,
  GradeRule,
  GroupRule,
  RatioRule,
  RecognisedRule,
  Rule,
  ScoredItem,
  ScoreRule,
  SomeOfRule,
  TrendRule,
} from './rule.js'

/**
 * A value that holds from a day on, as a series of one; further entries follow in an array.
 *
 * @example
 * ```ts
 * rule.since('2022-02-10', 70, law('tt-124-2021', '5.4'))[0]?.value // => 70
 * ```
 */
export const since = <Value>(from: IsoDate, value: Value, basis: Basis): Series<Value> => [{ from, value, basis }]

const compare =
  (bound: Bound) =>
  <const Figure extends string>(figure: Figure, limit: Limit<number, Figure>): CompareRule<Figure> => ({
    kind: 'compare',
    figure,
    bound,
    limit,
  })

/** A count of at least the limit. */
export const atLeast = compare('atLeast')
/** A count above the limit. */
export const moreThan = compare('moreThan')
/** A count of the limit or less. */
export const atMost = compare('atMost')
/** A count below the limit. */
export const lessThan = compare('lessThan')

const share =
  (bound: Bound) =>
  <const Figure extends string>(
    part: Figure,
    whole: Figure,
    percent: Limit<number | Fraction, Figure>,
  ): RatioRule<Figure> => ({ kind: 'ratio', part, whole, bound, percent })

/** A part of a named whole of at least so many percent. */
export const shareAtLeast = share('atLeast')
/** A part of a named whole above so many percent. */
export const shareMoreThan = share('moreThan')
/** A part of a named whole of at most so many percent. */
export const shareAtMost = share('atMost')
/** A part of a named whole below so many percent. */
export const shareLessThan = share('lessThan')

/** Fewer than in the period before, or none in both. */
export const fewer = <const Figure extends string>(now: Figure, before: Figure): TrendRule<Figure> => ({
  kind: 'trend',
  now,
  before,
})

/** Attested to be so. */
export const yes = <const Figure extends string>(figure: Figure): AttestedRule<Figure> => ({
  kind: 'attested',
  figure,
  expected: true,
})

/** Attested not to be so, or excused by an exception that the law names. */
export const no = <const Figure extends string>(
  figure: Figure,
  ...unless: readonly Exception<Figure>[]
): AttestedRule<Figure> => ({ kind: 'attested', figure, expected: false, ...(unless.length > 0 ? { unless } : {}) })

/** This grade of the figure's scale or a better one. */
export const graded = <const Figure extends string>(
  figure: Figure,
  atLeastGrade: Limit<string, Figure>,
): GradeRule<Figure> => ({ kind: 'grade', figure, atLeast: atLeastGrade })

/** A document dated from one day through another of the assessment year, `MM-DD`. */
export const dated = <const Figure extends string>(
  figure: Figure,
  from: string,
  through: string,
  basis?: Basis,
): DocumentRule<Figure> => ({ kind: 'document', figure, from, through, ...(basis ? { basis } : {}) })

/** Another recognition that the subject must have. */
export const recognised = <const Figure extends string>(figure: Figure): RecognisedRule<Figure> => ({
  kind: 'recognised',
  figure,
})

/** A sum of weighted points of at least so many points. */
export const points = <const Figure extends string>(
  items: readonly ScoredItem<Figure>[],
  least: Limit<number, Figure>,
): ScoreRule<Figure> => ({ kind: 'score', items, in: 'points', atLeast: least })

/** A sum of weighted points of at least so many percent of the most that can be had. */
export const pointsShare = <const Figure extends string>(
  items: readonly ScoredItem<Figure>[],
  least: Limit<number, Figure>,
): ScoreRule<Figure> => ({ kind: 'score', items, in: 'percent', atLeast: least })

/** Every one of several rules. */
export const all = <const Figure extends string>(...of: readonly Rule<Figure>[]): GroupRule<Figure> => ({
  kind: 'all',
  of,
})

/** One of several rules. */
export const any = <const Figure extends string>(...of: readonly Rule<Figure>[]): GroupRule<Figure> => ({
  kind: 'any',
  of,
})

/** At least so many of several rules. */
export const some = <const Figure extends string>(
  least: number,
  ...of: readonly Rule<Figure>[]
): SomeOfRule<Figure> => ({ kind: 'some', atLeast: least, of })
