import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { IsoDate } from '../days/iso-date.js'
import type { FigureDeclarations, Figures } from '../figures/figure.js'
import { anyRuleSet, soundFigures } from './any-assessment.fixture.js'
import { evaluate } from './evaluate.js'
import type { Evaluation } from './evaluation.js'
import { remediesFor } from './remedy.js'
import type { Rule } from './rule.js'
import * as rule from './rule-builders.js'
import type { RuleSet } from './rule-set.js'
import { label, limit, testRuleSet } from './test-rule-set.fixture.js'

const figures: FigureDeclarations = {
  all: { type: 'count', label, settled: true },
  registered: { type: 'count', label },
  recognised: { type: 'count', label },
  now: { type: 'count', label, settled: true },
  before: { type: 'count', label, settled: true },
  posts: { type: 'count', label },
  crime: { type: 'yesNo', label, settled: true },
  reported: { type: 'yesNo', label, settled: true },
  explained: { type: 'yesNo', label },
  held: { type: 'yesNo', label },
  plan: { type: 'day', label },
  rating: {
    type: 'grade',
    label,
    scale: [
      { id: 'low', label },
      { id: 'high', label },
    ],
  },
  order: { type: 'points', maximum: 10, label },
  unity: { type: 'points', maximum: 4, label },
  safe: { type: 'recognition', scheme: 'antt', year: 'same', label },
}

const setOf = (...rules: readonly Rule[]): RuleSet =>
  testRuleSet(figures, rules, {
    parts: [
      { part: 'recognised', whole: 'registered' },
      { part: 'registered', whole: 'all' },
    ],
  })

const evaluated = (ruleSet: RuleSet, given: Figures, asOf: IsoDate): Evaluation => {
  const answer = evaluate(ruleSet, given, { asOf })
  if (!answer.ok) throw new Error(answer.refusals[0].code)
  return answer.value
}

const found = (given: Figures, rules: readonly Rule[], asOf: IsoDate = '2022-11-14') =>
  remediesFor(evaluated(setOf(...rules), given, asOf))

const ways = (given: Figures, rules: readonly Rule[], asOf?: IsoDate) =>
  found(given, rules, asOf).remedies.map(({ changes }) => changes.map(({ figure, to }) => [figure, to]))

const registration = rule.shareAtLeast('registered', 'all', limit(100))
const recognition = rule.shareAtLeast('recognised', 'all', limit(70))
const quarter1 = rule.dated('plan', '01-01', '03-31')
const points = rule.points([{ figure: 'order' }, { figure: 'unity', weight: 2 }], limit(12))

