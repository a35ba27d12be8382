import {
  type Bound,
  type Criterion,
  type Dated,
  type Fraction,
  inForce,
  isStricter,
  type Limit,
  mapSeries,
  type Rule,
  type RuleSet,
  type Series,
} from '@anlang/core'
import { nationalVersion } from './national-version.js'
import type { Province, RuleSetOverlay } from './province.js'

/** A limit that is a number: a count, a whole percentage, or a share that is none. */
export type NumberLimit = number | Fraction

/** On every day the stricter of the two: a local limit can tighten and, by construction, never loosen. */
const stricterOf = <Value extends NumberLimit>(
  bound: Bound,
  national: Series<Value>,
  local: Series<number>,
): Series<Value | number> => {
  const days = [...new Set([...national, ...local].map(({ from }) => from))].toSorted()
  return days.flatMap((from): readonly Dated<Value | number>[] => {
    const nation = inForce(national, from)
    if (!nation) return []
    const province = inForce(local, from)
    return [{ ...(province && isStricter(bound, province.value, nation.value) ? province : nation), from }]
  })
}

const tightenLimit = <Value extends NumberLimit>(
  bound: Bound,
  limit: Limit<Value>,
  local: Series<number>,
): Limit<Value | number> => mapSeries(limit, (national) => stricterOf(bound, national, local))

const tightened = (rule: Rule, local: Series<number>): Rule => {
  if (rule.kind === 'ratio') return { ...rule, percent: tightenLimit(rule.bound, rule.percent, local) }
  return rule.kind === 'compare' ? { ...rule, limit: tightenLimit(rule.bound, rule.limit, local) } : rule
}

const tighten = (criterion: Criterion, local: Series<number> | undefined): Criterion =>
  local === undefined ? criterion : { ...criterion, rule: tightened(criterion.rule, local) }

/** What a province lays over a rule set: over the version it names, or else the one that stands. */
export const overlayOn = ({ id, version, to }: RuleSet, { ruleSets = {} }: Province): RuleSetOverlay | undefined => {
  const overlay = Object.hasOwn(ruleSets, id) ? ruleSets[id] : undefined
  // over another overlay it speaks of the nation's version all the same
  const meant = overlay?.version === undefined ? to === undefined : overlay.version === nationalVersion(version)
  return meant ? overlay : undefined
}

/**
 * A national rule set with a province's criteria added and its limits tightened; the set itself when the
 * province lays nothing over it. The version names the province, so that findings can be told apart.
 */
export const applyProvince = (ruleSet: RuleSet, province: Province): RuleSet => {
  const overlay = overlayOn(ruleSet, province)
  if (!overlay) return ruleSet
  const { figures = {}, adds = [], tightens = {} } = overlay
  return {
    ...ruleSet,
    version: `${ruleSet.version}+${province.id}`,
    // a figure of the nation stays as it is, whatever the province declares
    figures: { ...figures, ...ruleSet.figures },
    instruments: { ...ruleSet.instruments, ...province.instruments },
    criteria: [...ruleSet.criteria.map((criterion) => tighten(criterion, tightens[criterion.id])), ...adds],
  }
}
