import type { IsoDate } from '../days/iso-date.js'
import { accept, type Outcome, refuse } from '../outcome.js'
import type { SubjectKind } from '../subjects/subject-kind.js'
import type { AssessmentPeriod, RuleSet } from './rule-set.js'

/** What is asked for: a scheme, a kind of subject, and the day of assessment or the year. */
export type RuleSetQuery = { readonly scheme: string; readonly subject: SubjectKind } & (
  | { readonly asOf: IsoDate }
  | { readonly year: number }
)

/** No set covers the day; the sets of the same scheme and subject, oldest first, are named. */
export interface NoRuleSet {
  readonly code: 'no_rule_set'
  readonly scheme: string
  readonly subject: SubjectKind
  readonly asOf: IsoDate
  readonly neighbours: readonly {
    readonly id: string
    readonly version: string
    readonly from: IsoDate
    readonly to?: IsoDate
  }[]
}

const coversDay = ({ from, to }: RuleSet, day: IsoDate): boolean => from <= day && (to === undefined || day <= to)

/** The days on which the subjects of a year are assessed: its calendar year, unless the instrument sets others. */
const daysOf = (period: AssessmentPeriod | undefined, year: number) =>
  period === undefined
    ? { from: `${year}-01-01`, through: `${year}-12-31` }
    : { from: `${year - 1}-${period.from}`, through: `${year}-${period.through}` }

/**
 * The last day of an assessment year: the day by which its rules are chosen.
 *
 * @example
 * ```ts
 * assessmentDay(commune2022, 2022) // => '2022-11-15'
 * ```
 */
export const assessmentDay = ({ period }: RuleSet, year: number): IsoDate => daysOf(period, year).through

/**
 * The days that an assessment year speaks of.
 *
 * @example
 * ```ts
 * assessmentPeriod(commune2022, 2022) // => { from: '2021-11-16', through: '2022-11-15' }
 * ```
 */
export const assessmentPeriod = (
  { period }: RuleSet,
  year: number,
): { readonly from: IsoDate; readonly through: IsoDate } => daysOf(period, year)

/**
 * The rule set of a scheme for a kind of subject on the day of assessment, or at the end of the assessment year:
 * never today's.
 *
 * Refuses a day or a year that no set covers, and names the sets there are.
 *
 * @example
 * ```ts
 * chooseRuleSet(nationalRuleSets, { scheme: 'antt', subject: 'commune', asOf: '2000-01-01' }).ok // => false
 * ```
 */
export const chooseRuleSet = (ruleSets: readonly RuleSet[], query: RuleSetQuery): Outcome<RuleSet, NoRuleSet> => {
  const { scheme, subject } = query
  const own = ruleSets.filter((set) => set.scheme === scheme && set.subject === subject)
  const dayFor = (set: RuleSet) => ('asOf' in query ? query.asOf : assessmentDay(set, query.year))
  const chosen = own.findLast((set) => coversDay(set, dayFor(set)))
  if (chosen) return accept(chosen)
  const asOf = 'asOf' in query ? query.asOf : `${query.year}-12-31`
  const neighbours = own
    .toSorted((one, other) => (one.from < other.from ? -1 : 1))
    .map(({ id, version, from, to }) => ({ id, version, from, ...(to === undefined ? {} : { to }) }))
  return refuse({ code: 'no_rule_set', scheme, subject, asOf, neighbours })
}
