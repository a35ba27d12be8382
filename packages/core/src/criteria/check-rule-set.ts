import type { Instruments } from '../bases/basis.js'
import { instruments } from '../bases/instruments.js'
import { type IsoDate, isIsoDate, isMonthDay } from '../days/iso-date.js'
import type { FigureDeclaration } from '../figures/figure.js'
import { isNfc, type Text } from '../text/text.js'
import { checkApplicability, checkFigure, checkFigureUse, checkUnits } from './check-figure-use.js'
import { checkBasis, checkBasisThrough, checkLimit, checkSeries, type Life } from './check-limit.js'
import { possibleOutcomes } from './possible-outcomes.js'
import { limitSeriesOf, type Rule, rulesWithin, type ScoredItem } from './rule.js'
import { type AssessmentPeriod, type Band, type Criterion, partsOfWholes, type RuleSet } from './rule-set.js'
import { type Report, type RuleSetDiagnostic, reportAt } from './rule-set-diagnostic.js'

const lifeOf = (ruleSet: RuleSet, criterion: Criterion): Life => {
  const to = criterion.to ?? ruleSet.to
  return { from: criterion.from ?? ruleSet.from, ...(to === undefined ? {} : { to }) }
}

const checkLife = ({ from, to = from }: Life, report: Report): readonly RuleSetDiagnostic[] => {
  const malformed = [...new Set([from, to])].filter((day) => !isIsoDate(day))
  if (malformed.length > 0) return malformed.map((day) => report('malformed_day', day))
  return to < from ? [report('ends_before_it_begins', to)] : []
}

const isQuarters = (value: number): boolean => value > 0 && Number.isInteger(value * 4)

const checkItems = (ruleSet: RuleSet, items: readonly ScoredItem[], report: Report): readonly RuleSetDiagnostic[] =>
  items.flatMap(({ figure, weight = 1 }) => [
    ...checkFigure(ruleSet.figures, figure, 'points', report),
    ...(isQuarters(weight) ? [] : [report('malformed_points', String(weight))]),
  ])

const checkWindow = (from: string, through: string, report: Report): readonly RuleSetDiagnostic[] =>
  isMonthDay(from) && isMonthDay(through) && from <= through ? [] : [report('malformed_window', `${from}…${through}`)]

const checkShape = (rule: Rule, report: Report): readonly RuleSetDiagnostic[] => {
  if (rule.kind === 'document') return checkWindow(rule.from, rule.through, report)
  if (rule.kind === 'score') {
    const weights = rule.items.flatMap(({ weight = 1 }) => (isQuarters(weight) ? [] : [String(weight)]))
    const empty = rule.items.length === 0 ? [report('empty_group', rule.kind)] : []
    return [...empty, ...weights.map((weight) => report('malformed_points', weight))]
  }
  if (!('of' in rule)) return []
  if (rule.of.length === 0) return [report('empty_group', rule.kind)]
  if (rule.kind !== 'some') return []
  const reachable = Number.isInteger(rule.atLeast) && rule.atLeast >= 1 && rule.atLeast <= rule.of.length
  return reachable ? [] : [report('unreachable_number', String(rule.atLeast))]
}

/** The first days on which a criterion is decided as it was not before. */
const daysOfChange = (life: Life, criterion: Criterion): readonly IsoDate[] => {
  const changes = rulesWithin(criterion.rule).flatMap((rule) =>
    limitSeriesOf(rule)
      .flat()
      .map(({ from }) => from),
  )
  const within = changes.filter((day) => life.from < day && (life.to === undefined || day <= life.to))
  return [life.from, ...new Set(within.toSorted())]
}

const checkOutcomes = (ruleSet: RuleSet, life: Life, criterion: Criterion, report: Report) =>
  daysOfChange(life, criterion).flatMap((asOf) => {
    const ground = { declarations: ruleSet.figures, asOf }
    const { met, notMet } = possibleOutcomes(criterion, ground, partsOfWholes(ruleSet))
    return [...(met ? [] : [report('never_met', asOf)]), ...(notMet ? [] : [report('never_fails', asOf)])]
  })

const checkTexts = (texts: readonly Text[], report: Report): readonly RuleSetDiagnostic[] =>
  texts.flatMap(({ vi }) => (isNfc(vi) ? [] : [report('text_not_composed', vi)]))

const exceptionNames = (rule: Rule): readonly Text[] =>
  rule.kind === 'attested' ? (rule.unless ?? []).map(({ name }) => name) : []

