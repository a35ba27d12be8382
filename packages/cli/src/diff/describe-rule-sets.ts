import { type Criterion, type Dated, inForce, type RuleSet } from '@anlang/core'
import { applyProvince, type RuleSetOverlay } from '@anlang/workflows'
import { casesOf, describeLimit, limitOf } from './describe-limit.js'
import { type DescribedItem, type DescribedPart, part } from './description.js'
import { plain } from './markdown.js'
import type { Telling } from './telling.js'

/** The number that stands above on a day: one, or one for each case. */
const standing = (criterion: Criterion, { figures }: RuleSet, on: string, { locale }: Telling): readonly string[] => {
  const show = describeLimit(criterion, figures, locale)
  return casesOf(limitOf(criterion), figures, locale).flatMap(({ series, ofCase }) => {
    const found = inForce(series, on)
    if (!found) return []
    return [ofCase === undefined ? show(found.value) : `${show(found.value)} ${ofCase}`]
  })
}

const tightened = (
  ruleSet: RuleSet,
  criterion: Criterion,
  { from, to, value, basis }: Dated<number>,
  telling: Telling,
): string => {
  const { say, law, days } = telling
  const show = describeLimit(criterion, ruleSet.figures, telling.locale)
  const before = standing(criterion, ruleSet, from, telling).join(', ')
  const life = days({ from, to })
  return `${say.change(before === '' ? say.unset : before, show(value))}. ${life}; ${law(basis)}`
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
