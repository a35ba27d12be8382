import { type Bound, type Criterion, type Dated, inForce, type Rule, type RuleSet, type Series } from '@anlang/core'
import type { Province } from './province.js'

const stricter = (bound: Bound, a: Dated<number>, b: Dated<number>): Dated<number> => {
  const first = bound === 'atLeast' ? a.value >= b.value : a.value <= b.value
  return first ? a : b
}

/** On every day the stricter of the two: a local limit can tighten and, by construction, never loosen. */
const stricterOf = (bound: Bound, national: Series<number>, local: Series<number>): Series<number> => {
  const days = [...new Set([...national, ...local].map(({ from }) => from))].toSorted()
  return days.flatMap((from) => {
    const nation = inForce(national, from)
    if (!nation) return []
    const province = inForce(local, from)
    return [{ ...(province ? stricter(bound, nation, province) : nation), from }]
  })
}

const tightened = (rule: Rule, local: Series<number>): Rule => {
  if (rule.kind === 'ratio') return { ...rule, percent: stricterOf(rule.bound, rule.percent, local) }
  return rule.kind === 'compare' ? { ...rule, limit: stricterOf(rule.bound, rule.limit, local) } : rule
}

const tighten = (criterion: Criterion, local: Series<number> | undefined): Criterion =>
  local === undefined ? criterion : { ...criterion, rule: tightened(criterion.rule, local) }

/**
 * A national rule set with a province's criteria added and its limits tightened; the set itself when the
 * province lays nothing over it. The version names the province, so that findings can be told apart.
 */
export const applyProvince = (ruleSet: RuleSet, province: Province): RuleSet => {
  const overlay = province.ruleSets?.[ruleSet.id]
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
