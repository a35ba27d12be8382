import type { IsoDate } from '../days/iso-date.js'
import { accept, type Outcome, refuse } from '../outcome.js'
import type { RuleSet, SubjectKind } from './rule-set.js'

/** No set covers the day; the nearest ones, oldest first, are named. */
export interface NoRuleSet {
  readonly code: 'no_rule_set'
  readonly subject: SubjectKind
  readonly asOf: IsoDate
  readonly neighbours: readonly { readonly id: string; readonly from: IsoDate; readonly to?: IsoDate }[]
}

/**
 * The rule set for a kind of subject on the day of assessment, never on today's.
 *
 * @example
 * ```ts
 * chooseRuleSet(nationalRuleSets, 'commune', '2022-02-09').ok // => false
 * ```
 */
export const chooseRuleSet = (
  ruleSets: readonly RuleSet[],
  subject: SubjectKind,
  asOf: IsoDate,
): Outcome<RuleSet, NoRuleSet> => {
  const own = ruleSets.filter((set) => set.subject === subject)
  const chosen = own.findLast((set) => set.from <= asOf && (set.to === undefined || asOf <= set.to))
  if (chosen) return accept(chosen)
  const neighbours = own.map(({ id, from, to }) => ({ id, from, ...(to === undefined ? {} : { to }) }))
  return refuse({ code: 'no_rule_set', subject, asOf, neighbours })
}
