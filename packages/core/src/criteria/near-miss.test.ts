import { describe, expect, it } from 'vitest'
import type { Figures } from '../figures/figure.js'
import { evaluate } from './evaluate.js'
import { nearMisses } from './near-miss.js'
import type { Rule } from './rule.js'
import * as rule from './rule-builders.js'
import type { RuleSet } from './rule-set.js'
import { label, limit, testRuleSet } from './test-rule-set.fixture.js'

const setOf = (...rules: readonly Rule[]): RuleSet =>
  testRuleSet(
    {
      signed: { type: 'count', label },
      all: { type: 'count', label },
      now: { type: 'count', label },
      before: { type: 'count', label },
      order: { type: 'points', maximum: 100, label },
      held: { type: 'yesNo', label },
    },
    rules,
  )

const missed = (figures: Figures, rules: readonly Rule[], within?: number) => {
  const answer = evaluate(setOf(...rules), figures, { asOf: '2022-11-14' })
  if (!answer.ok) throw new Error(answer.refusals[0].code)
  return nearMisses(answer.value, within)
}

const share = rule.shareAtLeast('signed', 'all', limit(70))
const points = rule.points([{ figure: 'order' }], limit(80))

describe('a near miss', () => {
  it('is measured as a part of what was demanded, the nearest first', () => {
    const figures = { signed: 65, all: 100, now: 10, before: 10, order: 79 }
    expect(missed(figures, [share, rule.fewer('now', 'before'), points])).toEqual([
      { criterion: 'c3', short: 1 / 80 },
      { criterion: 'c1', short: 0.05 },
      { criterion: 'c2', short: 0.1 },
    ])
  })

  it('is one within a tenth, or within what is asked', () => {
    expect(missed({ signed: 60, all: 100 }, [share])).toEqual([{ criterion: 'c1', short: 0.1 }])
    expect(missed({ signed: 59, all: 100 }, [share])).toEqual([])
    expect(missed({ signed: 59, all: 100 }, [share], 0.2)).toEqual([{ criterion: 'c1', short: 0.11 }])
  })

  it('is never something met, unknown, or a yes that was no', () => {
    expect(missed({ signed: 70, all: 100 }, [share])).toEqual([])
    expect(missed({ all: 100 }, [share])).toEqual([])
    expect(missed({ held: false }, [rule.yes('held')], 1)).toEqual([])
  })

  it('is as far as the farthest rule of all, and as near as the nearest of any', () => {
    const figures = { signed: 65, all: 100, order: 72 }
    expect(missed(figures, [rule.all(share, points)])).toEqual([{ criterion: 'c1', short: 0.1 }])
    expect(missed(figures, [rule.any(share, points)])).toEqual([{ criterion: 'c1', short: 0.05 }])
    expect(missed(figures, [rule.some(2, share, points)])).toEqual([{ criterion: 'c1', short: 0.1 }])
    expect(missed({ ...figures, held: false }, [rule.all(share, rule.yes('held'))], 1)).toEqual([])
    expect(missed({ ...figures, held: true }, [rule.all(share, rule.yes('held'))])).toEqual([
      { criterion: 'c1', short: 0.05 },
    ])
  })

  it('counts what is too many as what is too few', () => {
    expect(missed({ now: 21 }, [rule.atMost('now', limit(20))])).toEqual([{ criterion: 'c1', short: 0.05 }])
    expect(missed({ now: 19 }, [rule.atLeast('now', limit(20))])).toEqual([{ criterion: 'c1', short: 0.05 }])
  })
})
