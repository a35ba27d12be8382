import { type Basis, type Instruments, isInForce } from '../bases/basis.js'
import { instruments } from '../bases/instruments.js'
import type { Series } from '../dated/series.js'
import { addDays, type IsoDate, isMonthDay } from '../days/iso-date.js'
import type { FigureDeclaration } from '../figures/figure.js'
import { isNfc, type Text } from '../text/text.js'
import { figuresOf, type Rule, rulesWithin } from './rule.js'
import type { Criterion, RuleSet } from './rule-set.js'

/** Something wrong in a definition: a stable code, where it stands, and the word it is about. */
export interface RuleSetDiagnostic {
  readonly code:
    | 'duplicate_criterion'
    | 'unknown_figure'
    | 'wrong_figure_type'
    | 'empty_series'
    | 'late_series'
    | 'gap_in_series'
    | 'unordered_series'
    | 'percent_out_of_range'
    | 'unknown_grade'
    | 'malformed_window'
    | 'empty_group'
    | 'unknown_instrument'
    | 'instrument_not_in_force'
    | 'text_not_composed'
  /** Criterion id, or the id of the set. */
  readonly place: string
  readonly subject: string
}

type Check = (code: RuleSetDiagnostic['code'], subject: string) => RuleSetDiagnostic

const wants: Readonly<Record<Rule['kind'], FigureDeclaration['type'] | undefined>> = {
  compare: 'count',
  ratio: 'count',
  trend: 'count',
  attested: 'yesNo',
  grade: 'grade',
  document: 'day',
  all: undefined,
  any: undefined,
}

const seriesOf = (rule: Rule): Series<number | string> | undefined => {
  if (rule.kind === 'compare') return rule.limit
  if (rule.kind === 'ratio') return rule.percent
  return rule.kind === 'grade' ? rule.atLeast : undefined
}

const checkFigureUse = (ruleSet: RuleSet, rule: Rule, at: Check): readonly RuleSetDiagnostic[] =>
  figuresOf(rule).flatMap((id) => {
    const declaration = ruleSet.figures[id]
    if (!declaration) return [at('unknown_figure', id)]
    return declaration.type === wants[rule.kind] ? [] : [at('wrong_figure_type', id)]
  })

/** The days on which a criterion is measured. */
type Life = Pick<RuleSet, 'from' | 'to'>

const lifeOf = (ruleSet: RuleSet, criterion: Criterion): Life => {
  const to = criterion.to ?? ruleSet.to
  return { from: criterion.from ?? ruleSet.from, ...(to === undefined ? {} : { to }) }
}

const checkSeries = (life: Life, rule: Rule, at: Check): readonly RuleSetDiagnostic[] => {
  const series = seriesOf(rule)
  if (series === undefined) return []
  const [first, ...later] = series
  if (!first) return [at('empty_series', rule.kind)]
  const late = first.from > life.from ? [at('late_series', first.from)] : []
  const { to } = series.at(-1) ?? first
  const ends = to !== undefined && (life.to === undefined || to < life.to)
  const joints = later.flatMap((entry, place) => {
    const before = series[place] ?? first
    if (entry.from <= before.from || (before.to !== undefined && entry.from <= before.to)) {
      return [at('unordered_series', entry.from)]
    }
    return before.to !== undefined && addDays(before.to, 1) < entry.from ? [at('gap_in_series', entry.from)] : []
  })
  return [...late, ...joints, ...(ends ? [at('gap_in_series', addDays(to, 1))] : [])]
}

const isPercent = (value: number) => Number.isInteger(value) && value >= 0 && value <= 100

const checkLimits = (ruleSet: RuleSet, rule: Rule, at: Check): readonly RuleSetDiagnostic[] => {
  if (rule.kind === 'ratio') {
    return rule.percent.flatMap(({ value }) => (isPercent(value) ? [] : [at('percent_out_of_range', String(value))]))
  }
  if (rule.kind !== 'grade') return []
  const declaration = ruleSet.figures[rule.figure]
  const scale = declaration?.type === 'grade' ? declaration.scale.map(({ id }) => id) : []
  return rule.atLeast.flatMap(({ value }) => (scale.includes(value) ? [] : [at('unknown_grade', value)]))
}

