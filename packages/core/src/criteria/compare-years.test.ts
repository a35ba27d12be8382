import { describe, expect, it } from 'vitest'
import type { Figures } from '../figures/figure.js'
import { commune2022 } from '../national/circular-124/commune.js'
import { compareYears } from './compare-years.js'
import { evaluate } from './evaluate.js'
import type { RuleSet } from './rule-set.js'

const of = (year: number, figures: Figures, ruleSet: RuleSet = commune2022) => {
  const answer = evaluate(ruleSet, figures, { asOf: `${year}-11-15` })
  if (!answer.ok) throw new Error(answer.refusals[0].code)
  return answer.value
}

const criterion = (comparison: ReturnType<typeof compareYears>, id: string) =>
  comparison.criteria.find((one) => one.criterion === id)

describe('two years of one commune', () => {
  const shares = (recognised: number) => ({ 'subjects.total': 25, 'subjects.recognised': recognised })

  it('show what was gained and what was lost, and by how much the margin grew', () => {
    const better = compareYears(of(2022, shares(16)), of(2023, shares(20)))
    expect(criterion(better, 'xa-4b')).toMatchObject({ change: 'gained', marginGrewBy: 4 })
    const worse = compareYears(of(2022, shares(20)), of(2023, shares(16)))
    expect(criterion(worse, 'xa-4b')).toMatchObject({ change: 'lost', marginGrewBy: -4 })
    expect(criterion(compareYears(of(2022, shares(18)), of(2023, shares(20))), 'xa-4b')).toMatchObject({
      change: 'same',
      marginGrewBy: 2,
    })
  })

  it('tell a figure that came in from one that improved', () => {
    const open = compareYears(of(2022, {}), of(2023, shares(16)))
    expect(criterion(open, 'xa-4b')).toMatchObject({ change: 'other' })
    expect(criterion(open, 'xa-4b')).not.toHaveProperty('marginGrewBy')
  })

  it('carry both verdicts and their days', () => {
    const one = compareYears(of(2022, { 'event.antiState': true }), of(2023, {}))
    expect(one.before).toEqual({ asOf: '2022-11-15', verdict: 'not_met' })
    expect(one.after).toEqual({ asOf: '2023-11-15', verdict: 'undetermined' })
  })

  it('never match criteria of different rules by guess', () => {
    const renamed: RuleSet = {
      ...commune2022,
      criteria: commune2022.criteria.map((one) => (one.id === 'xa-3' ? { ...one, id: 'xa-3-new' } : one)),
    }
    const changed = compareYears(of(2022, {}), of(2023, {}, renamed))
    expect(criterion(changed, 'xa-3-new')).toMatchObject({ change: 'new' })
    expect(changed.criteria.at(-1)).toMatchObject({ criterion: 'xa-3', change: 'gone' })
  })
})
