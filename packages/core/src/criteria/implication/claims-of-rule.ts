import { type Limit, resolve } from '../../dated/limit.js'
import { addDays, type IsoDate, isIsoDate, isMonthDay, yearOf } from '../../days/iso-date.js'
import type { FigureDeclaration } from '../../figures/figure.js'
import { canonicalText } from '../../text/canonical-text.js'
import { answersOf } from '../answer-table.js'
import type { Ground } from '../ground.js'
import { fractionOf, isFloor, passing } from '../margin.js'
import { maximumOf } from '../measure-numbers.js'
import type {
  AttestedRule,
  Bound,
  CompareRule,
  DocumentRule,
  Fraction,
  GradeRule,
  RatioRule,
  Rule,
  ScoreRule,
  SomeOfRule,
  TrendRule,
} from '../rule.js'
import { type AnswerClaim, allOf, anyOf, type Claim, never, opposite, someOf, sumOf } from './claim.js'

/** Who meets a rule, and who fails it, of those who gave every figure; the rest it leaves undetermined. */
export interface RuleClaims {
  readonly met: Claim
  readonly notMet: Claim
}

/** `undefined` where a rule is not sound, so that nothing is claimed of it. */
type Understood = RuleClaims | undefined

const decided = (met: Claim): RuleClaims => ({ met, notMet: opposite(met) })

const isOf = ({ declarations }: Ground, type: FigureDeclaration['type'], ...figures: readonly string[]): boolean =>
  figures.every((figure) => Object.hasOwn(declarations, figure) && declarations[figure]?.type === type)

const answer = (figure: string, among: AnswerClaim['among'], passes: AnswerClaim['passes']): AnswerClaim => ({
  kind: 'answer',
  figure,
  among,
  passes,
  holds: true,
})

/** That a figure of few answers has one of these; `undefined` when it is no such figure. */
export const isOneOf = (figure: string, values: readonly (boolean | string)[], ground: Ground): Claim | undefined => {
  const among = Object.hasOwn(ground.declarations, figure) ? answersOf(ground.declarations[figure]) : undefined
  return among && answer(figure, among, (value) => typeof value !== 'number' && values.includes(value))
}

const yes = (figure: string): Claim => answer(figure, [false, true], (value) => value === true)

const scaleOf = (figure: string, ground: Ground): readonly string[] | undefined => {
  const declaration = Object.hasOwn(ground.declarations, figure) ? ground.declarations[figure] : undefined
  return declaration?.type === 'grade' ? declaration.scale.map(({ id }) => id) : undefined
}

/** What a limit makes of a rule: for everyone, or for each case; without a value nobody is decided. */
const byLimit = <Value>(limit: Limit<Value>, ground: Ground, claims: (value: Value) => Understood): Understood => {
  const held = resolve(limit, ground.asOf)
  if (held.by === undefined) return held.entry ? claims(held.entry.value) : { met: never, notMet: never }
  const { by, entries } = held
  const scale = scaleOf(by, ground)
  if (!scale) return undefined
  const cases: (readonly [Claim, RuleClaims])[] = []
  for (const grade of scale) {
    const entry = entries.get(grade)
    if (!entry) continue
    const found = claims(entry.value)
    if (!found) return undefined
    cases.push([answer(by, scale, (value) => value === grade), found])
  }
  return {
    met: anyOf(...cases.map(([is, { met }]) => allOf(is, met))),
    notMet: anyOf(...cases.map(([is, { notMet }]) => allOf(is, notMet))),
  }
}

const countClaims = ({ figure, bound, limit }: CompareRule, ground: Ground): Understood =>
  byLimit(limit, ground, (value) => {
    if (!isOf(ground, 'count', figure) || !Number.isSafeInteger(value)) return undefined
    const pass = BigInt(passing(bound, value))
    return decided(isFloor(bound) ? sumOf([[figure, 1n]], pass) : sumOf([[figure, -1n]], -pass))
  })

/** A share that the measuring, too, takes exactly. */
const isExact = ({ numerator, denominator }: Fraction): boolean =>
  Number.isSafeInteger(numerator) &&
  numerator >= 0 &&
  Number.isSafeInteger(denominator * denominator) &&
  denominator >= 1 &&
  numerator <= denominator

const leastOver = (bound: Bound): bigint => (bound === 'moreThan' || bound === 'lessThan' ? 1n : 0n)

const shareClaims = ({ part, whole, bound, percent }: RatioRule, ground: Ground): Understood =>
  byLimit(percent, ground, (value) => {
    const share = fractionOf(value)
    if (!isOf(ground, 'count', part, whole) || !isExact(share)) return undefined
    const side = isFloor(bound) ? 1n : -1n
    const passes = sumOf(
      [
        [part, side * BigInt(share.denominator)],
        [whole, -side * BigInt(share.numerator)],
      ],
      leastOver(bound),
    )
    // a share of nothing is neither met nor failed
    const something = sumOf([[whole, 1n]], 1n)
    return { met: allOf(something, passes), notMet: allOf(something, opposite(passes)) }
  })