describe('a remedy', () => {
  it('raises a part to the share that is wanted', () => {
    const given = { all: 25, registered: 25, recognised: 16 }
    expect(found(given, [recognition])).toEqual({
      remedies: [{ changes: [{ figure: 'recognised', from: 16, to: 18 }], criteria: ['c1'] }],
      settled: [],
      waitingFor: [],
    })
  })

  it('raises what the part is a part of, but never shrinks the whole', () => {
    expect(ways({ all: 25, registered: 17, recognised: 16 }, [recognition])).toEqual([
      [
        ['recognised', 18],
        ['registered', 18],
      ],
    ])
    expect(ways({ all: 0, registered: 0 }, [registration])).toEqual([])
  })

  it('is needed in full: no change can be left out', () => {
    const given = { all: 25, registered: 20, recognised: 16 }
    expect(ways(given, [registration, recognition])).toEqual([
      [
        ['recognised', 18],
        ['registered', 25],
      ],
    ])
  })

  it('brings a count over its limit, or under it', () => {
    expect(ways({ posts: 1 }, [rule.moreThan('posts', limit(2))])).toEqual([[['posts', 3]]])
    expect(ways({ posts: 9 }, [rule.lessThan('posts', limit(5))])).toEqual([[['posts', 4]]])
    expect(ways({ posts: 3 }, [rule.lessThan('posts', limit(0))])).toEqual([])
  })

  it('takes the higher of two limits on one figure', () => {
    expect(ways({ posts: 1 }, [rule.atLeast('posts', limit(3)), rule.atLeast('posts', limit(5))])).toEqual([
      [['posts', 5]],
    ])
  })

  it('never changes what happened in the period', () => {
    expect(found({ crime: true }, [rule.no('crime')])).toMatchObject({ remedies: [], settled: ['c1'] })
    expect(found({ now: 5, before: 5 }, [rule.fewer('now', 'before')])).toMatchObject({ remedies: [], settled: ['c1'] })
    expect(found({ held: false, crime: true }, [rule.yes('held'), rule.no('crime')])).toMatchObject({
      remedies: [],
      settled: ['c2'],
    })
  })

  it('uses an exception that can still be attested, not one that was denied for good', () => {
    const excuse = (...all: readonly string[]) => rule.no('crime', { name: label, all })
    expect(ways({ crime: true, explained: false }, [excuse('explained')])).toEqual([[['explained', true]]])
    expect(ways({ crime: true, reported: false, explained: false }, [excuse('reported', 'explained')])).toEqual([])
  })

  it('issues a document while its days last, and never dates one back', () => {
    expect(ways({ plan: '2021-12-31' }, [quarter1], '2022-02-15')).toEqual([[['plan', '2022-02-15']]])
    expect(ways({ plan: '2021-12-31' }, [quarter1], '2022-03-31')).toEqual([[['plan', '2022-03-31']]])
    expect(found({ plan: '2022-04-01' }, [quarter1], '2022-04-01')).toMatchObject({ remedies: [], settled: ['c1'] })
    const summer = rule.dated('plan', '06-01', '06-30')
    expect(ways({ plan: '2022-03-01' }, [summer], '2022-04-01')).toEqual([[['plan', '2022-06-01']]])
  })

  it('asks for a grade or a recognition where one is wanted', () => {
    expect(ways({ rating: 'low' }, [rule.graded('rating', limit('high'))])).toEqual([[['rating', 'high']]])
    expect(ways({ safe: false }, [rule.recognised('safe')])).toEqual([[['safe', true]]])
  })

  it('finds the points in one item where one is enough, else in as few as can be', () => {
    expect(ways({ order: 5, unity: 3 }, [points])).toEqual([[['unity', 3.5]], [['order', 6]]])
    expect(ways({ order: 1, unity: 0 }, [points])).toEqual([
      [
        ['order', 10],
        ['unity', 1],
      ],
    ])
    expect(ways({ order: 10, unity: 4 }, [rule.points([{ figure: 'order' }], limit(11))])).toEqual([])
  })

  it('offers each way where one of several is enough, the least effort first', () => {
    const given = { held: false, posts: 9, rating: 'low' }
    const [held, posts, rating] = [
      rule.yes('held'),
      rule.atLeast('posts', limit(10)),
      rule.graded('rating', limit('high')),
    ]
    expect(ways(given, [rule.any(held, posts)])).toEqual([[['posts', 10]], [['held', true]]])
    expect(ways(given, [rule.some(2, held, posts, rating)])).toEqual([
      [
        ['held', true],
        ['posts', 10],
      ],
      [
        ['posts', 10],
        ['rating', 'high'],
      ],
      [
        ['held', true],
        ['rating', 'high'],
      ],
    ])
    expect(ways(given, [rule.all(held, posts)])).toEqual([
      [
        ['held', true],
        ['posts', 10],
      ],
    ])
    expect(ways({ ...given, crime: true }, [rule.any(rule.no('crime'), held)])).toEqual([[['held', true]]])
  })

  it('does not propose two things that exclude each other', () => {
    expect(ways({ posts: 5 }, [rule.atLeast('posts', limit(7)), rule.atMost('posts', limit(3))])).toEqual([])
    expect(ways({ held: false, explained: true }, [rule.all(rule.yes('held'), rule.no('held'))])).toEqual([])
  })

  it('waits for figures that nobody gave instead of foretelling them', () => {
    expect(found({ held: false }, [rule.yes('held'), registration])).toEqual({
      remedies: [{ changes: [{ figure: 'held', from: false, to: true }], criteria: ['c1'] }],
      settled: [],
      waitingFor: ['registered', 'all'],
    })
    expect(found({}, [registration]).remedies).toEqual([])
  })

  it('is no more than was asked for', () => {
    const many = rule.any(...['held', 'explained'].map((id) => rule.yes(id)), rule.atLeast('posts', limit(10)))
    const given = evaluated(setOf(many), { held: false, explained: false, posts: 0 }, '2022-11-14')
    expect(remediesFor(given, 2).remedies).toHaveLength(2)
  })

  it('turns the verdict, and does not when one change is left out', () =>
    fc.assert(
      fc.property(anyRuleSet, soundFigures, (ruleSet, given) => {
        const answer = evaluate(ruleSet, given, { asOf: '2022-11-14' })
        if (!answer.ok) return
        for (const { changes } of remediesFor(answer.value).remedies) {
          const unmetAfter = (some: typeof changes) => {
            const after = { ...given, ...Object.fromEntries(some.map(({ figure, to }) => [figure, to])) }
            const again = evaluate(ruleSet, after, { asOf: '2022-11-14' })
            return !again.ok || again.value.findings.some(({ status }) => status === 'not_met')
          }
          expect(unmetAfter(changes)).toBe(false)
          for (const left of changes) expect(unmetAfter(changes.filter((one) => one !== left))).toBe(true)
        }
      }),
      { numRuns: 400 },
    ))
})
