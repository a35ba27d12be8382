import { isByCase, type Limit } from '../dated/limit.js'
import { type Dated, inForce } from '../dated/series.js'
import { monthDayNumber, yearOf } from '../days/iso-date.js'
import type { FigureValue } from '../figures/figure.js'
import { frozen } from './answer-table.js'
import { findingOf } from './finder.js'
import type { Finding } from './finding.js'
import type { Ground } from './ground.js'
import { dayMeasurer } from './measure-answers.js'
import { measureCount, measureShare, measureTrend } from './measure-numbers.js'
import type { Criterion } from './rule-set.js'

/** Finds how a criterion that applies came out on the figures that its rule reads, every one of them given and sound. */
export type ValueFinder = (...values: readonly FigureValue[]) => Finding

/** Counts below this come again and again: what was found for them is kept and shared. */
const small = 64

const rememberingCounts = (find: (one: number, other: number) => Finding): ValueFinder => {
  const kept = Array.from<Finding | undefined>({ length: small * small })
  return (first, second = 0) => {
    const one = Number(first)
    const other = Number(second)
    if (one >= small || other >= small) return find(one, other)
    const place = one * small + other
    const found = kept[place] ?? frozen(find(one, other))
    kept[place] = found
    return found
  }
}

/** The days of the year of assessment come again and again too. */
const rememberingDays = (find: (day: string) => Finding, { asOf }: Ground): ValueFinder => {
  const year = String(yearOf(asOf))
  const kept: (Finding | undefined)[] = []
  return (value) => {
    const day = String(value)
    if (!day.startsWith(year)) return find(day)
    const place = monthDayNumber(day)
    const found = kept[place] ?? frozen(find(day))
    kept[place] = found
    return found
  }
}

const soleEntry = <Value>(limit: Limit<Value>, { asOf }: Ground): Dated<Value> | undefined =>
  isByCase(limit) ? undefined : inForce(limit, asOf)

/** For a rule of numbers or of a day, whose figures were read already; `undefined` for any other. */
export const valueFinderOf = (criterion: Criterion, ground: Ground): ValueFinder | undefined => {
  const { rule } = criterion
  switch (rule.kind) {
    case 'compare': {
      const entry = soleEntry(rule.limit, ground)
      return entry && rememberingCounts((count) => findingOf(criterion, measureCount(rule, entry, count)))
    }
    case 'ratio': {
      const entry = soleEntry(rule.percent, ground)
      return entry && rememberingCounts((part, whole) => findingOf(criterion, measureShare(rule, entry, part, whole)))
    }
    case 'trend':
      return rememberingCounts((now, before) => findingOf(criterion, measureTrend(rule, now, before)))
    case 'document': {
      const measure = dayMeasurer(rule, ground)
      return rememberingDays((day) => findingOf(criterion, measure(day)), ground)
    }
    default:
      return undefined
  }
}
