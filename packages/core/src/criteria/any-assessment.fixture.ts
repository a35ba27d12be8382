import * as fc from 'fast-check'
import type { FigureDeclarations, Figures, FigureValue } from '../figures/figure.js'
import type { Bound, Rule } from './rule.js'
import * as rule from './rule-builders.js'
import type { Criterion, RuleSet } from './rule-set.js'
import { basis, from, label, testRuleSet } from './test-rule-set.fixture.js'

/** For tests: any rule set of the whole grammar, and any figures for it, sound or not. */

const scale = ['low', 'middle', 'high'].map((id) => ({ id, label }))

const figures = {
  a: { type: 'count', label },
  b: { type: 'count', label },
  c: { type: 'count', label },
  yes1: { type: 'yesNo', label },
  yes2: { type: 'yesNo', label },
  yes3: { type: 'yesNo', label },
  rating: { type: 'grade', label, scale },
  region: { type: 'grade', label, scale },
  plan: { type: 'day', label },
  order: { type: 'points', maximum: 10, label },
  unity: { type: 'points', maximum: 2.5, label },
  safe: { type: 'recognition', scheme: 'antt', year: 'same', label },
} as const satisfies FigureDeclarations

const pick = fc.constantFrom
const count = pick('a', 'b', 'c')
const answer = pick('yes1', 'yes2', 'yes3')
const bound = pick<Bound>('atLeast', 'moreThan', 'atMost', 'lessThan')

/** A limit for everyone or by region, sometimes with a region left out, sometimes not yet in force. */
const limit = <Value>(value: fc.Arbitrary<Value>) => {
  const series = fc.tuple(pick(from, from, '2023-01-01'), value).map(([day, one]) => rule.since(day, one, basis))
  const cases = fc.dictionary(pick('low', 'middle', 'high'), series)
  return fc.oneof(
    { weight: 3, arbitrary: series },
    { weight: 1, arbitrary: cases.map((all) => ({ by: 'region', cases: all })) },
  )
}

const share = fc.oneof(fc.nat(100), fc.constant({ numerator: 2, denominator: 3 }))
const items = fc.subarray([{ figure: 'order' }, { figure: 'unity', weight: 2 }], { minLength: 1 })

const leaf: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({ kind: fc.constant('compare' as const), figure: count, bound, limit: limit(fc.nat(5)) }),
  fc.record({
    kind: fc.constant('ratio' as const),
    part: fc.constant('a'),
    whole: fc.constant('b'),
    bound,
    percent: limit(share),
  }),
  fc.constant(rule.fewer('a', 'c')),
  answer.map((figure) => rule.yes(figure)),
  fc
    .tuple(answer, fc.array(fc.subarray(['yes1', 'yes2', 'yes3'], { minLength: 1 }), { maxLength: 2 }))
    .map(([figure, excuses]) => rule.no(figure, ...excuses.map((all) => ({ name: label, all })))),
  limit(pick('middle', 'high')).map((least) => rule.graded('rating', least)),
  fc.constant(rule.dated('plan', '01-01', '03-31', basis)),
  fc.constant(rule.recognised('safe')),
  fc.tuple(items, limit(fc.nat(15))).map(([sum, least]) => rule.points(sum, least)),
  fc.tuple(items, limit(fc.nat(100))).map(([sum, least]) => rule.pointsShare(sum, least)),
)

const anyRule: fc.Arbitrary<Rule> = fc.letrec<{ rule: Rule }>((tie) => {
  const of = fc.array(tie('rule'), { minLength: 1, maxLength: 3 })
  return {
    rule: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc.tuple(pick('all' as const, 'any' as const), of).map(([kind, inner]) => ({ kind, of: inner })),
      fc.tuple(fc.nat(3), of).map(([least, inner]) => rule.some(least, ...inner)),
    ),
  }
}).rule

const applies = fc.option(
  fc.oneof(
    answer,
    fc.subarray(['low', 'middle', 'high']).map((grades) => ({ figure: 'region', in: grades })),
  ),
  { nil: undefined },
)

const criteria: fc.Arbitrary<readonly Criterion[]> = fc
  .array(fc.tuple(anyRule, applies), { minLength: 1, maxLength: 5 })
  .map((drawn) =>
    drawn.map(([one, appliesIf], at) => ({
      id: `c${at}`,
      text: label,
      basis,
      rule: one,
      ...(appliesIf === undefined ? {} : { appliesIf }),
    })),
  )

/** Any rule set of the grammar. */
export const anyRuleSet: fc.Arbitrary<RuleSet> = criteria.map((all) =>
  testRuleSet(figures, {}, { parts: [{ part: 'a', whole: 'b' }], criteria: all }),
)

const small = pick<FigureValue>(0, 1, 2, 3, 4, 5, 6, 99, 100, 101, Number.MAX_SAFE_INTEGER)
const quarters = fc.nat(10).map((points) => points / 4)

/** Figures each of its declared type, some left out, though a part may exceed its whole. */
export const soundFigures: fc.Arbitrary<Figures> = fc.record(
  {
    a: small,
    b: small,
    c: small,
    yes1: fc.boolean(),
    yes2: fc.boolean(),
    yes3: fc.boolean(),
    rating: pick('low', 'middle', 'high'),
    region: pick('low', 'middle', 'high'),
    plan: pick('2021-12-31', '2022-01-01', '2022-03-31', '2022-04-01'),
    order: quarters,
    unity: quarters,
    safe: fc.boolean(),
  },
  { requiredKeys: [] },
)

const odd = pick<unknown>(
  -1,
  0.5,
  Number.NaN,
  '',
  'low',
  '2022-02-30',
  true,
  null,
  undefined,
  2 ** 53,
  1e20,
  5n,
  {},
  [],
)

/** The same, with anything in place of one figure, or under a name that nobody declared. */
export const anyFigures: fc.Arbitrary<Figures> = fc.oneof(
  { weight: 3, arbitrary: soundFigures },
  {
    weight: 1,
    arbitrary: fc
      .tuple(soundFigures, pick(...Object.keys(figures), 'nobody', '__proto__', 'toString'), odd)
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what a caller without types may hand in
      .map(([sound, id, value]) => Object.fromEntries([...Object.entries(sound), [id, value]]) as Figures),
  },
)
