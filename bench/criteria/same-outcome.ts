import { deepStrictEqual, strictEqual } from 'node:assert/strict'
import type { CompiledRuleSet, Evaluation, FigureRefusal, Figures, Outcome } from '@anlang/core'
import type { EngineResult } from 'json-rules-engine'

/** Everyone who answers the same question. */
export interface Answers<Given extends Figures> {
  readonly ours: CompiledRuleSet
  readonly closures: CompiledRuleSet
  readonly byHand: (figures: Given) => Outcome<Evaluation, FigureRefusal>
  readonly jsonLogic: (figures: Given) => boolean
  readonly jsonRules: (figures: Given) => Promise<EngineResult>
}

const statuses = ['met', 'not_met', 'undetermined', 'not_applicable'] as const

/** Compact codes say what the findings say, which they expand to. */
const expectSameCodes = ({ criteria, evaluate, statuses: write }: CompiledRuleSet, figures: Figures) => {
  const codes = new Uint8Array(criteria.length)
  const verdict = write(figures, codes, 0)
  const expanded = evaluate(figures)
  if (!expanded.ok) throw new Error(expanded.refusals[0].code)
  strictEqual(statuses[verdict], expanded.value.verdict)
  deepStrictEqual(
    [...codes].map((code) => statuses[code]),
    expanded.value.findings.map(({ status }) => status),
  )
}

const isMet = (outcome: Outcome<Evaluation, FigureRefusal>) => outcome.ok && outcome.value.verdict === 'met'

/** Throws where anyone answers otherwise than the rest, or nothing but one verdict comes out. */
export const expectSameOutcome = async <Given extends Figures>(
  { ours, closures, byHand, jsonLogic, jsonRules }: Answers<Given>,
  subjects: readonly Given[],
): Promise<void> => {
  const verdicts = new Set<string>()
  for (const figures of subjects) {
    const outcome = ours.evaluate(figures)
    deepStrictEqual(byHand(figures), outcome)
    deepStrictEqual(closures.evaluate(figures), outcome)
    strictEqual(jsonLogic(figures), isMet(outcome))
    const { failureResults } = await jsonRules(figures)
    strictEqual(failureResults.length === 0, isMet(outcome))
    if (!outcome.ok) continue
    verdicts.add(outcome.value.verdict)
    expectSameCodes(ours, figures)
    expectSameCodes(closures, figures)
  }
  deepStrictEqual([...verdicts].toSorted(), ['met', 'not_met', 'undetermined'])
}
