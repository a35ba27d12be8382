import { addDays, type IsoDate, isIsoDate, yearOf } from '../../days/iso-date.js'
import { limitSeriesOf, rulesWithin } from '../rule.js'
import type { RuleSet } from '../rule-set.js'

interface Life {
  readonly from?: IsoDate
  readonly to?: IsoDate
}

/** The days on which something begins to hold, and those on which it no longer does. */
const edges = ({ from, to }: Life): readonly IsoDate[] => [
  ...(from === undefined ? [] : [from]),
  ...(to !== undefined && isIsoDate(to) ? [addDays(to, 1)] : []),
]

const rulesOf = ({ criteria }: RuleSet) => criteria.flatMap(({ rule }) => rulesWithin(rule))

const lives = (ruleSet: RuleSet): readonly Life[] => [
  ruleSet,
  ...ruleSet.criteria,
  ...rulesOf(ruleSet).flatMap(limitSeriesOf).flat(),
]

/** A window that ends or begins on 29 February is another one in a leap year. */
const isLeaping = (ruleSet: RuleSet): boolean =>
  rulesOf(ruleSet).some((rule) => rule.kind === 'document' && [rule.from, rule.through].includes('02-29'))

/** Leap years are eight years apart at most. */
const nextYears = (day: IsoDate): readonly IsoDate[] =>
  [1, 2, 3, 4, 5, 6, 7, 8].map((more) => `${String(yearOf(day) + more).padStart(4, '0')}-01-01`)

/** The first days, within a set's life, of each state of either set. */
export const daysOfChange = (national: RuleSet, local: RuleSet): readonly IsoDate[] => {
  const { from, to } = national
  const changes = [national, local].flatMap(lives).flatMap(edges).filter(isIsoDate)
  const leaping = isLeaping(national) || isLeaping(local)
  const days = leaping ? changes.flatMap((day) => [day, ...nextYears(day)]) : changes
  const within = days.filter((day) => isIsoDate(day) && from <= day && (to === undefined || day <= to))
  return [...new Set(within)].toSorted()
}
