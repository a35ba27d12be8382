import { isByCase } from '../dated/limit.js'
import type { FigureDeclaration, FigureDeclarations } from '../figures/figure.js'
import { figuresOf, limitOf, type Rule } from './rule.js'
import { applicabilityFigure, type Criterion } from './rule-set.js'
import type { Report, RuleSetDiagnostic } from './rule-set-diagnostic.js'

type FigureType = FigureDeclaration['type']

const wants: Readonly<Record<Rule['kind'], FigureType | undefined>> = {
  compare: 'count',
  ratio: 'count',
  trend: 'count',
  attested: 'yesNo',
  grade: 'grade',
  document: 'day',
  recognised: 'recognition',
  score: 'points',
  all: undefined,
  any: undefined,
  some: undefined,
}

/** One figure that should be declared and of a type. */
export const checkFigure = (
  figures: FigureDeclarations,
  id: string,
  type: FigureType | undefined,
  report: Report,
): readonly RuleSetDiagnostic[] => {
  const declaration = Object.hasOwn(figures, id) ? figures[id] : undefined
  if (declaration === undefined) return [report('unknown_figure', id, Object.keys(figures))]
  return declaration.type === type ? [] : [report('wrong_figure_type', id)]
}

const unitOf = (declaration: FigureDeclaration | undefined) =>
  declaration?.type === 'count' ? declaration.unit : undefined

/** Two counts that are compared must count one thing, where both say what they count. */
export const checkUnits = (
  figures: FigureDeclarations,
  [one, other]: readonly [string, string],
  report: Report,
): readonly RuleSetDiagnostic[] => {
  const [unit, otherUnit] = [unitOf(figures[one]), unitOf(figures[other])]
  const same = unit === undefined || otherUnit === undefined || unit === otherUnit
  return same ? [] : [report('wrong_unit', `${one}, ${other}`)]
}

const compared = (rule: Rule): readonly (readonly [string, string])[] => {
  if (rule.kind === 'ratio') return [[rule.part, rule.whole]]
  return rule.kind === 'trend' ? [[rule.now, rule.before]] : []
}

/** The figures of one rule: declared, of the type it measures, in one unit. */
export const checkFigureUse = (
  figures: FigureDeclarations,
  rule: Rule,
  report: Report,
): readonly RuleSetDiagnostic[] => {
  const limit = limitOf(rule)
  const by = limit !== undefined && isByCase(limit) ? limit.by : undefined
  return [
    ...figuresOf(rule).flatMap((id) => checkFigure(figures, id, id === by ? 'grade' : wants[rule.kind], report)),
    ...compared(rule).flatMap((pair) => checkUnits(figures, pair, report)),
  ]
}

/** What a criterion's applicability reads. */
export const checkApplicability = (
  figures: FigureDeclarations,
  { appliesIf }: Criterion,
  report: Report,
): readonly RuleSetDiagnostic[] => {
  if (appliesIf === undefined) return []
  if (typeof appliesIf === 'string') return checkFigure(figures, appliesIf, 'yesNo', report)
  const declaration = figures[applicabilityFigure(appliesIf)]
  const scale = declaration?.type === 'grade' ? declaration.scale.map(({ id }) => id) : []
  const unknown = appliesIf.in.filter((grade) => declaration?.type === 'grade' && !scale.includes(grade))
  return [
    ...checkFigure(figures, appliesIf.figure, 'grade', report),
    ...unknown.map((grade) => report('unknown_grade', grade, scale)),
  ]
}
