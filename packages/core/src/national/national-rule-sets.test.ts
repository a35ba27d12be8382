import { describe, expect, it } from 'vitest'
import { nationalRuleSets } from './national-rule-sets.js'

describe.each(nationalRuleSets)('$id $version', (ruleSet) => {
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
  const series = Map.groupBy(nationalRuleSets, ({ scheme, subject }) => `${scheme} ${subject}`)

  it.each([...series])('follow one another without overlap: %s', (_, sets) => {
    for (const [place, { from }] of sets.entries()) {
      const before = sets[place - 1]
      if (before) expect(before.to !== undefined && before.to < from).toBe(true)
    }
  })

  it('have versions of their own', () => {
    const names = nationalRuleSets.map(({ id, version }) => `${id} ${version}`)
    expect(names).toEqual([...new Set(names)])
  })
})
