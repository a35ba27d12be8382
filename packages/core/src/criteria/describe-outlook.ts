import type { FigureValue } from '../figures/figure.js'
import { formatDay, formatDecimal } from '../text/format.js'
import type { Locale } from '../text/text.js'
import type { YearComparison } from './compare-years.js'
import type { Finding } from './finding.js'
import type { NearMiss } from './near-miss.js'
import { outlookWords, valueInWords } from './outlook-words.js'
import type { Change, Remedy } from './remedy.js'
import type { RuleSet } from './rule-set.js'

const labelOf = ({ figures }: RuleSet, figure: string, value: FigureValue, locale: Locale): string | undefined => {
  const declaration = figures[figure]
  const scale = declaration?.type === 'grade' ? declaration.scale : []
  return scale.find(({ id }) => id === value)?.label[locale]
}

const describeChange = ({ figure, from, to }: Change, ruleSet: RuleSet, locale: Locale): string => {
  const inWords = (value: FigureValue) => valueInWords(value, labelOf(ruleSet, figure, value, locale), locale)
  const by = typeof from === 'number' && typeof to === 'number' ? { by: to - from } : {}
  const name = ruleSet.figures[figure]?.label[locale] ?? figure
  return outlookWords[locale].change({
    figure: name,
    from: from === null ? null : inWords(from),
    to: inWords(to),
    ...by,
  })
}

const textOf = (ruleSets: readonly RuleSet[], criterion: string, locale: Locale): string => {
  const criteria = ruleSets.flatMap((ruleSet) => ruleSet.criteria)
  return criteria.find(({ id }) => id === criterion)?.text[locale] ?? criterion
}

/**
 * A remedy in a sentence.
 *
 * @example
 * ```ts
 * const changes = [{ figure: 'subjects.recognised', from: 16, to: 18 }]
 * describeRemedy({ changes, criteria: ['xa-4b'] }, commune2022, 'vi') // => 'Cần: “Số được công nhận”: từ 16 thành 18 (thêm 2).'
 * ```
 */
export const describeRemedy = ({ changes }: Remedy, ruleSet: RuleSet, locale: Locale): string =>
  outlookWords[locale].together(changes.map((change) => describeChange(change, ruleSet, locale)))

/**
 * A near miss in a sentence. The shortfall is rounded up to a tenth of a percent, never to nothing.
 *
 * @example
 * ```ts
 * describeNearMiss({ criterion: 'xa-4b', short: 0.01 }, commune2022, 'en') // => '70 % or more are recognised: only 1 % short of what is required.'
 * ```
 */
export const describeNearMiss = ({ criterion, short }: NearMiss, ruleSet: RuleSet, locale: Locale): string => {
  const percent = Math.ceil(Number((short * 1000).toFixed(6))) / 10
  return outlookWords[locale].nearMiss(textOf([ruleSet], criterion, locale), formatDecimal(percent, locale))
}

/**
 * Two years side by side: a sentence for the verdicts, then one for each criterion that changed. `ruleSets` are those
 * of both years.
 *
 * @example
 * ```ts
 * const [one, two] = [16, 18].map((recognised) =>
 *   evaluate(commune2022, { 'subjects.total': 25, 'subjects.recognised': recognised }, { asOf: '2022-11-15' }),
 * )
 * one?.ok && two?.ok && describeYears(compareYears(one.value, two.value), [commune2022], 'en')[1] // => '70 % or more are recognised: not met before, met now. Better by 2.'
 * ```
 */
export const describeYears = (
  { before, after, criteria }: YearComparison,
  ruleSets: readonly RuleSet[],
  locale: Locale,
): readonly string[] => {
  const words = outlookWords[locale]
  const { statuses } = words
  const statusOf = (finding: Finding | undefined) => (finding ? statuses[finding.status] : '')
  const changed = criteria.filter(({ change, marginGrewBy }) => change !== 'same' || (marginGrewBy ?? 0) !== 0)
  return [
    words.bothYears(formatDay(before.asOf), statuses[before.verdict], formatDay(after.asOf), statuses[after.verdict]),
    ...changed.map(({ criterion, change, marginGrewBy = 0, ...years }) => {
      const margin = marginGrewBy === 0 ? '' : words.margin(marginGrewBy)
      const [was, is] = [statusOf(years.before), statusOf(years.after)]
      return `${words.years[change](textOf(ruleSets, criterion, locale), was, is)}${margin}`
    }),
  ]
}