const checkShape = (rule: Rule, at: Check): readonly RuleSetDiagnostic[] => {
  if ('of' in rule && rule.of.length === 0) return [at('empty_group', rule.kind)]
  if (rule.kind !== 'document') return []
  const sound = isMonthDay(rule.from) && isMonthDay(rule.through) && rule.from <= rule.through
  return sound ? [] : [at('malformed_window', `${rule.from}…${rule.through}`)]
}

const checkBasis = (basis: Basis, on: IsoDate, known: Instruments, at: Check): readonly RuleSetDiagnostic[] => {
  const instrument = known[basis.instrument]
  if (!instrument) return [at('unknown_instrument', basis.instrument)]
  return isInForce(instrument, on) ? [] : [at('instrument_not_in_force', basis.instrument)]
}

/** A limit that begins later may rest on an instrument that came later. */
const checkLimitBases = (life: Life, rule: Rule, known: Instruments, at: Check): readonly RuleSetDiagnostic[] =>
  (seriesOf(rule) ?? []).flatMap(({ from, basis }) => {
    const holdsFromTheStart = from <= life.from
    return checkBasis(basis, holdsFromTheStart ? life.from : from, known, at)
  })

const checkTexts = (texts: readonly Text[], at: Check): readonly RuleSetDiagnostic[] =>
  texts.flatMap(({ vi }) => (isNfc(vi) ? [] : [at('text_not_composed', vi)]))

const labelsOf = ({ figures }: RuleSet): readonly Text[] =>
  Object.values(figures).flatMap((figure) => [
    figure.label,
    ...(figure.type === 'grade' ? figure.scale.map(({ label }) => label) : []),
  ])

const exceptionNames = (rule: Rule): readonly Text[] =>
  rule.kind === 'attested' ? (rule.unless ?? []).map(({ name }) => name) : []

const checkApplies = (ruleSet: RuleSet, applies: string | undefined, at: Check): readonly RuleSetDiagnostic[] => {
  if (applies === undefined) return []
  const declaration = ruleSet.figures[applies]
  if (!declaration) return [at('unknown_figure', applies)]
  return declaration.type === 'yesNo' ? [] : [at('wrong_figure_type', applies)]
}

const checkCriterion = (ruleSet: RuleSet, criterion: Criterion, known: Instruments): readonly RuleSetDiagnostic[] => {
  const at: Check = (code, subject) => ({ code, place: criterion.id, subject })
  const rules = rulesWithin(criterion.rule)
  const life = lifeOf(ruleSet, criterion)
  return [
    ...checkTexts([criterion.text, ...rules.flatMap(exceptionNames)], at),
    ...checkApplies(ruleSet, criterion.appliesIf, at),
    ...checkBasis(criterion.basis, life.from, known, at),
    ...rules.flatMap((rule) => [
      ...checkFigureUse(ruleSet, rule, at),
      ...checkSeries(life, rule, at),
      ...checkLimits(ruleSet, rule, at),
      ...checkShape(rule, at),
      ...checkLimitBases(life, rule, known, at),
    ]),
  ]
}

/**
 * Lists what is wrong in a rule set, without running it; an empty list means that it can be used.
 *
 * @example
 * ```ts
 * checkRuleSet(commune2022) // => []
 * ```
 */
export const checkRuleSet = (ruleSet: RuleSet, others: Instruments = instruments): readonly RuleSetDiagnostic[] => {
  const known = { ...others, ...ruleSet.instruments }
  const ids = ruleSet.criteria.map(({ id }) => id)
  const twice = ids.filter((id, place) => ids.indexOf(id) < place)
  const at: Check = (code, subject) => ({ code, place: ruleSet.id, subject })
  return [
    ...twice.map((id) => at('duplicate_criterion', id)),
    ...checkTexts([ruleSet.title, ...labelsOf(ruleSet)], at),
    ...checkBasis(ruleSet.basis, ruleSet.from, known, at),
    ...(ruleSet.amendments ?? []).flatMap(({ basis, from, text }) => [
      ...checkTexts([text], at),
      ...checkBasis(basis, from, known, at),
    ]),
    ...ruleSet.criteria.flatMap((criterion) => checkCriterion(ruleSet, criterion, known)),
  ]
}
