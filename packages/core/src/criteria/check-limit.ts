import { type Basis, type Instruments, isInForce } from '../bases/basis.js'
import { isByCase } from '../dated/limit.js'
import type { Series } from '../dated/series.js'
import { addDays, type IsoDate, isIsoDate, laterOf } from '../days/iso-date.js'
import type { FigureDeclarations } from '../figures/figure.js'
import { fractionOf } from './margin.js'
import { type Fraction, limitOf, limitSeriesOf, type Rule } from './rule.js'
import type { RuleSet } from './rule-set.js'
import type { Report, RuleSetDiagnostic } from './rule-set-diagnostic.js'

/** The days on which something holds. */
export type Life = Pick<RuleSet, 'from' | 'to'>

/** A basis that is known, and in force on a day. */
export const checkBasis = (
  { instrument: key }: Basis,
  on: IsoDate,
  known: Instruments,
  report: Report,
): readonly RuleSetDiagnostic[] => {
  const instrument = Object.hasOwn(known, key) ? known[key] : undefined
  if (!instrument) return [report('unknown_instrument', key, Object.keys(known))]
  return isInForce(instrument, on) ? [] : [report('instrument_not_in_force', key)]
}

/** A basis that stands for the whole of a life: known, in force when it begins, and not repealed before it ends. */
export const checkBasisThrough = (
  basis: Basis,
  life: Life,
  known: Instruments,
  report: Report,
): readonly RuleSetDiagnostic[] => {
  const wrong = checkBasis(basis, life.from, known, report)
  const repealed = known[basis.instrument]?.to
  if (wrong.length > 0 || repealed === undefined) return wrong
  return life.to === undefined || repealed < life.to ? [report('instrument_repealed', basis.instrument)] : []
}

/** The days for which the entries of a series hold within a life. */
const livesWithin = (life: Life, series: Series<unknown>): readonly (Life & { readonly basis: Basis })[] =>
  series.map(({ from, to, basis }, place) => {
    const next = series[place + 1]?.from
    const last = to ?? (next === undefined ? life.to : addDays(next, -1))
    return { basis, from: laterOf(from, life.from), ...(last === undefined ? {} : { to: last }) }
  })

/** A series that covers a life from its first day through its last: ordered, without overlap or gap. */
export const checkSeries = (
  life: Life,
  series: Series<unknown>,
  subject: string,
  report: Report,
): readonly RuleSetDiagnostic[] => {
  const days = new Set(series.flatMap(({ from, to = from }) => [from, to]))
  const malformed = [...days].filter((day) => !isIsoDate(day))
  if (malformed.length > 0) return malformed.map((day) => report('malformed_day', day))
  const [first, ...later] = series
  if (!first) return [report('empty_series', subject)]
  const late = first.from > life.from ? [report('late_series', first.from)] : []
  const { to } = series.at(-1) ?? first
  const ends = to !== undefined && (life.to === undefined || to < life.to)
  const joints = later.flatMap((entry, place) => {
    const before = series[place] ?? first
    if (entry.from <= before.from || (before.to !== undefined && entry.from <= before.to)) {
      return [report('unordered_series', entry.from)]
    }
    return before.to !== undefined && addDays(before.to, 1) < entry.from ? [report('gap_in_series', entry.from)] : []
  })
  return [...late, ...joints, ...(ends ? [report('gap_in_series', addDays(to, 1))] : [])]
}

const isPercent = (value: number | Fraction): boolean => {
  const { numerator, denominator } = fractionOf(value)
  const whole = Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator)
  return whole && numerator >= 0 && denominator > 0 && numerator <= denominator
}

const percentText = (value: number | Fraction): string =>
  typeof value === 'number' ? String(value) : `${value.numerator}/${value.denominator}`

const isNumber = (value: number, step: number): boolean => value >= 0 && Number.isInteger(value / step)

/** The values of a limit: percentages, counts, points, grades of the scale. */
const checkValues = (figures: FigureDeclarations, rule: Rule, report: Report): readonly RuleSetDiagnostic[] => {
  const values = limitSeriesOf(rule).flatMap((series) => series.map(({ value }) => value))
  if (rule.kind === 'grade') {
    const declaration = figures[rule.figure]
    const scale = declaration?.type === 'grade' ? declaration.scale.map(({ id }) => id) : []
    return values.flatMap((value) =>
      typeof value === 'string' && !scale.includes(value) ? [report('unknown_grade', value, scale)] : [],
    )
  }
  const numbers = values.filter((value) => typeof value !== 'string')
  if (rule.kind === 'ratio' || (rule.kind === 'score' && rule.in === 'percent')) {
    return numbers.flatMap((value) => (isPercent(value) ? [] : [report('percent_out_of_range', percentText(value))]))
  }
  const wrong = rule.kind === 'score' ? 'malformed_points' : 'not_a_count'
  const step = rule.kind === 'score' ? 0.25 : 1
  return numbers.flatMap((value) =>
    typeof value === 'number' && isNumber(value, step) ? [] : [report(wrong, percentText(value))],
  )
}

/** A limit by case: every grade of the figure that decides has one, and no other. */
const checkCases = (figures: FigureDeclarations, rule: Rule, report: Report): readonly RuleSetDiagnostic[] => {
  const limit = limitOf(rule)
  if (limit === undefined || !isByCase(limit)) return []
  const declaration = figures[limit.by]
  if (declaration?.type !== 'grade') return []
  const scale = declaration.scale.map(({ id }) => id)
  return [
    ...scale.filter((id) => !Object.hasOwn(limit.cases, id)).map((id) => report('missing_case', id)),
    ...Object.keys(limit.cases).flatMap((id) => (scale.includes(id) ? [] : [report('unknown_grade', id, scale)])),
  ]
}

/** Everything about the limit of one rule: its days, values, cases, and the law it rests on. */
export const checkLimit = (
  ruleSet: RuleSet,
  life: Life,
  rule: Rule,
  known: Instruments,
  report: Report,
): readonly RuleSetDiagnostic[] => [
  ...limitSeriesOf(rule).flatMap((series) => {
    const wrong = checkSeries(life, series, rule.kind, report)
    if (wrong.length > 0) return wrong
    // a limit that begins later may rest on an instrument that came later
    return livesWithin(life, series).flatMap((one) => checkBasisThrough(one.basis, one, known, report))
  }),
  ...checkValues(ruleSet.figures, rule, report),
  ...checkCases(ruleSet.figures, rule, report),
]
