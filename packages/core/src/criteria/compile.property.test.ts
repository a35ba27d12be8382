import * as fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { law } from '../bases/instruments.js'
import type { Figures } from '../figures/figure.js'
import { nationalRuleSets } from '../national/national-rule-sets.js'
import { anyFigures, anyRuleSet } from './any-assessment.fixture.js'
import { type CompiledRuleSet, compileRuleSet } from './compile.js'
import { evaluate } from './evaluate.js'
import * as rule from './rule-builders.js'
import type { RuleSet } from './rule-set.js'
import { codeOf, refusedCode, statusCodes, verdictOfCode } from './status-code.js'

const asOf = '2022-11-14'

const compiled = (ruleSet: RuleSet, generate: boolean): CompiledRuleSet => {
  const answer = compileRuleSet(ruleSet, asOf, { generate })
  if (!answer.ok) throw new Error(answer.refusals[0].code)
  return answer.value
}

const compact = ({ criteria, statuses }: CompiledRuleSet, figures: Figures) => {
  const codes = new Uint8Array(criteria.length + 2).fill(99)
  return { verdict: statuses(figures, codes, 1), codes: [...codes] }
}

describe('a rule set compiled to code', () => {
  it('finds exactly what its closures find, whatever figures come', () =>
    fc.assert(
      fc.property(anyRuleSet, fc.array(anyFigures, { minLength: 1, maxLength: 8 }), (ruleSet, subjects) => {
        const [quick, slow] = [compiled(ruleSet, true), compiled(ruleSet, false)]
        for (const figures of subjects) {
          expect(quick.evaluate(figures)).toEqual(slow.evaluate(figures))
          // the second time what was found before is remembered
          expect(quick.evaluate(figures)).toEqual(slow.evaluate(figures))
          expect(compact(quick, figures)).toEqual(compact(slow, figures))
          expect(compact(quick, figures)).toEqual(compact(quick, figures))
        }
      }),
      { numRuns: 400 },
    ))

  it('has compact results that are those of the findings, and touches nothing beside them', () =>
    fc.assert(
      fc.property(anyRuleSet, anyFigures, (ruleSet, figures) => {
        const one = compiled(ruleSet, true)
        const { verdict, codes } = compact(one, figures)
        const answer = one.evaluate(figures)
        const wanted = answer.ok
          ? answer.value.findings.map(({ status }) => codeOf[status])
          : one.criteria.map(() => refusedCode)
        expect(codes).toEqual([99, ...wanted, 99])
        expect(verdictOfCode(verdict)).toBe(answer.ok ? answer.value.verdict : undefined)
      }),
      { numRuns: 400 },
    ))

  it('agrees with evaluating one subject at a time', () =>
    fc.assert(
      fc.property(anyRuleSet, anyFigures, (ruleSet, figures) => {
        expect(compiled(ruleSet, true).evaluate(figures)).toEqual(evaluate(ruleSet, figures, { asOf }))
      }),
    ))
})

/** What a strict page has in place of `Function`. */
function Forbidden() {
  throw new EvalError('unsafe-eval is not an allowed source of script')
}

describe('under a content-security policy that forbids generated code', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  it.each(nationalRuleSets.filter(({ from, to = '9999' }) => from <= asOf && asOf <= to))(
    'nothing changes for $id',
    (ruleSet) => {
      const free = compiled(ruleSet, true)
      vi.stubGlobal('Function', Forbidden)
      const strict = compiled(ruleSet, true)
      expect(strict.evaluate({})).toEqual(free.evaluate({}))
      expect(compact(strict, {})).toEqual(compact(free, {}))
    },
  )
})

describe('what a caller without types may hand in', () => {
  const odd = [
    -1,
    -0.5,
    0.5,
    Number.NaN,
    10.25,
    3.1,
    '',
    'low',
    '2022-02-30',
    '2022-13-01',
    'x',
    true,
    null,
    undefined,
    2 ** 53,
    5n,
    {},
    [],
  ]
  const ruleSets = fc.sample(anyRuleSet, { numRuns: 3, seed: 7 })
  const ids = [...Object.keys(ruleSets[0]?.figures ?? {}), 'nobody', 'toString']

  it.each(ids)('is refused alike by code and by closures: any value of %s', (id) => {
    for (const ruleSet of ruleSets) {
      const [quick, slow] = [compiled(ruleSet, true), compiled(ruleSet, false)]
      for (const value of odd) {
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- just what types would not let in
        const figures = { [id]: value } as Figures
        expect(quick.evaluate(figures)).toEqual(slow.evaluate(figures))
        expect(compact(quick, figures)).toEqual(compact(slow, figures))
      }
    }
  })
})

