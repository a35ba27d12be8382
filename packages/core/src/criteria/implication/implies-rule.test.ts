import { describe, expect, it } from 'vitest'
import { commune2022 } from '../../national/circular-124/commune.js'
import type { Bound, Exception, Fraction, Rule } from '../rule.js'
import * as rule from '../rule-builders.js'
import { basis, label, limit } from '../test-rule-set.fixture.js'
import { impliesRule } from './implies-rule.js'

const scale = ['low', 'middle', 'high'].map((id) => ({ id, label }))
const figures = {
  models: { type: 'count', label },
  before: { type: 'count', label },
  signed: { type: 'count', label },
  households: { type: 'count', label },
  held: { type: 'yesNo', label },
  harm: { type: 'yesNo', label },
  beyond: { type: 'yesNo', label },
  reported: { type: 'yesNo', label },
  rating: { type: 'grade', label, scale },
  region: { type: 'grade', label, scale },
  plan: { type: 'day', label },
  order: { type: 'points', maximum: 10, label },
  unity: { type: 'points', maximum: 5, label },
  safe: { type: 'recognition', scheme: 'antt', year: 'same', label },
} as const
const on = '2023-06-01'

const implies = (strict: Rule, loose: Rule, day = on) => impliesRule(strict, loose, day, figures)

const count = (bound: Bound, least: number): Rule => ({ kind: 'compare', figure: 'models', bound, limit: limit(least) })
const share = (bound: Bound, percent: number | Fraction): Rule => ({
  kind: 'ratio',
  part: 'signed',
  whole: 'households',
  bound,
  percent: limit(percent),
})
const excuse = (...all: readonly string[]): Exception => ({ name: label, all })
const twoThirds = { numerator: 2, denominator: 3 }

describe('a count', () => {
  it.each<[Bound, number, Bound, number, string]>([
    ['atLeast', 6, 'atLeast', 5, 'implied'],
    ['atLeast', 5, 'atLeast', 5, 'implied'],
    ['atLeast', 4, 'atLeast', 5, 'not_implied'],
    ['moreThan', 4, 'atLeast', 5, 'implied'],
    ['atLeast', 5, 'moreThan', 4, 'implied'],
    ['moreThan', 3, 'atLeast', 5, 'not_implied'],
    ['atMost', 4, 'atMost', 5, 'implied'],
    ['atMost', 6, 'atMost', 5, 'not_implied'],
    ['lessThan', 6, 'atMost', 5, 'implied'],
    ['atMost', 5, 'lessThan', 6, 'implied'],
    ['lessThan', 7, 'atMost', 5, 'not_implied'],
    ['atLeast', 5, 'atMost', 5, 'not_implied'],
    // nobody has fewer than none, and everybody has none or more
    ['lessThan', 0, 'atLeast', 9, 'implied'],
    ['atMost', 9, 'atLeast', 0, 'implied'],
  ])('of %s %d beside one of %s %d is %s', (bound, least, other, otherLeast, outcome) => {
    expect(implies(count(bound, least), count(other, otherLeast))).toBe(outcome)
  })

  it('says nothing of another', () => {
    expect(implies(count('atLeast', 5), rule.atLeast('before', limit(1)))).toBe('not_implied')
  })
})

