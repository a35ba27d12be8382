import { describe, expect, it } from 'vitest'
import * as rule from '../rule-builders.js'
import type { Criterion, RuleSet } from '../rule-set.js'
import { basis, criterionOf, from, label, limit, testRuleSet } from '../test-rule-set.fixture.js'
import { daysOfChange } from './days-of-change.js'

const figures = { models: { type: 'count', label }, plan: { type: 'day', label } } as const
const setOf = (criterion: Criterion, more: Partial<RuleSet> = {}) =>
  testRuleSet(figures, [], { criteria: [criterion], ...more })
const one = criterionOf('one', rule.atLeast('models', limit(1)))

describe('the days on which something changes', () => {
  it('are those of both sets within the national life, each once', () => {
    const local = criterionOf('one', rule.atLeast('models', [...limit(1), { from: '2024-03-01', value: 2, basis }]))
    expect(daysOfChange(setOf(one), setOf(one))).toEqual([from])
    expect(daysOfChange(setOf(one), setOf(local))).toEqual([from, '2024-03-01'])
    expect(daysOfChange(setOf(one, { to: '2023-12-31' }), setOf(local))).toEqual([from])
  })

  it('are the day after the last, too', () => {
    const ended = { ...one, from: '2022-06-01', to: '2023-12-31' }
    expect(daysOfChange(setOf(one), setOf(ended))).toEqual([from, '2022-06-01', '2024-01-01'])
  })

  it('are the years after each where a window has 29 February', () => {
    const dated = criterionOf('one', rule.dated('plan', '01-01', '02-29'))
    const days = daysOfChange(setOf(dated), setOf(dated))
    expect(days).toHaveLength(9)
    expect(days.slice(0, 3)).toEqual([from, '2023-01-01', '2024-01-01'])
  })

  it('leave out what is no day', () => {
    expect(daysOfChange(setOf(one), setOf({ ...one, from: 'soon', to: 'later' }))).toEqual([from])
  })
})
