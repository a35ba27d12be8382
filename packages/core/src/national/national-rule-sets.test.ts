import { describe, expect, it } from 'vitest'
import { nationalRuleSets } from './national-rule-sets.js'

describe.each(nationalRuleSets)('$id', (ruleSet) => {
  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(ruleSet))).toEqual(ruleSet)
  })

  it('asks for counts, days, grades and yes or no, and for nothing in words', () => {
    const types = new Set(Object.values(ruleSet.figures).map(({ type }) => type))
    expect([...types].toSorted()).toEqual(expect.arrayContaining(['count', 'day', 'yesNo']))
    expect([...types].filter((type) => !['count', 'day', 'grade', 'yesNo'].includes(type))).toEqual([])
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
