import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkParts } from '../../figures/check-figures.js'
import type { FigureDeclarations, Figures, FigureValue } from '../../figures/figure.js'
import { figuresWithin } from '../figures-within.js'
import { measurerOf } from '../measurer.js'
import type { Bound, Fraction, Rule } from '../rule.js'
import * as rule from '../rule-builders.js'
import { basis, from, label, limit } from '../test-rule-set.fixture.js'
import { impliesRule } from './implies-rule.js'

const scale = ['low', 'middle', 'high'].map((id) => ({ id, label }))
const figures = {
  a: { type: 'count', label },
  b: { type: 'count', label },
  c: { type: 'count', label },
  yes1: { type: 'yesNo', label },
  yes2: { type: 'yesNo', label },
  yes3: { type: 'yesNo', label },
  rating: { type: 'grade', label, scale },
  region: { type: 'grade', label, scale: scale.slice(0, 2) },
  plan: { type: 'day', label },
  order: { type: 'points', maximum: 1, label },
  unity: { type: 'points', maximum: 0.5, label },
  safe: { type: 'recognition', scheme: 'antt', year: 'same', label },
} as const satisfies FigureDeclarations

const pick = fc.constantFrom
const bound = pick<Bound>('atLeast', 'moreThan', 'atMost', 'lessThan')
const answer = pick('yes1', 'yes2', 'yes3')

const limits = <Value>(value: fc.Arbitrary<Value>) => {
  const series = fc.tuple(pick(from, from, from, '2030-01-01'), value).map(([day, one]) => rule.since(day, one, basis))
  const cases = fc.dictionary(pick('low', 'middle'), series)
  return fc.oneof(
    { weight: 4, arbitrary: value.map(limit) },
    { weight: 1, arbitrary: series },
    { weight: 1, arbitrary: cases.map((all) => ({ by: 'region', cases: all })) },
  )
}

const percent = pick<number | Fraction>(0, 50, 100, { numerator: 1, denominator: 3 }, { numerator: 2, denominator: 3 })
const items = fc.subarray([{ figure: 'order' }, { figure: 'unity', weight: 2 }], { minLength: 1 })
const edge = pick('01-01', '01-02', '02-28', '02-29', '03-01', '03-02')

const leaf: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({ kind: fc.constant('compare' as const), figure: pick('a', 'b', 'c'), bound, limit: limits(fc.nat(2)) }),
  fc.record({
    kind: fc.constant('ratio' as const),
    part: fc.constant('a'),
    whole: fc.constant('b'),
    bound,
    percent: limits(percent),
  }),
  fc.tuple(pick('a', 'c'), pick('a', 'c')).map(([now, before]) => rule.fewer(now, before)),
  answer.map((figure) => rule.yes(figure)),
  fc
    .tuple(answer, fc.array(fc.subarray(['yes1', 'yes2', 'yes3'], { minLength: 1 }), { maxLength: 2 }))
    .map(([figure, excuses]) => rule.no(figure, ...excuses.map((all) => ({ name: label, all })))),
  limits(pick('low', 'middle', 'high')).map((least) => rule.graded('rating', least)),
  fc.tuple(edge, edge).map(([since, until]) => rule.dated('plan', since, until)),
  fc.constant(rule.recognised('safe')),
  fc.tuple(items, limits(pick(0, 0.5, 1, 1.75, 2, 3))).map(([sum, least]) => rule.points(sum, least)),
  fc.tuple(items, limits(pick(0, 25, 50, 70, 100))).map(([sum, least]) => rule.pointsShare(sum, least)),
)

const anyRule: fc.Arbitrary<Rule> = fc.letrec<{ rule: Rule }>((tie) => {
  const of = fc.array(tie('rule'), { maxLength: 3 })
  return {
    rule: fc.oneof(
      { depthSize: 'small', withCrossShrink: true, maxDepth: 2 },
      leaf,
      fc.tuple(pick('all' as const, 'any' as const), of).map(([kind, inner]) => ({ kind, of: inner })),
      fc.tuple(fc.nat(3), of).map(([least, inner]) => rule.some(least, ...inner)),
    ),
  }
}).rule