const trendClaims = ({ now, before }: TrendRule, ground: Ground): Understood => {
  if (!isOf(ground, 'count', now, before)) return undefined
  const none = sumOf([[now, -1n]], 0n)
  const fewer = sumOf(
    [
      [before, 1n],
      [now, -1n],
    ],
    1n,
  )
  return decided(anyOf(none, fewer))
}

const attestedClaims = ({ figure, expected, unless = [] }: AttestedRule, ground: Ground): Understood => {
  if (!isOf(ground, 'yesNo', figure, ...unless.flatMap(({ all }) => all))) return undefined
  const asExpected = answer(figure, [false, true], (value) => value === expected)
  return decided(anyOf(asExpected, ...unless.map(({ all }) => allOf(...all.map(yes)))))
}

const gradeClaims = ({ figure, atLeast }: GradeRule, ground: Ground): Understood => {
  const scale = scaleOf(figure, ground)
  return byLimit(atLeast, ground, (least) => {
    if (!scale?.includes(least)) return undefined
    const enough: readonly string[] = scale.slice(scale.indexOf(least))
    return decided(answer(figure, scale, (value) => typeof value === 'string' && enough.includes(value)))
  })
}

/** The days around the edge of a window, which may be no day of its year: 29 February. */
const around = (edge: IsoDate): readonly IsoDate[] => {
  const days = isIsoDate(edge)
    ? [addDays(edge, -1), edge, addDays(edge, 1)]
    : [`${edge.slice(0, 4)}-02-28`, `${edge.slice(0, 4)}-03-01`]
  return days.filter(isIsoDate)
}

const documentClaims = (rule: DocumentRule, ground: Ground): Understood => {
  if (!isOf(ground, 'day', rule.figure) || !isMonthDay(rule.from) || !isMonthDay(rule.through)) return undefined
  const [from, through] = [`${yearOf(ground.asOf)}-${rule.from}`, `${yearOf(ground.asOf)}-${rule.through}`]
  const days = [...around(from), ...around(through)]
  return decided(answer(rule.figure, days, (value) => typeof value === 'string' && from <= value && value <= through))
}

const inQuarters = (value: number): bigint | undefined =>
  Number.isSafeInteger(value * 4) ? BigInt(value * 4) : undefined

/** Points are counted in quarters, and so are their weights: a weighted point has sixteen parts, here a hundredfold. */
const scoreClaims = (rule: ScoreRule, ground: Ground): Understood => {
  const terms: (readonly [string, bigint])[] = []
  for (const { figure, weight = 1 } of rule.items) {
    const times = inQuarters(weight)
    const declaration = Object.hasOwn(ground.declarations, figure) ? ground.declarations[figure] : undefined
    if (declaration?.type !== 'points' || times === undefined) return undefined
    if (inQuarters(declaration.maximum) === undefined) return undefined
    terms.push([figure, times * 100n])
  }
  return byLimit(rule.atLeast, ground, (least) => {
    const parts = (rule.in === 'percent' ? maximumOf(rule, ground) : 100) * least * 16
    return Number.isSafeInteger(parts) ? decided(sumOf(terms, BigInt(parts))) : undefined
  })
}

const groupClaims = (atLeast: number, of: readonly Rule[], ground: Ground): Understood => {
  if (!Number.isInteger(atLeast)) return undefined
  const inner = of.map((one) => claimsOfRule(one, ground))
  return {
    met: someOf(
      atLeast,
      inner.map(({ met }) => met),
    ),
    notMet: someOf(
      of.length - atLeast + 1,
      inner.map(({ notMet }) => notMet),
    ),
  }
}

const wantedOf = (rule: Extract<Rule, { of: unknown }>): number => {
  if (rule.kind === 'some') return (rule satisfies SomeOfRule).atLeast
  return rule.kind === 'all' ? rule.of.length : 1
}

const understood = (rule: Rule, ground: Ground): Understood => {
  switch (rule.kind) {
    case 'compare':
      return countClaims(rule, ground)
    case 'ratio':
      return shareClaims(rule, ground)
    case 'trend':
      return trendClaims(rule, ground)
    case 'attested':
      return attestedClaims(rule, ground)
    case 'grade':
      return gradeClaims(rule, ground)
    case 'document':
      return documentClaims(rule, ground)
    case 'recognised':
      return isOf(ground, 'recognition', rule.figure) ? decided(yes(rule.figure)) : undefined
    case 'score':
      return scoreClaims(rule, ground)
    case 'all':
    case 'any':
    case 'some':
      return groupClaims(wantedOf(rule), rule.of, ground)
  }
}

/** A claim of which nothing is known but that it may or may not hold. */
export const opaque = (...about: readonly unknown[]): Claim => ({
  kind: 'opaque',
  key: canonicalText(about),
  holds: true,
})

/** Who meets a rule on the day of the ground and who fails it, said of complete figures. */
export const claimsOfRule = (rule: Rule, ground: Ground): RuleClaims =>
  understood(rule, ground) ?? { met: opaque('met', rule), notMet: opaque('not_met', rule) }
