import type { IsoDate } from '../days/iso-date.js'
import { isIsoDate } from '../days/iso-date.js'
import { checkFigures, type FigureRefusal } from '../figures/check-figures.js'
import type { Figures } from '../figures/figure.js'
import { accept, type Outcome, refuse } from '../outcome.js'
import { type Finding, type Measure, type Verdict, verdictOf } from './finding.js'
import { type Ground, measure } from './measure.js'
import { type AttestedRule, figuresOf, type Rule } from './rule.js'
import { type Criterion, partsOfWholes, type RuleSet } from './rule-set.js'

/** A rule set applied to figures as the law stood on one day. */
export interface Evaluation {
  readonly ruleSet: RuleSet
  readonly asOf: IsoDate
  readonly figures: Figures
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
}

/** Why figures were not evaluated at all. */
export type EvaluationRefusal =
  | FigureRefusal
  | { readonly code: 'malformed_day'; readonly day: string }
  | {
      readonly code: 'rule_set_not_in_force'
      readonly ruleSet: string
      readonly asOf: IsoDate
      readonly from: IsoDate
      readonly to?: IsoDate
    }

/** The figures by which an event that happened may still be excused: an exception already denied asks for nothing more. */
const openExcuses = ({ unless = [] }: AttestedRule, figures: Figures): readonly string[] =>
  unless.flatMap(({ all }) => (all.some((id) => figures[id] === false) ? [] : all))

const asksFor = (rule: Rule, found: Measure, figures: Figures): readonly string[] => {
  // no figure can make up for a limit that has no value, or for a share of nothing
  if (found.kind === 'no_limit' || (found.kind === 'ratio' && found.measured.whole === 0)) return []
  if (rule.kind !== 'attested') return figuresOf(rule)
  // the excuses of an event matter only once it is known that it happened
  return Object.hasOwn(figures, rule.figure) ? openExcuses(rule, figures) : [rule.figure]
}

const waitsFor = (rule: Rule, found: Measure, figures: Figures): readonly string[] => {
  if (found.status !== 'undetermined') return []
  if ('of' in rule && 'of' in found) {
    return rule.of.flatMap((inner, place) => {
      const innerFound = found.of[place]
      return innerFound ? waitsFor(inner, innerFound, figures) : []
    })
  }
  return asksFor(rule, found, figures).filter((id) => !Object.hasOwn(figures, id))
}

const unanswered = (criterion: Criterion, figures: Figures): readonly string[] =>
  criterion.appliesIf !== undefined && !Object.hasOwn(figures, criterion.appliesIf) ? [criterion.appliesIf] : []

const find = (criterion: Criterion, ground: Ground): Finding => {
  const { id, rule, basis, appliesIf, evidence = [] } = criterion
  const common = { criterion: id, basis, evidence }
  if (appliesIf !== undefined && ground.figures[appliesIf] === false) {
    return { ...common, status: 'not_applicable', missing: [] }
  }
  const found = measure(rule, ground)
  const open = unanswered(criterion, ground.figures)
  const status = open.length > 0 && found.status === 'not_met' ? 'undetermined' : found.status
  const missing = status === 'undetermined' ? [...new Set([...open, ...waitsFor(rule, found, ground.figures)])] : []
  return { ...common, status, missing, measure: found }
}

const isInForce = ({ from, to }: { readonly from?: IsoDate; readonly to?: IsoDate }, asOf: IsoDate): boolean =>
  (from === undefined || from <= asOf) && (to === undefined || asOf <= to)

/**
 * Measures figures against a rule set as the law stood on `asOf`: a finding for every criterion in force, and the
 * verdict folded from them. A figure that nobody gave leaves its criterion undetermined and is named.
 *
 * Refuses, before measuring anything: a day outside the set's life, an undeclared or malformed figure,
 * a part larger than its whole.
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
  if (!isIsoDate(asOf)) return refuse({ code: 'malformed_day', day: asOf })
  if (!isInForce(ruleSet, asOf)) {
    const { id, from, to } = ruleSet
    return refuse({ code: 'rule_set_not_in_force', ruleSet: id, asOf, from, ...(to === undefined ? {} : { to }) })
  }
  const [fault, ...faults] = checkFigures(ruleSet.figures, partsOfWholes(ruleSet), figures)
  if (fault) return refuse(fault, ...faults)
  const ground: Ground = { declarations: ruleSet.figures, figures, asOf }
  const criteria = ruleSet.criteria.filter((criterion) => isInForce(criterion, asOf))
  const findings = criteria.map((criterion) => find(criterion, ground))
  return accept({ ruleSet, asOf, figures, verdict: verdictOf(findings), findings })
}
