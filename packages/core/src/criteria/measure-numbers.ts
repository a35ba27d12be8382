import { againstLimit, type Ground, type Measurer, numberIn } from './ground.js'
import { byMargin, fractionOf, marginTo, passing, passingPart } from './margin.js'
import type { CompareRule, RatioRule, ScoreRule, TrendRule } from './rule.js'

/** A count against its limit. */
export const compareMeasurer = ({ figure, bound, limit: limits }: CompareRule, ground: Ground): Measurer =>
  againstLimit(limits, ground, ({ value: limit, basis: limitBasis }, figures) => {
    const measured = numberIn(figures, figure)
    const margin = marginTo(bound, measured, passing(bound, limit))
    return { kind: 'compare', status: byMargin(margin), figure, measured, bound, limit, limitBasis, margin }
  })

/** A part of a whole against its limit. A share of nothing cannot be told: 0/0 is undetermined, never met. */
export const ratioMeasurer = ({ part, whole, bound, percent: limits }: RatioRule, ground: Ground): Measurer =>
  againstLimit(limits, ground, ({ value: percent, basis: limitBasis }, figures) => {
    const measured = { part: numberIn(figures, part), whole: numberIn(figures, whole) }
    const limit =
      measured.whole === null || measured.whole === 0 ? null : passingPart(bound, measured.whole, fractionOf(percent))
    const margin = limit === null ? null : marginTo(bound, measured.part, limit)
    return {
      kind: 'ratio',
      status: byMargin(margin),
      part,
      whole,
      measured,
      bound,
      percent,
      limitBasis,
      limit,
      margin,
    }
  })

/** Now against the period before: fewer, or none in both. */
export const trendMeasurer =
  ({ now, before }: TrendRule): Measurer =>
  (figures) => {
    const measured = { now: numberIn(figures, now), before: numberIn(figures, before) }
    const margin =
      measured.now === null || measured.before === null ? null : Math.max(measured.before - 1, 0) - measured.now
    return { kind: 'trend', status: byMargin(margin), now, before, measured, margin }
  }

/** A sum of weighted points against its limit; one that is missing leaves the sum unknown. */
export const scoreMeasurer = (rule: ScoreRule, ground: Ground): Measurer => {
  const items = rule.items.map(({ figure }) => figure)
  const weights = rule.items.map(({ weight = 1 }) => weight)
  const maximum = maximumOf(rule, ground)
  return againstLimit(rule.atLeast, ground, ({ value: atLeast, basis: limitBasis }, figures) => {
    let measured: number | null = 0
    for (const [place, item] of items.entries()) {
      const given = numberIn(figures, item)
      measured = measured === null || given === null ? null : measured + given * (weights[place] ?? 1)
    }
    // points are quarters and percentages whole numbers, so that the products are exact
    const hundredfold = rule.in === 'percent' ? maximum * atLeast : 100 * atLeast
    const margin = measured === null ? null : (measured * 100 - hundredfold) / 100
    const limit = hundredfold / 100
    const status = byMargin(margin)
    return { kind: 'score', status, items, measured, maximum, in: rule.in, atLeast, limitBasis, limit, margin }
  })
}

/** The most points that a sum can reach. */
export const maximumOf = ({ items }: Pick<ScoreRule, 'items'>, { declarations }: Pick<Ground, 'declarations'>) =>
  items.reduce((sum, { figure, weight = 1 }) => {
    const declaration = declarations[figure]
    return sum + (declaration?.type === 'points' ? declaration.maximum * weight : 0)
  }, 0)
