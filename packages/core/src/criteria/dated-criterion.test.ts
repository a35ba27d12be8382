import { describe, expect, it } from 'vitest'
import { law } from '../bases/instruments.js'
import { commune2022 } from '../national/circular-124/commune.js'
import { checkRuleSet } from './check-rule-set.js'
import { evaluate } from './evaluate.js'
import type { RuleSet } from './rule-set.js'

const basis = law('qd-18-2022')
const from = '2024-01-01'

/** The commune's set with one more criterion, from 2024 through 2025. */
const widened: RuleSet = {
  ...commune2022,
  criteria: [
    ...commune2022.criteria,
    {
      id: 'more',
      text: { vi: 'Có ít nhất 03 mô hình', en: 'At least three models' },
      basis,
      from,
      to: '2025-12-31',
      rule: { kind: 'compare', figure: 'models.effective', bound: 'atLeast', limit: [{ from, value: 3, basis }] },
    },
  ],
}

const statusOn = (asOf: string) => {
  const answer = evaluate(widened, { 'models.effective': 1 }, { asOf })
  return answer.ok && (answer.value.findings.find(({ criterion }) => criterion === 'more')?.status ?? 'no finding')
}

describe('a criterion with days of its own', () => {
  it.each([
    ['2023-12-31', 'no finding'],
    ['2024-01-01', 'not_met'],
    ['2025-12-31', 'not_met'],
    ['2026-01-01', 'no finding'],
  ])('gives on %s: %s', (asOf, status) => {
    expect(statusOn(asOf)).toBe(status)
  })

  it('may rest on an instrument that came after the set', () => {
    expect(checkRuleSet(widened)).toEqual([])
  })
})
