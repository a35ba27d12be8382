import type { Criterion, Rule, RuleSet } from '@anlang/core'
import { LogicEngine } from 'json-logic-engine'
import { year } from '../subjects/shared-figures.ts'
import { limitOf, passingGrades, percentOf } from './limits.ts'

/** A condition of JSON logic. */
type Logic = { readonly [operator: string]: unknown }

const figure = (id: string): Logic => ({ val: [id] })

const logicOf = (rule: Rule, ruleSet: RuleSet): Logic => {
  switch (rule.kind) {
    case 'all':
      return { and: rule.of.map((inner) => logicOf(inner, ruleSet)) }
    case 'attested': {
      const expected = { '===': [figure(rule.figure), rule.expected] }
      if (rule.unless === undefined) return expected
      const excuses = rule.unless.map(({ all }) => ({ and: all.map(figure) }))
      return { or: [expected, { and: [figure(rule.figure), { or: excuses }] }] }
    }
    case 'compare':
      return { '>=': [figure(rule.figure), limitOf(rule.limit)] }
    case 'document':
      return { '<=': [`${year}-${rule.from}`, figure(rule.figure), `${year}-${rule.through}`] }
    case 'grade':
      return { in: [figure(rule.figure), passingGrades(ruleSet, rule.figure, limitOf(rule.atLeast))] }
    case 'ratio': {
      const enough = [{ '*': [figure(rule.part), 100] }, { '*': [figure(rule.whole), percentOf(rule.percent)] }]
      return { and: [{ '>': [figure(rule.whole), 0] }, { '>=': enough }] }
    }
    case 'trend': {
      // what is missing is less than anything there
      const fewer = { and: [{ '!==': [figure(rule.now), null] }, { '<': [figure(rule.now), figure(rule.before)] }] }
      return { or: [fewer, { and: [rule.now, rule.before].map((id) => ({ '===': [figure(id), 0] })) }] }
    }
    default:
      throw new Error(`no JSON logic for ${rule.kind}`)
  }
}

const criterionLogic = ({ appliesIf, rule }: Criterion, ruleSet: RuleSet): Logic => {
  const logic = logicOf(rule, ruleSet)
  return typeof appliesIf === 'string' ? { or: [{ '===': [figure(appliesIf), false] }, logic] } : logic
}

/** A rule set compiled by json-logic-engine: whether every criterion is met, and nothing more. */
export const jsonLogic = (ruleSet: RuleSet): ((figures: object) => boolean) => {
  const compiled = new LogicEngine().build({
    and: ruleSet.criteria.map((criterion) => criterionLogic(criterion, ruleSet)),
  })
  return (figures) => compiled(figures) === true
}
