import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { law } from '../bases/instruments.js'
import type { IsoDate } from '../days/iso-date.js'
import type { FigureDeclaration, Figures, FigureValue } from '../figures/figure.js'
import { nationalRuleSets } from '../national/national-rule-sets.js'
import { evaluate } from './evaluate.js'
import type { Evaluation } from './evaluation.js'
import type { Finding, Measure } from './finding.js'
import { type Bound, figuresOf, rulesWithin } from './rule.js'
import { defineRuleSet, partsOfWholes, type RuleSet } from './rule-set.js'

const asOf = '2026-11-14'
const label = { vi: 'Số liệu', en: 'Figure' }

/** Sets that ended before are asked on their last day. */
const dayOf = ({ to }: RuleSet): IsoDate => (to !== undefined && to < asOf ? to : asOf)

const evaluated = (ruleSet: RuleSet, figures: Figures): Evaluation => {
  const answer = evaluate(ruleSet, figures, { asOf: dayOf(ruleSet) })
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusals))
  return answer.value
}

/** Days around the edges of Quarter 1, and small counts around every limit of the national sets. */
const anyValue = (declaration: FigureDeclaration): fc.Arbitrary<FigureValue> => {
  switch (declaration.type) {
    case 'count':
      return fc.constantFrom(0, 1, 2, 3, 10, 24, 25, 26, 100)
    case 'points':
      return fc.nat(declaration.maximum * 4).map((quarters) => quarters / 4)
    case 'yesNo':
    case 'recognition':
      return fc.boolean()
    case 'day':
      return fc.constantFrom('2025-12-31', '2026-01-01', '2026-03-31', '2026-04-01')
    case 'grade':
      return fc.constantFrom(...declaration.scale.map(({ id }) => id))
  }
}

/** Every part within its whole, mostly one beside 70 % and 100 % of it. */
const withPartsIn = (ruleSet: RuleSet, figures: Figures): Figures => {
  const pairs = partsOfWholes(ruleSet)
  const chosen = pairs.map(({ part, whole }) => {
    const limit = Math.ceil((Number(figures[whole]) * 7) / 10) + (Number(figures[part]) % 3) - 1
    return [part, Number(figures[part]) % 2 === 0 ? Math.max(0, limit) : Number(figures[part])] as const
  })
  const within = new Map(Object.entries({ ...figures, ...Object.fromEntries(chosen) }))
  for (const { part, whole } of pairs) within.set(part, Math.min(Number(within.get(whole)), Number(within.get(part))))
  return Object.fromEntries(within)
}

/** Everything a rule set asks, answered. */
const complete = (ruleSet: RuleSet): fc.Arbitrary<Figures> =>
  fc
    .record(Object.fromEntries(Object.entries(ruleSet.figures).map(([id, figure]) => [id, anyValue(figure)])))
    .map((figures) => withPartsIn(ruleSet, figures))

/** A rule set, everything answered, and the figures that were handed in so far. */
const assessment = fc
  .constantFrom(...nationalRuleSets)
  .chain((ruleSet) =>
    fc.record({
      ruleSet: fc.constant(ruleSet),
      all: complete(ruleSet),
      handedIn: fc.subarray(Object.keys(ruleSet.figures)),
    }),
  )
  .map(({ ruleSet, all, handedIn }) => ({ ruleSet, all, given: only(all, handedIn) }))

const only = (figures: Figures, ids: readonly string[]): Figures =>
  Object.fromEntries(Object.entries(figures).filter(([id]) => ids.includes(id)))

const measuresIn = (measure: Measure): readonly Measure[] => [
  measure,
  ...('of' in measure ? measure.of.flatMap(measuresIn) : []),
]

/** A share of nothing, which no figure can decide. */
const isOfNothing = (measure: Measure) => measure.kind === 'ratio' && measure.measured.whole === 0

const statusByMargin = (margin: number | null): Measure['status'] => {
  if (margin === null) return 'undetermined'
  return margin >= 0 ? 'met' : 'not_met'
}

const ratioSet = (bound: Bound, percent: number): RuleSet =>
  defineRuleSet({
    id: 'test.ratio',
    version: '1',
    scheme: 'test',
    subject: 'commune',
    title: label,
    from: '2022-02-10',
    basis: law('tt-124-2021'),
    figures: { part: { type: 'count', label }, whole: { type: 'count', label } },
    criteria: [
      {
        id: 'share',
        text: label,
        basis: law('tt-124-2021'),
        rule: {
          kind: 'ratio',
          part: 'part',
          whole: 'whole',
          bound,
          percent: [{ from: '2022-02-10', value: percent, basis: law('tt-124-2021') }],
        },
      },
    ],
  })

const share = (bound: Bound, percent: number, part: number, whole: number) => {
  const [finding] = evaluated(ratioSet(bound, percent), { part, whole }).findings
  if (finding?.measure?.kind !== 'ratio') throw new Error('a ratio was expected')
  return finding.measure
}

const percent = fc.oneof(fc.constantFrom(0, 1, 50, 70, 99, 100), fc.nat(100))
const whole = fc.oneof(
  fc.integer({ min: 1, max: 400 }),
  fc.maxSafeNat().filter((count) => count > 0),
)
const bound = fc.constantFrom<Bound>('atLeast', 'moreThan', 'atMost', 'lessThan')
/** A whole and a part one beside the limit, or anywhere. */
const partAndWhole = fc
  .record({ percent, whole, beside: fc.integer({ min: -2, max: 2 }), anywhere: fc.boolean(), at: fc.nat(1000) })
  .map((draw) => {
    const near = Number((BigInt(draw.whole) * BigInt(draw.percent)) / 100n) + draw.beside
    const far = Number((BigInt(draw.whole) * BigInt(draw.at)) / 1000n)
    const part = Math.min(draw.whole, Math.max(0, draw.anywhere ? far : near))
    return { percent: draw.percent, whole: draw.whole, part }
  })

