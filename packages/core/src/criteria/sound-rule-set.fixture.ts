import type { Series } from '../dated/series.js'
import type { Rule } from './rule.js'
import * as rule from './rule-builders.js'
import type { Criterion, RuleSet } from './rule-set.js'
import { criterionOf, label, limit, testRuleSet } from './test-rule-set.fixture.js'

/** For tests: a sound rule set over figures of every type, and changed ones. */

export { basis, from, label } from './test-rule-set.fixture.js'
export const apart = { vi: 'Số liệu'.normalize('NFD'), en: 'Figure' }

export const compare = rule.atLeast('models', limit(1))
export const ratio = rule.shareAtLeast('models', 'households', limit(70))
export const grade = rule.graded('rating', limit('done'))
export const criterion = (wanted: Rule): Criterion => criterionOf('one', wanted)

export const sound: RuleSet = testRuleSet(
  {
    models: { type: 'count', label },
    households: { type: 'count', label },
    held: { type: 'yesNo', label },
    plan: { type: 'day', label },
    rating: {
      type: 'grade',
      label,
      scale: [
        { id: 'notDone', label },
        { id: 'done', label },
      ],
    },
    order: { type: 'points', maximum: 10, label },
    people: { type: 'count', unit: 'person', label },
    homes: { type: 'count', unit: 'household', label },
    region: {
      type: 'grade',
      label,
      scale: [
        { id: 'upland', label },
        { id: 'lowland', label },
      ],
    },
  },
  {},
  {
    criteria: [
      criterion(compare),
      { ...criterion(ratio), id: 'two', appliesIf: 'held' },
      { ...criterion(grade), id: 'three' },
    ],
  },
)
export const withRule = (wanted: Rule): RuleSet => ({ ...sound, criteria: [criterion(wanted)] })
export const withCriterion = (changes: Partial<Criterion>): RuleSet => ({
  ...sound,
  criteria: [{ ...criterion(compare), ...changes }],
})
export const limits = (...series: Series<number>): RuleSet => withRule(rule.atLeast('models', series))
