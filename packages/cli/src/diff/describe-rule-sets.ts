import {
  type Criterion,
  countUnits,
  type Dated,
  type FigureDeclarations,
  type Fraction,
  formatCount,
  inForce,
  type Limit,
  type RuleSet,
} from '@anlang/core'
import { applyProvince, type RuleSetOverlay } from '@anlang/workflows'
import { describeShare } from './describe-share.js'
import { type DescribedItem, type DescribedPart, part } from './description.js'
import { plain } from './markdown.js'
import type { Telling } from './telling.js'

const labelOf = (figures: FigureDeclarations, figure: string, grade: string, { locale }: Telling): string => {
  const declaration = figures[figure]
  const scale = declaration?.type === 'grade' ? declaration.scale : []
  return scale.find(({ id }) => id === grade)?.label[locale] ?? grade
}

/** A limit's values as they are read: a share in percent, a count with what it counts. */
const valueIn = ({ rule }: Criterion, figures: FigureDeclarations, telling: Telling) => {
  const { locale } = telling
  return (value: number | Fraction): string => {
    if (rule.kind !== 'compare' || typeof value !== 'number') return describeShare(value, telling)
    const declaration = figures[rule.figure]
    const unit = declaration?.type === 'count' && declaration.unit ? ` ${countUnits[declaration.unit][locale]}` : ''
    return formatCount(value, locale) + unit
  }
}

/** The nation's number on a day: one, or one for each case. */
const standing = (
  limit: Limit<number | Fraction>,
  on: string,
  show: (value: number | Fraction) => string,
  caseName: (by: string, id: string) => string,
): readonly string[] => {
  if (!('by' in limit)) {
    const found = inForce(limit, on)
    return found ? [show(found.value)] : []
  }
  return Object.entries(limit.cases).flatMap(([id, series]) => {
    const found = inForce(series, on)
    return found ? [`${show(found.value)} ${caseName(limit.by, id)}`] : []
  })
}

const tightened = (
  ruleSet: RuleSet,
  criterion: Criterion,
  { from, to, value, basis }: Dated<number>,
  telling: Telling,
): string => {
  const { say, law, days } = telling
  const { rule } = criterion
  const show = valueIn(criterion, ruleSet.figures, telling)
  const limit = rule.kind === 'ratio' ? rule.percent : rule.kind === 'compare' ? rule.limit : []
  const bound = 'bound' in rule ? say.bounds[rule.bound] : (text: string) => text
  const caseName = (by: string, id: string) => say.inCase(labelOf(ruleSet.figures, by, id, telling))
  const before = standing(limit, from, show, caseName).map(bound).join(', ')
  const life = days({ from, to })
  return `${say.change(before === '' ? say.unset : before, bound(show(value)))}. ${life}; ${law(basis)}`
}

const limits = (ruleSet: RuleSet, { tightens = {} }: RuleSetOverlay, telling: Telling): readonly DescribedItem[] =>
  Object.entries(tightens).flatMap(([id, series = []]) => {
    const criterion = ruleSet.criteria.find((one) => one.id === id)
    if (!criterion) return []
    const head = telling.say.limit(plain(id), telling.text(criterion.text))
    return series.map((entry) => ({
      key: `limit ${id} ${entry.from}`,
      text: `${head}: ${tightened(ruleSet, criterion, entry, telling)}.`,
    }))
  })

const added = ({ adds = [], figures = {} }: RuleSetOverlay, telling: Telling): readonly DescribedItem[] => [
  ...adds.map(({ id, text, basis, from, to }) => {
    const life = from === undefined && to === undefined ? '' : ` ${telling.days({ from, to })};`
    const said = telling.say.addsCriterion(plain(id), telling.text(text))
    return { key: `criterion ${id}`, text: `${said}.${life} ${telling.law(basis)}.` }
  }),
  ...Object.entries(figures).map(([id, { label }]) => ({
    key: `figure ${id}`,
    text: `${telling.say.addsFigure(plain(id), telling.text(label))}.`,
  })),
]

/** What an overlay adds to rule sets and tightens in them: each number before and after, with its days and its law. */
export const describeRuleSets = (telling: Telling): readonly DescribedPart[] => {
  const { province, above, say } = telling
  return Object.entries(province.ruleSets ?? {}).flatMap(([id, overlay]) => {
    const ruleSet = above.ruleSets.find((one) => one.id === id && applyProvince(one, province) !== one)
    const title = ruleSet ? `${telling.text(ruleSet.title)} (${plain(ruleSet.version)})` : plain(id)
    const changed = ruleSet ? limits(ruleSet, overlay, telling) : []
    return part(`ruleSet ${id}`, say.sections.ruleSet(title), [...added(overlay, telling), ...changed])
  })
}
