import { describe, expect, it } from 'vitest'
import { checkRuleSet } from '../criteria/check-rule-set.js'
import { commendationCancellations } from './commendation/cancellation.js'
import { commendationStandards } from './commendation/standards.js'
import { nationalRuleSets } from './national-rule-sets.js'

const ruleSets = [...nationalRuleSets, ...commendationStandards, ...commendationCancellations]

describe.each(ruleSets)('$id $version', (ruleSet) => {
  it('has nothing wrong in it', () => {
    expect(checkRuleSet(ruleSet)).toEqual([])
  })

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(ruleSet))).toEqual(ruleSet)
  })

  it('asks for nothing in words: counts, points, days, grades, recognitions and yes or no', () => {
    const types = Object.values(ruleSet.figures).map(({ type }) => type)
    const known = ['count', 'day', 'grade', 'points', 'recognition', 'yesNo']
    expect(types.filter((type) => !known.includes(type))).toEqual([])
  })

  it('says every criterion and every figure in both languages', () => {
    const texts = [
      ...ruleSet.criteria.map(({ text }) => text),
      ...Object.values(ruleSet.figures).map(({ label }) => label),
    ]
    for (const { vi, en } of texts) {
      expect(vi).not.toBe('')
      expect(en).not.toBe('')
    }
  })
})

describe('the sets of one scheme and subject', () => {
  const series = Map.groupBy(ruleSets, ({ scheme, subject }) => `${scheme} ${subject}`)

  it.each([...series])('follow one another without overlap: %s', (_, sets) => {
    for (const [place, { from }] of sets.entries()) {
      const before = sets[place - 1]
      if (before) expect(before.to !== undefined && before.to < from).toBe(true)
    }
  })

  it('have versions of their own', () => {
    const names = ruleSets.map(({ id, version }) => `${id} ${version}`)
    expect(names).toEqual([...new Set(names)])
  })
})
