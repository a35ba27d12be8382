import * as fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
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
    expect(Object.isFrozen(first.value.findings[0]?.measure)).toBe(true)
  })
})
