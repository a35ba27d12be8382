import type { Dated } from '../dated/series.js'
import type { Measure } from './finding.js'
import { againstLimit, type Ground, type Measurer, numberIn } from './ground.js'
import { byMargin, fractionOf, marginTo, passing, passingPart } from './margin.js'
import type { CompareRule, Fraction, RatioRule, ScoreRule, TrendRule } from './rule.js'

/** A count beside its limit. */
export const measureCount = (
  { figure, bound }: CompareRule,
  { value: limit, basis: limitBasis }: Dated<number>,
  measured: number | null,
): Measure => {
  const margin = marginTo(bound, measured, passing(bound, limit))
  return { kind: 'compare', status: byMargin(margin), figure, measured, bound, limit, limitBasis, margin }
}

/** A part of a whole beside its limit. A share of nothing cannot be told: 0/0 is undetermined, never met. */
export const measureShare = (
  { part, whole, bound }: RatioRule,
  { value: percent, basis: limitBasis }: Dated<number | Fraction>,
  measuredPart: number | null,
  measuredWhole: number | null,
): Measure => {
  const limit = measuredWhole ? passingPart(bound, measuredWhole, fractionOf(percent)) : null
  const margin = limit === null ? null : marginTo(bound, measuredPart, limit)
  const measured = { part: measuredPart, whole: measuredWhole }
  const status = byMargin(margin)
  return { kind: 'ratio', status, part, whole, measured, bound, percent, limitBasis, limit, margin }
}

/** Now beside the period before: fewer, or none in both. */
export const measureTrend = ({ now, before }: TrendRule, present: number | null, past: number | null): Measure => {
  const margin = present === null || past === null ? null : Math.max(past - 1, 0) - present
  return { kind: 'trend', status: byMargin(margin), now, before, measured: { now: present, before: past }, margin }
}

/** Measures a count. */
export const compareMeasurer = (rule: CompareRule, ground: Ground): Measurer =>
  againstLimit(rule.limit, ground, (entry, figures) => measureCount(rule, entry, numberIn(figures, rule.figure)))

/** Measures a part of a whole. */
export const ratioMeasurer = (rule: RatioRule, ground: Ground): Measurer =>
  againstLimit(rule.percent, ground, (entry, figures) =>
    measureShare(rule, entry, numberIn(figures, rule.part), numberIn(figures, rule.whole)),
  )

/** Measures now against the period before. */
export const trendMeasurer =
  (rule: TrendRule): Measurer =>
  (figures) =>
    measureTrend(rule, numberIn(figures, rule.now), numberIn(figures, rule.before))

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
