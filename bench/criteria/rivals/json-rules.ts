import type { Criterion, Figures, Rule, RuleSet } from '@anlang/core'
import { Engine, type EngineResult, type TopLevelCondition } from 'json-rules-engine'
import { year } from '../subjects/shared-figures.ts'
import { limitOf, passingGrades, percentOf } from './limits.ts'

type Condition = Parameters<Engine['setCondition']>[1] | { fact: string; operator: string; value: unknown }

const test = (fact: string, operator: string, value: unknown) => ({ fact, operator, value })

const conditionOf = (rule: Rule, ruleSet: RuleSet): Condition => {
  switch (rule.kind) {
    case 'all':
      return { all: rule.of.map((inner) => conditionOf(inner, ruleSet)) }
    case 'attested': {
      const expected = test(rule.figure, 'equal', rule.expected)
      if (rule.unless === undefined) return expected
      const excuses = rule.unless.map(({ all }) => ({ all: all.map((id) => test(id, 'equal', true)) }))
      return { any: [expected, { all: [test(rule.figure, 'equal', true), { any: excuses }] }] }
    }
    case 'compare':
      return test(rule.figure, 'greaterThanInclusive', limitOf(rule.limit))
    case 'document':
      return {
        all: [
          test(rule.figure, 'from', `${year}-${rule.from}`),
          test(rule.figure, 'through', `${year}-${rule.through}`),
        ],
      }
    case 'grade':
      return test(rule.figure, 'in', passingGrades(ruleSet, rule.figure, limitOf(rule.atLeast)))
    case 'ratio':
      return test(rule.part, `percent${percentOf(rule.percent)}`, { fact: rule.whole })
    case 'trend':
      return test(rule.now, 'fewerThan', { fact: rule.before })
    default:
      throw new Error(`no JSON rule for ${rule.kind}`)
  }
}

const conditionsOf = ({ appliesIf, rule }: Criterion, ruleSet: RuleSet): TopLevelCondition => {
  const condition = conditionOf(rule, ruleSet)
  if (typeof appliesIf === 'string') return { any: [test(appliesIf, 'equal', false), condition] }
  return { all: [condition] }
}

/** A rule set as rules of json-rules-engine, one a criterion, so that its results tell which is met. */
export const jsonRules = (ruleSet: RuleSet): ((figures: Figures) => Promise<EngineResult>) => {
  const engine = new Engine([], { allowUndefinedFacts: true })
  engine.addOperator<string, string>('from', (day, first) => day >= first)
  engine.addOperator<string, string>('through', (day, last) => day <= last)
  engine.addOperator<number, number>('fewerThan', (now, before) => now < before || (now === 0 && before === 0))
  for (const percent of [70, 100]) {
    engine.addOperator<number, number>(`percent${percent}`, (part, whole) => whole > 0 && part * 100 >= whole * percent)
  }
  for (const criterion of ruleSet.criteria) {
    engine.addRule({ name: criterion.id, conditions: conditionsOf(criterion, ruleSet), event: { type: criterion.id } })
  }
  return (figures) => engine.run(figures)
}
