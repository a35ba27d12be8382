import { law } from '../bases/instruments.js'
import type { FigureDeclarations } from '../figures/figure.js'
import type { Rule } from './rule.js'
import * as rule from './rule-builders.js'
import type { Criterion, RuleSet } from './rule-set.js'

/** For tests: a rule set of no law in particular. */

export const basis = law('tt-124-2021', '5')
export const from = '2022-02-10'
export const label = { vi: 'Số liệu', en: 'Figure' }

/** A limit from the first day of the set on. */
export const limit = <Value>(value: Value) => rule.since(from, value, basis)

/** A criterion that demands just this. */
export const criterionOf = (id: string, wanted: Rule): Criterion => ({ id, text: label, basis, rule: wanted })

/** A rule set over figures; rules without ids are called c1, c2 … */
export const testRuleSet = (
  figures: FigureDeclarations,
  rules: Readonly<Record<string, Rule>> | readonly Rule[],
  more: Partial<RuleSet> = {},
): RuleSet => ({
  id: 'test',
  version: '1',
  scheme: 'test',
  subject: 'commune',
  title: label,
  from,
  basis,
  figures,
  criteria: (Array.isArray(rules)
    ? rules.map((one: Rule, at) => [`c${at + 1}`, one] as const)
    : Object.entries(rules)
  ).map(([id, one]) => criterionOf(id, one)),
  ...more,
})