describe('a share', () => {
  it.each<[Bound, number | Fraction, Bound, number | Fraction, string]>([
    ['atLeast', 71, 'atLeast', 70, 'implied'],
    ['atLeast', 69, 'atLeast', 70, 'not_implied'],
    ['atLeast', 67, 'atLeast', twoThirds, 'implied'],
    ['atLeast', 66, 'atLeast', twoThirds, 'not_implied'],
    ['atLeast', twoThirds, 'atLeast', { numerator: 200, denominator: 300 }, 'implied'],
    ['moreThan', 70, 'atLeast', 70, 'implied'],
    ['atLeast', 70, 'moreThan', 70, 'not_implied'],
    ['atMost', 30, 'lessThan', 31, 'implied'],
    ['lessThan', 31, 'atMost', 30, 'not_implied'],
    ['atLeast', 50, 'atMost', 50, 'not_implied'],
    // a part is never more than its whole, nor less than nothing of it
    ['atMost', 10, 'atMost', 100, 'implied'],
    ['atMost', 10, 'atLeast', 0, 'implied'],
    ['atLeast', 10, 'lessThan', 100, 'not_implied'],
  ])('of %s %j beside one of %s %j is %s', (bound, percent, other, otherPercent, outcome) => {
    expect(implies(share(bound, percent), share(other, otherPercent))).toBe(outcome)
  })

  it('of nothing is not met, even where any share would do', () => {
    expect(implies(rule.atMost('households', limit(0)), share('atLeast', 0))).toBe('not_implied')
    expect(implies(share('atLeast', 0), rule.atLeast('households', limit(1)))).toBe('implied')
  })

  it('of a whole that is small is compared on the whole numbers there are', () => {
    const ofThree = rule.all(share('atLeast', 66), rule.atMost('households', limit(3)))
    const ofFour = rule.all(share('atLeast', 66), rule.atMost('households', limit(150)))
    expect(implies(ofThree, share('atLeast', twoThirds))).toBe('implied')
    expect(implies(ofFour, share('atLeast', twoThirds))).toBe('not_implied')
  })

  it('of a whole that is large enough bears a count', () => {
    const most = rule.all(share('atLeast', 70), rule.atLeast('households', limit(10)))
    expect(implies(most, rule.atLeast('signed', limit(7)))).toBe('implied')
    expect(implies(most, rule.atLeast('signed', limit(8)))).toBe('not_implied')
  })
})

describe('a trend', () => {
  it('is implied by none now, and not by fewer than so many', () => {
    expect(implies(rule.atMost('models', limit(0)), rule.fewer('models', 'before'))).toBe('implied')
    expect(implies(rule.atMost('models', limit(1)), rule.fewer('models', 'before'))).toBe('not_implied')
  })

  it('carries a bound from the period before', () => {
    const fewer = rule.all(rule.fewer('models', 'before'), rule.atMost('before', limit(5)))
    expect(implies(fewer, rule.atMost('models', limit(4)))).toBe('implied')
    expect(implies(fewer, rule.atMost('models', limit(3)))).toBe('not_implied')
  })

  it('does not go both ways, but for none', () => {
    const both = rule.all(rule.fewer('models', 'before'), rule.fewer('before', 'models'))
    expect(implies(both, rule.atMost('models', limit(0)))).toBe('implied')
    expect(implies(rule.fewer('models', 'before'), rule.fewer('before', 'models'))).toBe('not_implied')
  })
})

describe('an attestation', () => {
  const alone = rule.no('harm')
  const excused = rule.no('harm', excuse('beyond'))
  const handled = rule.no('harm', excuse('beyond', 'reported'))
  const either = rule.no('harm', excuse('beyond'), excuse('reported'))

  it.each<[string, Rule, Rule, string]>([
    ['no exception beside one', alone, excused, 'implied'],
    ['an exception beside none', excused, alone, 'not_implied'],
    ['an exception that asks for more', handled, excused, 'implied'],
    ['an exception that asks for less', excused, handled, 'not_implied'],
    ['one of the exceptions', excused, either, 'implied'],
    ['one exception more', either, excused, 'not_implied'],
    ['an exception that either covers', handled, either, 'implied'],
    ['yes beside no', rule.yes('harm'), alone, 'not_implied'],
    ['another answer', rule.yes('held'), rule.yes('reported'), 'not_implied'],
  ])('with %s', (_, strict, loose, outcome) => {
    expect(implies(strict, loose)).toBe(outcome)
  })

  it('is the same under exceptions of other names', () => {
    const renamed = rule.no('harm', { name: { vi: 'khác', en: 'other' }, all: ['beyond'] })
    expect(implies(excused, renamed)).toBe('implied')
  })
})

describe('a grade', () => {
  it.each([
    ['high', 'middle', 'implied'],
    ['middle', 'middle', 'implied'],
    ['low', 'middle', 'not_implied'],
    ['middle', 'low', 'implied'],
  ])('of %s beside one of %s is %s', (strict, loose, outcome) => {
    expect(implies(rule.graded('rating', limit(strict)), rule.graded('rating', limit(loose)))).toBe(outcome)
  })
})

