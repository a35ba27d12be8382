import type { IsoDate } from '../days/iso-date.js'
import type { Figures } from '../figures/figure.js'
import type { Outcome } from '../outcome.js'
import { type CompiledRuleSet, compileRuleSet } from './compile.js'
import type { DayRefusal, Evaluation, EvaluationRefusal } from './evaluation.js'
import type { RuleSet } from './rule-set.js'

/** The day each set was last asked about: an office assesses many subjects on one day. */
const lastCompiled = new WeakMap<RuleSet, CompiledRuleSet>()

const compiledFor = (ruleSet: RuleSet, asOf: IsoDate): Outcome<CompiledRuleSet, DayRefusal> => {
  const last = lastCompiled.get(ruleSet)
  if (last?.asOf === asOf) return { ok: true, value: last }
  // one subject is seldom worth generating code for; who has many compiles the set
  const compiled = compileRuleSet(ruleSet, asOf, { generate: false })
  if (compiled.ok) lastCompiled.set(ruleSet, compiled.value)
  return compiled
}

/**
 * Measures figures against a rule set as the law stood on `asOf`: a finding for every criterion in force, and the
 * verdict folded from them. A figure that nobody gave leaves its criterion undetermined and is named.
 *
 * Refuses, before measuring anything: a day outside the set's life, an undeclared or malformed figure,
 * a part larger than its whole. For many subjects, `compileRuleSet` once.
 *
 * @example
 * ```ts
 * const answer = evaluate(commune2022, { 'subjects.total': 25, 'subjects.recognised': 16 }, { asOf: '2022-11-15' })
 * answer.ok && answer.value.findings.find((finding) => finding.criterion === 'xa-4b')?.status // => 'not_met'
 * ```
 */
export const evaluate = (
  ruleSet: RuleSet,
  figures: Figures,
  { asOf }: { readonly asOf: IsoDate },
): Outcome<Evaluation, EvaluationRefusal> => {
  const compiled = compiledFor(ruleSet, asOf)
  return compiled.ok ? compiled.value.evaluate(figures) : compiled
}
