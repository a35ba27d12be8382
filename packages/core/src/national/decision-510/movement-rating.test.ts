import { describe, expect, it } from 'vitest'
import { checkRuleSet } from '../../criteria/check-rule-set.js'
import { evaluate } from '../../criteria/evaluate.js'
import * as rule from '../../criteria/rule-builders.js'
import { type MovementRating, movementRating } from './movement-rating.js'

const basis = { instrument: 'qd-1-2023', at: '3' }
const text = (vi: string) => ({ vi, en: vi })

/** As a province might regulate it; the numbers are of this test alone. */
const terms: MovementRating = {
  version: '2023.1',
  subject: 'neighbourhood',
  from: '2023-01-01',
  basis,
  instruments: {
    'qd-1-2023': {
      number: '1/2023/QĐ-UBND',
      kind: { vi: 'Quyết định', en: 'Decision' },
      title: text('Phân loại phong trào'),
      from: '2023-01-01',
      standing: 'verified',
    },
  },
  items: [
    { id: 'papers', text: text('Nghị quyết, kế hoạch'), maximum: 40, basis },
    { id: 'people', text: text('Thu hút người dân'), maximum: 60, basis },
  ],
  bands: rule.since(
    '2023-01-01',
    [
      { id: 'good', label: text('Tốt'), atLeast: 90 },
      { id: 'fair', label: text('Khá'), atLeast: 70 },
    ],
    basis,
  ),
  passes: rule.since('2023-01-01', 70, basis),
}

const rated = (figures: Readonly<Record<string, number>>) => {
  const answer = evaluate(movementRating(terms), figures, { asOf: '2023-11-19' })
  if (!answer.ok) throw new Error(answer.refusals[0].code)
  return answer.value
}

describe('the rating of the movement', () => {
  it('is a sound rule set of the points and classes that a province supplies', () => {
    expect(checkRuleSet(movementRating(terms))).toEqual([])
    const { passes: _, ...unpassed } = terms
    expect(checkRuleSet(movementRating(unpassed))).toEqual([])
  })

  it.each([
    [69.75, 'not_met', null],
    [70, 'met', 'fair'],
    [89.75, 'met', 'fair'],
    [90, 'met', 'good'],
  ] as const)('of %d points is %s and of class %s', (sum, verdict, band) => {
    const evaluation = rated({ papers: 40, people: sum - 40 })
    expect(evaluation.verdict).toBe(verdict)
    expect(evaluation.classified?.band?.id ?? null).toBe(band)
  })

  it('is open while an item has no points', () => {
    expect(rated({ papers: 40 })).toMatchObject({
      verdict: 'undetermined',
      classified: { points: null, band: null, missing: ['people'] },
    })
  })

  it('says that the text of the decision was not at hand', () => {
    expect(movementRating(terms).amendments?.[0]?.basis.unverified).toBe(true)
  })
})