const passes = (side: Bound, limit: number, part: number, of: number): boolean => {
  const [measured, wanted] = [BigInt(part) * 100n, BigInt(of) * BigInt(limit)]
  if (side === 'atLeast') return measured >= wanted
  if (side === 'moreThan') return measured > wanted
  return side === 'atMost' ? measured <= wanted : measured < wanted
}

describe('a share', () => {
  it('passes exactly when the fraction does, however large the numbers', () =>
    fc.assert(
      fc.property(bound, partAndWhole, (side, one) => {
        const wanted = passes(side, one.percent, one.part, one.whole) ? 'met' : 'not_met'
        expect(share(side, one.percent, one.part, one.whole).status).toBe(wanted)
      }),
      { numRuns: 500 },
    ))

  it('has for its limit the last part that passes', () =>
    fc.assert(
      fc.property(bound, partAndWhole, (side, one) => {
        const { limit } = share(side, one.percent, one.part, one.whole)
        const beyond = (limit ?? 0) + (side === 'atLeast' || side === 'moreThan' ? -1 : 1)
        expect(passes(side, one.percent, limit ?? 0, one.whole)).toBe(true)
        expect(passes(side, one.percent, beyond, one.whole)).toBe(false)
      }),
    ))

  it('that met its minimum never fails when the part grows', () =>
    fc.assert(
      fc.property(partAndWhole, fc.integer({ min: 1, max: 3 }), (one, more) => {
        const larger = Math.min(one.whole, one.part + more)
        if (share('atLeast', one.percent, one.part, one.whole).status !== 'met') return
        expect(share('atLeast', one.percent, larger, one.whole).status).toBe('met')
      }),
    ))

  it('of nothing is undetermined', () =>
    fc.assert(
      fc.property(bound, percent, (side, limit) => {
        expect(share(side, limit, 0, 0).status).toBe('undetermined')
      }),
    ))
})

describe('an evaluation', () => {
  it('never takes back what was decided when one more figure comes in', () =>
    fc.assert(
      fc.property(assessment, fc.nat(), ({ ruleSet, all, given }, draw) => {
        const missing = Object.keys(all).filter((id) => !Object.hasOwn(given, id))
        const next = missing[draw % Math.max(1, missing.length)]
        if (next === undefined) return
        const after = evaluated(ruleSet, { ...given, ...only(all, [next]) }).findings
        for (const [place, { status }] of evaluated(ruleSet, given).findings.entries()) {
          const applies = ruleSet.criteria[place]?.appliesIf
          if (status === 'undetermined' || applies === next) continue
          expect(after[place]?.status).toBe(status)
        }
      }),
      { numRuns: 500 },
    ))

  it('is decided once it is given what it asks for, again and again', () =>
    fc.assert(
      fc.property(assessment, ({ ruleSet, all, given }) => {
        let figures = given
        // an event is asked about first, its excuses only when it happened
        for (const _ of ['the event', 'its excuses']) {
          const asked = evaluated(ruleSet, figures).findings.flatMap(({ missing }) => missing)
          figures = { ...figures, ...only(all, asked) }
        }
        const { findings } = evaluated(ruleSet, figures)
        expect(findings.flatMap(({ missing }) => missing)).toEqual([])
        for (const { measure } of findings.filter(({ status }) => status === 'undetermined')) {
          expect((measure ? measuresIn(measure) : []).some(isOfNothing)).toBe(true)
        }
      }),
    ))

  it('asks only for figures that the criterion reads and nobody gave', () =>
    fc.assert(
      fc.property(assessment, ({ ruleSet, given }) => {
        for (const [place, { missing, status }] of evaluated(ruleSet, given).findings.entries()) {
          const criterion = ruleSet.criteria[place]
          const read = criterion ? [criterion.appliesIf, ...rulesWithin(criterion.rule).flatMap(figuresOf)] : []
          expect(read).toEqual(expect.arrayContaining([...missing]))
          expect(missing.filter((id) => Object.hasOwn(given, id))).toEqual([])
          if (status !== 'undetermined') expect(missing).toEqual([])
        }
      }),
    ))

  it('has the verdict that its findings fold to', () =>
    fc.assert(
      fc.property(assessment, ({ ruleSet, given }) => {
        const { findings, verdict } = evaluated(ruleSet, given)
        const count = (wanted: Finding['status']) => findings.filter(({ status }) => status === wanted).length
        const decided = count('met') > 0 && count('undetermined') === 0
        expect(verdict === 'not_met').toBe(count('not_met') > 0)
        expect(verdict === 'met').toBe(count('not_met') === 0 && decided)
      }),
    ))

  it('has something to spare exactly where the limit is met', () =>
    fc.assert(
      fc.property(assessment, ({ ruleSet, given }) => {
        const measures = evaluated(ruleSet, given).findings.flatMap(({ measure }) => (measure ? [measure] : []))
        for (const measure of measures.flatMap(measuresIn)) {
          if ('margin' in measure) expect(measure.status).toBe(statusByMargin(measure.margin))
        }
      }),
    ))

  it('comes out the same from its own JSON, the rule set of which is kept with it', () =>
    fc.assert(
      fc.property(assessment, ({ ruleSet, given }) => {
        const evaluation = evaluated(ruleSet, given)
        const kept: Evaluation = JSON.parse(JSON.stringify(evaluation))
        expect(kept).toEqual(evaluation)
        expect(evaluated(kept.ruleSet, kept.figures)).toEqual(evaluation)
      }),
    ))
})
