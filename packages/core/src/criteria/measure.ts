import { inForce } from '../dated/series.js'
import type { IsoDate } from '../days/iso-date.js'
import { yearOf } from '../days/iso-date.js'
import type { FigureDeclarations, Figures } from '../figures/figure.js'
import type { Measure, Status } from './finding.js'
import type {
  AttestedRule,
  Bound,
  CompareRule,
  DocumentRule,
  GradeRule,
  GroupRule,
  RatioRule,
  Rule,
  TrendRule,
} from './rule.js'

/** What a rule is measured on. The figures were checked: each is of its declared kind. */
export interface Ground {
  readonly declarations: FigureDeclarations
  readonly figures: Figures
  readonly asOf: IsoDate
}

const countIn = (figures: Figures, id: string): number | null => {
  const value = figures[id]
  return typeof value === 'number' ? value : null
}

const textIn = (figures: Figures, id: string): string | null => {
  const value = figures[id]
  return typeof value === 'string' ? value : null
}

const attestedIn = (figures: Figures, id: string): boolean | null => {
  const value = figures[id]
  return typeof value === 'boolean' ? value : null
}

const byMargin = (margin: number | null): Status => {
  if (margin === null) return 'undetermined'
  return margin >= 0 ? 'met' : 'not_met'
}

const noLimit = (on: IsoDate): Measure => ({ kind: 'no_limit', status: 'undetermined', on })

const marginTo = (bound: Bound, measured: number | null, limit: number): number | null => {
  if (measured === null) return null
  return bound === 'atLeast' ? measured - limit : limit - measured
}

const compare = (rule: CompareRule, { figures, asOf }: Ground): Measure => {
  const entry = inForce(rule.limit, asOf)
  if (entry === undefined) return noLimit(asOf)
  const { value: limit, basis: limitBasis } = entry
  const measured = countIn(figures, rule.figure)
  const margin = marginTo(rule.bound, measured, limit)
  return {
    kind: 'compare',
    status: byMargin(margin),
    figure: rule.figure,
    measured,
    bound: rule.bound,
    limit,
    limitBasis,
    margin,
  }
}

/** The smallest part that reaches a percentage of a whole, or the largest that stays within it; by integers. */
const passingPart = (bound: Bound, whole: number, percent: number): number => {
  // hundreds apart from the rest, so that no product leaves the exact integers
  const rest = whole % 100
  const ofRest = Math.floor((rest * percent + (bound === 'atLeast' ? 99 : 0)) / 100)
  return ((whole - rest) / 100) * percent + ofRest
}

const ratio = (rule: RatioRule, { figures, asOf }: Ground): Measure => {
  const entry = inForce(rule.percent, asOf)
  if (entry === undefined) return noLimit(asOf)
  const { value: percent, basis: limitBasis } = entry
  const part = countIn(figures, rule.part)
  const whole = countIn(figures, rule.whole)
  // a share of nothing cannot be told: 0/0 is undetermined, never met
  const limit = whole === null || whole === 0 ? null : passingPart(rule.bound, whole, percent)
  const margin = limit === null ? null : marginTo(rule.bound, part, limit)
  return {
    kind: 'ratio',
    status: byMargin(margin),
    part: rule.part,
    whole: rule.whole,
    measured: { part, whole },
    bound: rule.bound,
    percent,
    limitBasis,
    limit,
    margin,
  }
}

const trend = (rule: TrendRule, { figures }: Ground): Measure => {
  const now = countIn(figures, rule.now)
  const before = countIn(figures, rule.before)
  const margin = now === null || before === null ? null : Math.max(before - 1, 0) - now
  return {
    kind: 'trend',
    status: byMargin(margin),
    now: rule.now,
    before: rule.before,
    measured: { now, before },
    margin,
  }
}

const attested = (rule: AttestedRule, { figures }: Ground): Measure => {
  const measured = attestedIn(figures, rule.figure)
  const unless = rule.unless ?? []
  const answers = unless.map(({ all }) => all.map((id) => attestedIn(figures, id)))
  const excuse = unless.find((_, place) => answers[place]?.every((answer) => answer === true))
  const status = (): Status => {
    if (measured === null) return 'undetermined'
    if (measured === rule.expected || excuse) return 'met'
    return answers.some((answer) => !answer.includes(false)) ? 'undetermined' : 'not_met'
  }
  return {
    kind: 'attested',
    status: status(),
    figure: rule.figure,
    measured,
    expected: rule.expected,
    excusedBy: measured === null || measured === rule.expected ? null : (excuse?.name ?? null),
  }
}

const grade = (rule: GradeRule, { declarations, figures, asOf }: Ground): Measure => {
  const entry = inForce(rule.atLeast, asOf)
  const declaration = declarations[rule.figure]
  if (entry === undefined || declaration?.type !== 'grade') return noLimit(asOf)
  const { value: limit, basis: limitBasis } = entry
  const place = (id: string) => declaration.scale.findIndex((step) => step.id === id)
  const measured = textIn(figures, rule.figure)
  const margin = measured === null ? null : place(measured) - place(limit)
  return { kind: 'grade', status: byMargin(margin), figure: rule.figure, measured, limit, limitBasis, margin }
}

const document = (rule: DocumentRule, { figures, asOf }: Ground): Measure => {
  const from = `${yearOf(asOf)}-${rule.from}`
  const through = `${yearOf(asOf)}-${rule.through}`
  const measured = textIn(figures, rule.figure)
  const within = measured !== null && from <= measured && measured <= through
  const status = measured === null ? 'undetermined' : within ? 'met' : 'not_met'
  const basis = rule.basis === undefined ? {} : { limitBasis: rule.basis }
  return { kind: 'document', status, figure: rule.figure, measured, from, through, ...basis }
}

const groupStatus = (kind: GroupRule['kind'], statuses: readonly Status[]): Status => {
  const decisive = kind === 'all' ? 'not_met' : 'met'
  if (statuses.includes(decisive)) return decisive
  if (statuses.includes('undetermined')) return 'undetermined'
  return kind === 'all' ? 'met' : 'not_met'
}

const group = (rule: GroupRule, ground: Ground): Measure => {
  const of = rule.of.map((inner) => measure(inner, ground))
  return {
    kind: rule.kind,
    status: groupStatus(
      rule.kind,
      of.map((inner) => inner.status),
    ),
    of,
  }
}

/** Measures one rule on checked figures, three-valued. */
export const measure = (rule: Rule, ground: Ground): Measure => {
  switch (rule.kind) {
    case 'compare':
      return compare(rule, ground)
    case 'ratio':
      return ratio(rule, ground)
    case 'trend':
      return trend(rule, ground)
    case 'attested':
      return attested(rule, ground)
    case 'grade':
      return grade(rule, ground)
    case 'document':
      return document(rule, ground)
    case 'all':
    case 'any':
      return group(rule, ground)
  }
}
