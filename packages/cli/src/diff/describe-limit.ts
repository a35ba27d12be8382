import {
  type Criterion,
  countUnits,
  type FigureDeclarations,
  type Fraction,
  formatCount,
  type Limit,
  type Locale,
  type Series,
} from '@anlang/core'
import { describeShare } from './describe-share.js'
import { words } from './words.js'

/** A limit that is a number. */
export type NumberLimit = Limit<number | Fraction>

/** The limit of a criterion, where it has one that is a number. */
export const limitOf = ({ rule }: Criterion): NumberLimit => {
  if (rule.kind === 'ratio') return rule.percent
  return rule.kind === 'compare' ? rule.limit : []
}

/** A limit's values as they are read, with their bound: a share in percent, a count with what it counts. */
export const describeLimit =
  ({ rule }: Criterion, figures: FigureDeclarations, locale: Locale) =>
  (value: number | Fraction): string => {
    const bounded = 'bound' in rule ? words[locale].bounds[rule.bound] : (text: string) => text
    if (rule.kind !== 'compare' || typeof value !== 'number') return bounded(describeShare(value, locale))
    const declaration = figures[rule.figure]
    const unit = declaration?.type === 'count' && declaration.unit ? ` ${countUnits[declaration.unit][locale]}` : ''
    return bounded(formatCount(value, locale) + unit)
  }

const labelOf = (figures: FigureDeclarations, figure: string, grade: string, locale: Locale): string => {
  const declaration = figures[figure]
  const scale = declaration?.type === 'grade' ? declaration.scale : []
  return scale.find(({ id }) => id === grade)?.label[locale] ?? grade
}

/** What a limit demands through time: of everyone, or of one case. */
export interface CaseOfLimit {
  readonly series: Series<number | Fraction>
  readonly ofCase?: string
}

/** The series of a limit, each with the words for its case where it is not the same for everyone. */
export const casesOf = (limit: NumberLimit, figures: FigureDeclarations, locale: Locale): readonly CaseOfLimit[] => {
  if (!('by' in limit)) return [{ series: limit }]
  return Object.entries(limit.cases).map(([id, series]) => ({
    series,
    ofCase: words[locale].inCase(labelOf(figures, limit.by, id, locale)),
  }))
}
