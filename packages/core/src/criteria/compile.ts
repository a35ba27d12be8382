import { type IsoDate, isIsoDate } from '../days/iso-date.js'
import { checkFigures, type FigureRefusal } from '../figures/check-figures.js'
import type { Figures } from '../figures/figure.js'
import { accept, type Outcome, refuse } from '../outcome.js'
import { classifierOf } from './classify.js'
import type { DayRefusal, Evaluation } from './evaluation.js'
import { finderOf } from './finder.js'
import { verdictOf } from './finding.js'
import { generate, type StatusWriter } from './generate.js'
import type { Ground } from './ground.js'
import { type Criterion, partsOfWholes, type RuleSet } from './rule-set.js'
import { codeOf, refusedCode } from './status-code.js'

/** A rule set made ready for one day, to be asked about any number of subjects. */
export interface CompiledRuleSet {
  readonly ruleSet: RuleSet
  readonly asOf: IsoDate
  /** The criteria in force on the day, in the order of findings and codes. */
  readonly criteria: readonly Criterion[]
  /** Checks figures and finds how every criterion came out. */
  readonly evaluate: (figures: Figures) => Outcome<Evaluation, FigureRefusal>
  /**
   * Checks figures and writes one status code a criterion into `into` from `at` on (`statusCodes` names them);
   * answers with the verdict's code, or `refusedCode`, which then also stands for each criterion. The compact form of
   * `evaluate`, which expands it on demand.
   */
  readonly statuses: StatusWriter
}

const isInForce = ({ from, to }: { readonly from?: IsoDate; readonly to?: IsoDate }, asOf: IsoDate): boolean =>
  (from === undefined || from <= asOf) && (to === undefined || asOf <= to)

const refuseDay = (ruleSet: RuleSet, asOf: IsoDate): DayRefusal | undefined => {
  if (!isIsoDate(asOf)) return { code: 'malformed_day', day: asOf }
  if (isInForce(ruleSet, asOf)) return undefined
  const { id, from, to } = ruleSet
  return { code: 'rule_set_not_in_force', ruleSet: id, asOf, from, ...(to === undefined ? {} : { to }) }
}

/**
 * Makes a rule set ready for one day. `generate: false` keeps to closures, as happens by itself where a
 * content-security policy forbids generated code; the findings are the same.
 *
 * Refuses a malformed day and one outside the set's life.
 *
 * @example
 * ```ts
 * const compiled = compileRuleSet(commune2022, '2022-11-15')
 * compiled.ok && compiled.value.statuses({ 'subjects.total': 25 }, new Uint8Array(20), 0) // => 2
 * ```
 */
export const compileRuleSet = (
  ruleSet: RuleSet,
  asOf: IsoDate,
  options: { readonly generate?: boolean } = {},
): Outcome<CompiledRuleSet, DayRefusal> => {
  const refusal = refuseDay(ruleSet, asOf)
  if (refusal) return refuse(refusal)
  const ground: Ground = { declarations: ruleSet.figures, asOf }
  const criteria = ruleSet.criteria.filter((criterion) => isInForce(criterion, asOf))
  const finders = criteria.map((criterion) => ({ criterion, find: finderOf(criterion, ground) }))
  const parts = partsOfWholes(ruleSet)
  const check = (figures: Figures) => checkFigures(ruleSet.figures, parts, figures)
  const find = (figures: Figures) => finders.map((one) => one.find(figures))
  const slowly: StatusWriter = (figures, into, at) => {
    if (check(figures).length > 0) {
      into.fill(refusedCode, at, at + criteria.length)
      return refusedCode
    }
    const findings = find(figures)
    for (const [place, { status }] of findings.entries()) into[at + place] = codeOf[status]
    return codeOf[verdictOf(findings)]
  }
  const generated = options.generate === false ? undefined : generate(ruleSet, finders, ground, slowly)
  const classify = classifierOf(ruleSet, asOf)
  const byClosures = (figures: Figures): Outcome<Evaluation, FigureRefusal> => {
    const [fault, ...faults] = check(figures)
    if (fault) return refuse(fault, ...faults)
    const findings = find(figures)
    const evaluation = { ruleSet, asOf, figures, verdict: verdictOf(findings), findings }
    return accept(classify === undefined ? evaluation : { ...evaluation, classified: classify(figures) })
  }
  // a scored scheme is classified as well, which nobody asks of a nation
  const quick = classify === undefined ? generated?.evaluate : undefined
  const evaluate = quick ? (figures: Figures) => quick(figures) ?? byClosures(figures) : byClosures
  return accept({ ruleSet, asOf, criteria, evaluate, statuses: generated?.statuses ?? slowly })
}