const checkCriterion = (ruleSet: RuleSet, criterion: Criterion, known: Instruments): readonly RuleSetDiagnostic[] => {
  const report = reportAt(criterion.id)
  const life = lifeOf(ruleSet, criterion)
  const rules = rulesWithin(criterion.rule)
  const wrong = [
    ...checkLife(life, report),
    ...checkTexts([criterion.text, ...rules.flatMap(exceptionNames)], report),
    ...checkApplicability(ruleSet.figures, criterion, report),
    ...checkBasisThrough(criterion.basis, life, known, report),
    ...rules.flatMap((rule) => [
      ...checkFigureUse(ruleSet.figures, rule, report),
      ...checkLimit(ruleSet, life, rule, known, report),
      ...checkShape(rule, report),
    ]),
  ]
  // what a malformed criterion can come to says nothing
  return wrong.length > 0 ? wrong : checkOutcomes(ruleSet, life, criterion, report)
}

const labelsOf = ({ label, ...figure }: FigureDeclaration): readonly Text[] => [
  label,
  ...(figure.type === 'grade' ? figure.scale.map((grade) => grade.label) : []),
]

const checkFigures = ({ figures }: RuleSet, report: Report): readonly RuleSetDiagnostic[] =>
  Object.entries(figures).flatMap(([id, figure]) => [
    ...checkTexts(labelsOf(figure), report),
    ...(id in Object.prototype ? [report('reserved_id', id)] : []),
    ...(figure.type === 'points' && !isQuarters(figure.maximum)
      ? [report('malformed_points', String(figure.maximum))]
      : []),
  ])

const checkParts = ({ figures, parts = [] }: RuleSet, report: Report): readonly RuleSetDiagnostic[] =>
  parts.flatMap(({ part, whole }) => [
    ...[part, whole].flatMap((id) => checkFigure(figures, id, 'count', report)),
    ...checkUnits(figures, [part, whole], report),
  ])

const checkBands = (bands: readonly Band[], report: Report): readonly RuleSetDiagnostic[] =>
  bands.flatMap((band, place) => {
    const above = bands[place - 1]
    return above !== undefined && above.atLeast <= band.atLeast ? [report('unordered_bands', band.id)] : []
  })

const checkClassification = (ruleSet: RuleSet, known: Instruments, report: Report): readonly RuleSetDiagnostic[] => {
  const { classification } = ruleSet
  if (classification === undefined) return []
  return [
    ...checkItems(ruleSet, classification.items, report),
    ...checkSeries(ruleSet, classification.bands, 'classification', report),
    ...classification.bands.flatMap(({ value, from, basis }) => [
      ...checkBands(value, report),
      ...checkTexts(
        value.map(({ label }) => label),
        report,
      ),
      ...checkBasis(basis, from, known, report),
    ]),
  ]
}

/** An assessment year has two days that every year has, and begins in the year before: it is no longer than one. */
const isYear = ({ from, through }: AssessmentPeriod): boolean =>
  [from, through].every((day) => isMonthDay(day) && day !== '02-29') && from > through

const checkPeriod = ({ period, from }: RuleSet, known: Instruments, report: Report): readonly RuleSetDiagnostic[] => {
  if (period === undefined) return []
  const wrong = isYear(period) ? [] : [report('malformed_period', `${period.from}…${period.through}`)]
  return [...wrong, ...checkBasis(period.basis, from, known, report)]
}

const checkAmendments = (
  { amendments = [] }: RuleSet,
  known: Instruments,
  report: Report,
): readonly RuleSetDiagnostic[] =>
  amendments.flatMap(({ basis, from, text }) => [
    ...checkTexts([text], report),
    ...(isIsoDate(from) ? checkBasis(basis, from, known, report) : [report('malformed_day', from)]),
  ])

/**
 * Lists what is wrong in a rule set, without running it on any subject; an empty list means that it can be used.
 * Each diagnostic has a code, its place, and a sentence in both languages that says what to do.
 *
 * @example
 * ```ts
 * checkRuleSet(commune2022) // => []
 * ```
 */
export const checkRuleSet = (ruleSet: RuleSet, others: Instruments = instruments): readonly RuleSetDiagnostic[] => {
  const known = { ...others, ...ruleSet.instruments }
  const report = reportAt(ruleSet.id)
  const ids = ruleSet.criteria.map(({ id }) => id)
  const twice = ids.filter((id, place) => ids.indexOf(id) < place)
  return [
    ...twice.map((id) => report('duplicate_criterion', id)),
    ...checkLife(ruleSet, report),
    ...checkTexts([ruleSet.title], report),
    ...checkFigures(ruleSet, report),
    ...checkParts(ruleSet, report),
    ...checkPeriod(ruleSet, known, report),
    ...checkClassification(ruleSet, known, report),
    ...checkBasisThrough(ruleSet.basis, ruleSet, known, report),
    ...Object.values(ruleSet.instruments ?? {}).flatMap((instrument) => checkLife(instrument, report)),
    ...checkAmendments(ruleSet, known, report),
    ...ruleSet.criteria.flatMap((criterion) => checkCriterion(ruleSet, criterion, known)),
  ]
}