describe('a document', () => {
  const dated = (from: string, through: string) => rule.dated('plan', from, through)

  it.each([
    ['01-15', '03-15', '01-01', '03-31', 'implied'],
    ['01-01', '03-31', '01-01', '03-31', 'implied'],
    ['01-01', '04-01', '01-01', '03-31', 'not_implied'],
    ['01-01', '03-31', '01-02', '03-31', 'not_implied'],
    ['04-01', '04-30', '01-01', '03-31', 'not_implied'],
  ])('from %s through %s beside one from %s through %s is %s', (from, through, since, until, outcome) => {
    expect(implies(dated(from, through), dated(since, until))).toBe(outcome)
  })

  it('through 29 February is one through the 28th, but for leap years', () => {
    const [longer, shorter] = [dated('01-01', '02-29'), dated('01-01', '02-28')]
    expect(implies(longer, shorter, '2023-06-01')).toBe('implied')
    expect(implies(longer, shorter, '2024-06-01')).toBe('not_implied')
  })

  it('in two windows is in one of both', () => {
    const two = rule.any(dated('01-01', '01-31'), dated('02-01', '02-28'))
    expect(implies(dated('01-01', '02-28'), two)).toBe('implied')
    expect(implies(dated('01-01', '02-28'), rule.any(dated('01-01', '01-31'), dated('02-02', '02-28')))).toBe(
      'not_implied',
    )
  })
})

describe('a recognition', () => {
  it('is its own and nothing else', () => {
    expect(implies(rule.all(rule.recognised('safe'), rule.yes('held')), rule.recognised('safe'))).toBe('implied')
    expect(implies(rule.yes('held'), rule.recognised('safe'))).toBe('not_implied')
  })
})

describe('a score', () => {
  const items = [{ figure: 'order' }, { figure: 'unity', weight: 2 }]

  it.each([
    [14.25, 14, 'implied'],
    [14, 14, 'implied'],
    [13.75, 14, 'not_implied'],
  ])('of %d points beside one of %d is %s', (strict, loose, outcome) => {
    expect(implies(rule.points(items, limit(strict)), rule.points(items, limit(loose)))).toBe(outcome)
  })

  it('in percent is one in points of the most that can be had', () => {
    expect(implies(rule.pointsShare(items, limit(70)), rule.points(items, limit(14)))).toBe('implied')
    expect(implies(rule.points(items, limit(14)), rule.pointsShare(items, limit(70)))).toBe('implied')
    expect(implies(rule.pointsShare(items, limit(68)), rule.points(items, limit(14)))).toBe('not_implied')
  })

  it('that counts an item more bears the others', () => {
    expect(implies(rule.points(items, limit(15)), rule.points([{ figure: 'order' }], limit(5)))).toBe('implied')
    expect(implies(rule.points(items, limit(14)), rule.points([{ figure: 'order' }], limit(5)))).toBe('not_implied')
  })
})

describe('a limit by case', () => {
  const byRegion = (cases: Readonly<Record<string, number>>): Rule =>
    rule.atLeast('models', {
      by: 'region',
      cases: Object.fromEntries(Object.entries(cases).map(([id, least]) => [id, limit(least)])),
    })
  const nation = byRegion({ low: 1, middle: 2, high: 3 })

  it('is compared case by case', () => {
    expect(implies(byRegion({ low: 1, middle: 2, high: 4 }), nation)).toBe('implied')
    expect(implies(byRegion({ low: 9, middle: 1, high: 9 }), nation)).toBe('not_implied')
  })

  it('that is missing for a case decides nobody of it', () => {
    expect(implies(byRegion({ low: 1, high: 3 }), nation)).toBe('implied')
    expect(implies(nation, byRegion({ low: 1, high: 3 }))).toBe('not_implied')
  })

  it('is compared with one for everyone', () => {
    expect(implies(count('atLeast', 3), nation)).toBe('implied')
    expect(implies(count('atLeast', 2), nation)).toBe('not_implied')
    expect(implies(nation, count('atLeast', 1))).toBe('implied')
    expect(implies(nation, count('atLeast', 2))).toBe('not_implied')
  })
})

describe('a limit that changes', () => {
  const later = rule.atLeast('models', [...limit(1), { from: '2024-01-01', value: 3, basis }])

  it('is compared as it stands on the day', () => {
    expect(implies(count('atLeast', 2), later, '2023-12-31')).toBe('implied')
    expect(implies(count('atLeast', 2), later, '2024-01-01')).toBe('not_implied')
  })

  it('and has no value yet is met by nobody', () => {
    expect(implies(later, count('atLeast', 99), '2021-01-01')).toBe('implied')
    expect(implies(rule.yes('held'), later, '2021-01-01')).toBe('not_implied')
  })
})