/** Two rules of one kind, any two, and two of which one is built from the other. */
const anyPair = fc.oneof(
  fc.tuple(anyRule, anyRule),
  fc.tuple(leaf, leaf),
  fc.tuple(anyRule, anyRule).map(([one, other]): [Rule, Rule] => [rule.all(one, other), other]),
  fc
    .tuple(anyRule, anyRule, anyRule)
    .map(([one, two, three]): [Rule, Rule] => [rule.some(2, one, two, three), rule.any(three, one)]),
  fc.tuple(leaf, leaf, leaf).map(([one, two, three]): [Rule, Rule] => [rule.all(one, two), three]),
  fc.tuple(leaf, leaf, leaf).map(([one, two, three]): [Rule, Rule] => [one, rule.any(two, three)]),
)

const counts = Array.from({ length: 11 }, (_, count) => count)

const valuesOf = (id: string): readonly FigureValue[] => {
  switch (id) {
    case 'a':
    case 'b':
    case 'c':
      return counts
    case 'rating':
      return ['low', 'middle', 'high']
    case 'region':
      return ['low', 'middle']
    case 'plan':
      return ['31', '01', '02']
        .flatMap((day) => [`2023-01-${day}`, `2024-01-${day}`])
        .concat(
          ['2022-12-31', '2023-12-31'],
          ['2023', '2024'].flatMap((year) =>
            ['02-27', '02-28', '03-01', '03-02', '03-03'].map((day) => `${year}-${day}`),
          ),
          '2024-02-29',
        )
    case 'order':
      return [0, 0.25, 0.5, 0.75, 1]
    case 'unity':
      return [0, 0.25, 0.5]
    default:
      return [false, true]
  }
}

const subjects = function* (ids: readonly string[]): Generator<Figures> {
  const [first, ...others] = ids
  if (first === undefined) {
    yield {}
    return
  }
  for (const rest of subjects(others)) for (const value of valuesOf(first)) yield { ...rest, [first]: value }
}

/** Tries every subject there is on small numbers. */
const bruteForce = (strict: Rule, loose: Rule, asOf: string, ids: readonly string[]): Figures | undefined => {
  const ground = { declarations: figures, asOf }
  const [one, other] = [measurerOf(strict, ground), measurerOf(loose, ground)]
  const parts = ids.includes('a') && ids.includes('b') ? [{ part: 'a', whole: 'b' }] : []
  for (const subject of subjects(ids)) {
    if (checkParts(parts, subject).length > 0) continue
    if (one(subject).status === 'met' && other(subject).status !== 'met') return subject
  }
  return undefined
}

describe('implication', () => {
  it('is what trying every subject would say, over the whole grammar', () => {
    const said = { implied: 0, not_implied: 0, not_decided: 0 }
    fc.assert(
      fc.property(anyPair, pick('2023-06-01', '2024-06-01'), ([strict, loose], asOf) => {
        // the part is within its whole, as in a set that has the share
        const bounds = rule.any(rule.shareAtLeast('a', 'b', limit(0)), rule.all())
        const ids = figuresWithin(rule.all(strict, loose))
        fc.pre(ids.reduce((many, id) => many * valuesOf(id).length, 1) <= 20_000)
        const [one, other] =
          ids.includes('a') && ids.includes('b') ? [rule.all(bounds, strict), loose] : [strict, loose]
        const outcome = impliesRule(one, other, asOf, figures)
        said[outcome] += 1
        const found = bruteForce(strict, loose, asOf, ids)
        expect({ outcome, found }).toEqual({ outcome: found ? 'not_implied' : 'implied', found })
      }),
      { numRuns: 1000 },
    )
    expect(said.not_decided).toBe(0)
    expect(Math.min(said.implied, said.not_implied)).toBeGreaterThan(100)
  }, 30_000)
})