describe('a rule set that nobody checked', () => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what JSON may hold in place of a number
  const intruder = "0; throw new Error('run')" as unknown as number

  it.each([
    ['a count', rule.atLeast('a', rule.since('2022-02-10', intruder, law('tt-124-2021')))],
    ['a share', rule.shareAtLeast('a', 'b', rule.since('2022-02-10', intruder, law('tt-124-2021')))],
    [
      'a fraction',
      rule.shareAtLeast(
        'a',
        'b',
        rule.since('2022-02-10', { numerator: 1, denominator: intruder }, law('tt-124-2021')),
      ),
    ],
    ['a document', rule.dated('plan', '"+(() => { throw new Error() })()+"', '03-31')],
    ['a figure', rule.yes('"]; throw new Error() //')],
  ])('never has its words run as code: in place of the limit of %s', (_, intruding) => {
    const [base] = fc.sample(anyRuleSet, { numRuns: 1, seed: 1 })
    if (!base) throw new Error('a rule set was expected')
    const ruleSet = { ...base, criteria: [{ id: 'c1', text: base.title, basis: base.basis, rule: intruding }] }
    const one = compiled(ruleSet, true)
    expect(() => compact(one, { a: 1, b: 2, plan: '2022-02-01' })).not.toThrow()
    expect(() => one.evaluate({ a: 1, b: 2, plan: '2022-02-01' })).not.toThrow()
  })
})

describe('a share of numbers near the end of the exact integers', () => {
  const basis = law('tt-124-2021', '5')
  const whole = Number.MAX_SAFE_INTEGER
  const limits = [1, 33, 70, 99].flatMap((percent) => {
    const least = Number((BigInt(whole) * BigInt(percent) + 99n) / 100n)
    return [
      [percent, least - 1, 1],
      [percent, least, 0],
    ] as const
  })

  it.each(limits)('of %i %% with a part of %i has the code %i', (percent, part, code) => {
    const [base] = fc.sample(anyRuleSet, { numRuns: 1, seed: 1 })
    if (!base) throw new Error('a rule set was expected')
    const share = rule.shareAtLeast('a', 'b', rule.since('2022-02-10', percent, basis))
    const ruleSet = { ...base, criteria: [{ id: 'share', text: base.title, basis, rule: share }] }
    expect(compact(compiled(ruleSet, true), { a: part, b: whole }).codes[1]).toBe(code)
  })
})

describe('a scored scheme', () => {
  it('is classified also when it is compiled to code', () => {
    const basis = law('tt-124-2021', '5')
    const label = { vi: 'Điểm', en: 'Points' }
    const items = [{ figure: 'order' }]
    const [base] = fc.sample(anyRuleSet, { numRuns: 1, seed: 1 })
    if (!base) throw new Error('a rule set was expected')
    const scored = {
      ...base,
      classification: { items, bands: rule.since('2022-02-10', [{ id: 'good', label, atLeast: 5 }], basis) },
    }
    const answer = compiled(scored, true).evaluate({ order: 5 })
    expect(answer.ok && answer.value.classified?.band?.id).toBe('good')
    expect(answer).toEqual(compiled(scored, false).evaluate({ order: 5 }))
    const later = { ...scored, classification: { items, bands: rule.since('2023-01-01', [], basis) } }
    expect(compiled(later, true).evaluate({ order: 5 })).not.toHaveProperty('value.classified')
  })
})

describe('the codes', () => {
  it('are the places of the statuses they stand for', () => {
    expect(statusCodes.map((status) => codeOf[status])).toEqual([0, 1, 2, 3])
  })

  it('stand for findings that subjects which answer alike share, and nobody can change', () => {
    const ruleSet = fc.sample(anyRuleSet, { numRuns: 1, seed: 1 }).map((one) => ({
      ...one,
      criteria: [
        { id: 'attested', text: one.title, basis: one.basis, rule: rule.all(rule.yes('yes1'), rule.yes('yes2')) },
      ],
    }))[0]
    if (!ruleSet) throw new Error('a rule set was expected')
    const one = compiled(ruleSet, true)
    const [first, second] = [one.evaluate({ yes1: false, a: 1 }), one.evaluate({ yes1: false, a: 2 })]
    if (!first.ok || !second.ok) throw new Error('findings were expected')
    expect(first.value.findings[0]).toBe(second.value.findings[0])
    const shared = first.value.findings[0]
    expect(Object.isFrozen(shared?.missing) && Object.isFrozen(shared?.measure)).toBe(true)
    const inner = shared?.measure && 'of' in shared.measure ? shared.measure.of : []
    expect(inner).toHaveLength(2)
    expect(inner.every((measure) => Object.isFrozen(measure))).toBe(true)
  })
})