describe('several rules', () => {
  const [a, b, c] = [rule.yes('held'), rule.yes('beyond'), rule.yes('reported')]

  it.each<[string, Rule, Rule, string]>([
    ['one more of all', rule.all(a, b, c), rule.all(a, b), 'implied'],
    ['one fewer of all', rule.all(a, b), rule.all(a, b, c), 'not_implied'],
    ['one fewer of any', rule.any(a, b), rule.any(a, b, c), 'implied'],
    ['one more of any', rule.any(a, b, c), rule.any(a, b), 'not_implied'],
    ['all in another order', rule.all(c, b, a), rule.all(a, b, c), 'implied'],
    ['two of three beside one', rule.some(2, a, b, c), rule.some(1, a, b, c), 'implied'],
    ['two of three beside three', rule.some(2, a, b, c), rule.some(3, a, b, c), 'not_implied'],
    ['two of three beside one of two of them', rule.some(2, a, b, c), rule.any(a, b), 'implied'],
    ['two of three beside each pair of them', rule.some(2, a, b, c), pairs(a, b, c), 'implied'],
    ['each pair of three beside two of them', pairs(a, b, c), rule.some(2, a, b, c), 'implied'],
    ['none of any', rule.any(), a, 'implied'],
    ['all of none', a, rule.all(), 'implied'],
    ['one that holds by either', rule.any(rule.all(a, b), rule.all(a, c)), rule.all(a, rule.any(b, c)), 'implied'],
    ['a tighter one within', rule.any(a, count('atLeast', 3)), rule.any(count('atLeast', 2), a), 'implied'],
    ['a looser one within', rule.any(a, count('atLeast', 1)), rule.any(count('atLeast', 2), a), 'not_implied'],
  ])('with %s', (_, strict, loose, outcome) => {
    expect(implies(strict, loose)).toBe(outcome)
  })

  it('are decided exactly with sixteen answers', () => {
    const ids = Array.from({ length: 16 }, (_, place) => `yes${place}`)
    const answers = Object.fromEntries(ids.map((id) => [id, { type: 'yesNo', label } as const]))
    const of = ids.map((id) => rule.yes(id))
    const beside = (strict: number, loose: number) =>
      impliesRule(rule.some(strict, ...of), rule.some(loose, ...of.toReversed()), on, answers)
    expect(beside(9, 8)).toBe('implied')
    expect(beside(8, 9)).toBe('not_implied')
  })
})

const pairs = (a: Rule, b: Rule, c: Rule): Rule => rule.any(rule.all(a, b), rule.all(b, c), rule.all(a, c))

describe('what is not decided', () => {
  it('is a rule that is not sound, but beside itself', () => {
    const odd = rule.atLeast('held', limit(1))
    expect(implies(odd, count('atLeast', 1))).toBe('not_decided')
    expect(implies(rule.atLeast('nobody', limit(1)), count('atLeast', 1))).toBe('not_decided')
    expect(implies(count('atLeast', 1.5), count('atLeast', 1))).toBe('not_decided')
    expect(implies(share('atLeast', 70), share('atLeast', 170))).toBe('not_decided')
    const endless = { ...figures, order: { type: 'points', maximum: Number.POSITIVE_INFINITY, label } as const }
    const points = (least: number) => rule.points([{ figure: 'order' }], limit(least))
    expect(impliesRule(points(1), points(2), on, endless)).toBe('not_decided')
    expect(implies(odd, odd)).toBe('implied')
    expect(implies(rule.all(odd, count('atLeast', 2)), count('atLeast', 1))).toBe('implied')
    expect(implies(rule.all(odd, rule.yes('held')), rule.any(odd, rule.yes('reported')))).toBe('implied')
  })

  it('is what would take too long to look through, and it is soon said', () => {
    const ids = Array.from({ length: 40 }, (_, place) => `yes${place}`)
    const answers = Object.fromEntries(ids.map((id) => [id, { type: 'yesNo', label } as const]))
    const of = ids.map((id) => rule.yes(id))
    expect(impliesRule(rule.some(21, ...of), rule.some(20, ...of.toReversed()), on, answers)).toBe('not_decided')
  }, 30_000)
})

describe('every rule of the nation', () => {
  it('implies one half of itself', () => {
    for (const { rule: demand } of commune2022.criteria) {
      const either = rule.any(rule.yes('policy.implemented'), demand)
      expect(impliesRule(demand, either, '2022-11-15', commune2022.figures)).toBe('implied')
    }
  })
})
