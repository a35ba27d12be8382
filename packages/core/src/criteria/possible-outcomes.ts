import { inForce } from '../dated/series.js'
import { addDays, yearOf } from '../days/iso-date.js'
import { checkParts, type PartOfWhole } from '../figures/check-figures.js'
import type { FigureDeclaration, FigureValue } from '../figures/figure.js'
import { figuresRead } from './answer-table.js'
import { finderOf } from './finder.js'
import type { Ground } from './ground.js'
import { fractionOf, passingPart } from './margin.js'
import { type Fraction, limitSeriesOf, type Rule, rulesWithin } from './rule.js'
import type { Criterion } from './rule-set.js'

/** Whether any complete figures meet a criterion, and whether any fail it. */
export interface PossibleOutcomes {
  readonly met: boolean
  readonly notMet: boolean
}

/** Beyond so many combinations the parts of a rule are looked at one by one. */
const mostCombinations = 20_000

/** The limits of a rule that hold on the day, one or one a case. */
const held = (rule: Rule, { asOf }: Ground): readonly (number | Fraction)[] => {
  const values = limitSeriesOf(rule).flatMap((series) => inForce(series, asOf)?.value ?? [])
  return values.filter((value) => typeof value !== 'string')
}

/** A whole of which every share in percent is a whole number, and a whole of one. */
const wholes = [1, 600]

/** The numbers around which a rule changes its mind about a figure. */
const turningNumbers = (rule: Rule, figure: string, ground: Ground): readonly number[] => {
  switch (rule.kind) {
    case 'compare':
      return held(rule, ground).flatMap((limit) => (typeof limit === 'number' ? [limit - 1, limit, limit + 1] : []))
    case 'ratio': {
      if (figure === rule.whole) return wholes
      const shares = held(rule, ground).map(fractionOf)
      const parts = wholes.flatMap((whole) => shares.map((share) => passingPart(rule.bound, whole, share)))
      return [...wholes, ...parts.flatMap((part) => [part - 1, part, part + 1])]
    }
    case 'trend':
      return [1]
    default:
      return []
  }
}

const turningDays = (rule: Rule, figure: string, { asOf }: Ground): readonly string[] => {
  if (rule.kind !== 'document' || rule.figure !== figure) return []
  const [from, through] = [`${yearOf(asOf)}-${rule.from}`, `${yearOf(asOf)}-${rule.through}`]
  return [addDays(from, -1), from, through, addDays(through, 1)]
}

const turningValues = (
  figure: string,
  declaration: FigureDeclaration | undefined,
  rules: readonly Rule[],
  ground: Ground,
): readonly FigureValue[] => {
  switch (declaration?.type) {
    case undefined:
      return []
    case 'yesNo':
    case 'recognition':
      return [true, false]
    case 'grade':
      return declaration.scale.map(({ id }) => id)
    case 'points':
      return [0, declaration.maximum]
    case 'day':
      return rules.flatMap((rule) => turningDays(rule, figure, ground))
    case 'count': {
      const numbers = rules.flatMap((rule) => turningNumbers(rule, figure, ground))
      return [0, ...numbers.filter((number) => number > 0)]
    }
  }
}

/** Every combination of values, one figure after the other. */
const combinations = function* (
  values: readonly (readonly [string, readonly FigureValue[]])[],
): Generator<Readonly<Record<string, FigureValue>>> {
  const [first, ...others] = values
  if (!first) {
    yield {}
    return
  }
  const [figure, choices] = first
  for (const rest of combinations(others)) {
    for (const choice of choices) yield { ...rest, [figure]: choice }
  }
}

const byParts = (criterion: Criterion, ground: Ground, parts: readonly PartOfWhole[]): PossibleOutcomes => {
  const { rule } = criterion
  // one leaf of too many combinations: the sum of many points, which all of them or none decide
  if (!('of' in rule)) return { met: true, notMet: true }
  const { appliesIf: _, ...always } = criterion
  const inner = rule.of.map((one) => possibleOutcomes({ ...always, rule: one }, ground, parts))
  const wanted = rule.kind === 'some' ? rule.atLeast : rule.kind === 'any' ? 1 : inner.length
  const canMeet = inner.filter(({ met }) => met).length
  const mustMeet = inner.filter(({ notMet }) => !notMet).length
  return { met: canMeet >= wanted, notMet: mustMeet < wanted }
}

/** Tries a criterion on the figures around which it changes its mind, as its limits stood on the day of the ground. */
export const possibleOutcomes = (
  criterion: Criterion,
  ground: Ground,
  parts: readonly PartOfWhole[],
): PossibleOutcomes => {
  const rules = rulesWithin(criterion.rule)
  const values = figuresRead(criterion).map((figure) => {
    const turning = turningValues(figure, ground.declarations[figure], rules, ground)
    return [figure, [...new Set(turning)]] as const
  })
  const many = values.reduce((product, [, choices]) => product * choices.length, 1)
  if (many > mostCombinations) return byParts(criterion, ground, parts)
  const find = finderOf(criterion, ground)
  const found = { met: false, notMet: false }
  for (const figures of combinations(values)) {
    if (checkParts(parts, figures).length > 0) continue
    const { status } = find(figures)
    if (status === 'met') found.met = true
    if (status === 'not_met') found.notMet = true
    if (found.met && found.notMet) break
  }
  return found
}
