import { describe, expect, it } from 'vitest'
import { unverifiedLaw } from '../../bases/instruments.js'
import { checkRuleSet } from '../../criteria/check-rule-set.js'
import { evaluate } from '../../criteria/evaluate.js'
import type { RuleSet } from '../../criteria/rule-set.js'
import type { Figures } from '../../figures/figure.js'
import { type CulturalTerms, culturalFamily, culturalNeighbourhood } from './culture.js'

/** Maxima of this test alone: the decree's are not known here. */
const terms: CulturalTerms = {
  version: '2018.1',
  basis: unverifiedLaw('nd-122-2018'),
  standards: ['economy', 'culture', 'environment', 'law', 'solidarity'].map((id) => ({
    id,
    label: { vi: id, en: id },
    maximum: 20,
  })),
}
const made = (answer: ReturnType<typeof culturalFamily>): RuleSet => {
  if (!answer.ok) throw new Error(answer.refusals[0].code)
  return answer.value
}
const family = made(culturalFamily(terms))
const neighbourhood = made(culturalNeighbourhood(terms))

const scored = (sum: number): Figures => ({ economy: 20, culture: 20, environment: 20, law: 20, solidarity: sum - 80 })
const clean = {
  'complaints.unlawful': false,
  'hotspot.evils': false,
  'religion.unlawful': false,
  'antt.recognised': true,
}

const statusOf = (ruleSet: RuleSet, criterion: string, figures: Figures, asOf = '2020-12-19') => {
  const answer = evaluate(ruleSet, figures, { asOf })
  return answer.ok
    ? answer.value.findings.find((finding) => finding.criterion === criterion)?.status
    : answer.refusals[0].code
}

describe('the cultural titles of Decree 122/2018', () => {
  it('are sound rule sets of the maxima that are supplied', () => {
    expect([...checkRuleSet(family), ...checkRuleSet(neighbourhood)]).toEqual([])
  })

  it.each([
    ['municipality', 90],
    ['other', 85],
  ])('take a family in region %s at %i points', (region, mark) => {
    expect(statusOf(family, 'vh-tong', { region, ...scored(mark) })).toBe('met')
    expect(statusOf(family, 'vh-tong', { region, ...scored(mark), law: 19.75 })).toBe('not_met')
  })

  it.each([family, neighbourhood])('take $id in the mountains at 60 points', (ruleSet) => {
    const sixty = { region: 'special', economy: 20, culture: 10, environment: 10, law: 10, solidarity: 10 }
    expect(statusOf(ruleSet, 'vh-tong', sixty)).toBe('met')
    expect(statusOf(ruleSet, 'vh-tong', { ...sixty, economy: 19.75 })).toBe('not_met')
  })

  it.each([
    ['municipality', 90],
    ['other', 80],
  ])('take a neighbourhood in region %s at %i points', (region, mark) => {
    expect(statusOf(neighbourhood, 'vh-tong', { region, ...scored(mark) })).toBe('met')
    expect(statusOf(neighbourhood, 'vh-tong', { region, ...scored(mark), law: 19.75 })).toBe('not_met')
  })

  it.each([culturalFamily, culturalNeighbourhood])('are refused when the maxima are not a hundred together', (make) => {
    expect(make({ ...terms, standards: terms.standards.slice(1) })).toEqual({
      ok: false,
      refusals: [{ code: 'not_a_hundred', sum: 80 }],
    })
  })

  it('wait for the region and for every standard', () => {
    expect(statusOf(family, 'vh-tong', scored(95))).toBe('undetermined')
    expect(statusOf(family, 'vh-tong', { region: 'other', economy: 20 })).toBe('undetermined')
  })

  it('want half of the maximum of each standard', () => {
    expect(statusOf(family, 'vh-economy', { economy: 10 })).toBe('met')
    expect(statusOf(family, 'vh-economy', { economy: 9.75 })).toBe('not_met')
    expect(statusOf(family, 'vh-economy', {})).toBe('undetermined')
  })

  it('want of a neighbourhood that it is safe in security and order in the same year', () => {
    expect(statusOf(neighbourhood, 'vh-4đ', clean)).toBe('met')
    expect(statusOf(neighbourhood, 'vh-4đ', { 'antt.recognised': false })).toBe('not_met')
    expect(statusOf(neighbourhood, 'vh-4đ', {})).toBe('undetermined')
  })

  it.each([
    ['vh-kx1', 'complaints.unlawful'],
    ['vh-kx2', 'hotspot.evils'],
    ['vh-kx3', 'religion.unlawful'],
  ])('are ruled out by %s', (criterion, figure) => {
    expect(statusOf(neighbourhood, criterion, { [figure]: false })).toBe('met')
    expect(statusOf(neighbourhood, criterion, { [figure]: true })).toBe('not_met')
    expect(statusOf(neighbourhood, criterion, {})).toBe('undetermined')
  })

  it('were awarded from 5 November 2018 through 29 January 2024', () => {
    expect(statusOf(family, 'vh-tong', {}, '2018-11-04')).toBe('rule_set_not_in_force')
    expect(statusOf(family, 'vh-tong', {}, '2018-11-05')).toBe('undetermined')
    expect(statusOf(family, 'vh-tong', {}, '2024-01-29')).toBe('undetermined')
    expect(statusOf(family, 'vh-tong', {}, '2024-01-30')).toBe('rule_set_not_in_force')
  })
})
