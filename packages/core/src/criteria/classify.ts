import { inForce } from '../dated/series.js'
import type { IsoDate } from '../days/iso-date.js'
import type { Figures } from '../figures/figure.js'
import { numberIn } from './ground.js'
import { maximumOf } from './measure-numbers.js'
import type { Band, RuleSet } from './rule-set.js'

/** The sum of a scored scheme and its class: `null` while an item is missing, or below the lowest class. */
export interface Classified {
  readonly points: number | null
  readonly maximum: number
  readonly band: Band | null
  readonly missing: readonly string[]
}

/** Prepares the classification of a scored scheme; `undefined` where the set has none on the day. */
export const classifierOf = (ruleSet: RuleSet, asOf: IsoDate): ((figures: Figures) => Classified) | undefined => {
  const { classification } = ruleSet
  const bands = classification && inForce(classification.bands, asOf)?.value
  if (classification === undefined || bands === undefined) return undefined
  const { items } = classification
  const maximum = maximumOf(classification, { declarations: ruleSet.figures })
  return (figures) => {
    const missing = items.flatMap(({ figure }) => (numberIn(figures, figure) === null ? [figure] : []))
    if (missing.length > 0) return { points: null, maximum, band: null, missing }
    const points = items.reduce((sum, { figure, weight = 1 }) => sum + (numberIn(figures, figure) ?? 0) * weight, 0)
    return { points, maximum, band: bands.find(({ atLeast }) => atLeast <= points) ?? null, missing }
  }
}
