import type { IsoDate } from '../days/iso-date.js'
import type { Evaluation } from './evaluation.js'
import type { Finding, Verdict } from './finding.js'

/**
 * What became of a criterion from one year to the next. One that applies in one of them only was neither gained nor lost:
 * it is `other`, as is what moved between not met and undetermined.
 */
export type YearChange = 'gained' | 'lost' | 'same' | 'other' | 'new' | 'gone'

/** One criterion in two years; a side is absent where that year's rules did not have it. */
export interface ComparedCriterion {
  readonly criterion: string
  readonly change: YearChange
  readonly before?: Finding
  readonly after?: Finding
  /** How much the distance to the limit grew (or, negative, shrank), where both years measured one. */
  readonly marginGrewBy?: number
}

/** Two years of one subject side by side. */
export interface YearComparison {
  readonly before: { readonly asOf: IsoDate; readonly verdict: Verdict }
  readonly after: { readonly asOf: IsoDate; readonly verdict: Verdict }
  /** In the order of the later year's rules, those that are gone last. */
  readonly criteria: readonly ComparedCriterion[]
}

const changeOf = (before: Finding | undefined, after: Finding | undefined): YearChange => {
  if (!before) return 'new'
  if (!after) return 'gone'
  if (before.status === after.status) return 'same'
  if ([before.status, after.status].includes('not_applicable')) return 'other'
  if (after.status === 'met') return 'gained'
  return before.status === 'met' ? 'lost' : 'other'
}

const marginOf = (finding: Finding | undefined): number | null =>
  finding?.measure && 'margin' in finding.measure ? finding.measure.margin : null

const compared = (criterion: string, before: Finding | undefined, after: Finding | undefined): ComparedCriterion => {
  const [margin, later] = [marginOf(before), marginOf(after)]
  return {
    criterion,
    change: changeOf(before, after),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(margin === null || later === null ? {} : { marginGrewBy: later - margin }),
  }
}

/**
 * Sets two evaluations of one subject side by side, criterion by criterion. Criteria are one when they have one id;
 * under another rule set they are new and gone, never matched by guess.
 *
 * @example
 * ```ts
 * const [one, two] = [16, 18].map((recognised) =>
 *   evaluate(commune2022, { 'subjects.total': 25, 'subjects.recognised': recognised }, { asOf: '2022-11-15' }),
 * )
 * one?.ok && two?.ok && compareYears(one.value, two.value).criteria.at(-1)?.change // => 'gained'
 * ```
 */
export const compareYears = (
  before: Omit<Evaluation, 'figures'>,
  after: Omit<Evaluation, 'figures'>,
): YearComparison => {
  const earlier = new Map(before.findings.map((finding) => [finding.criterion, finding]))
  const later = new Set(after.findings.map(({ criterion }) => criterion))
  const gone = before.findings.filter(({ criterion }) => !later.has(criterion))
  return {
    before: { asOf: before.asOf, verdict: before.verdict },
    after: { asOf: after.asOf, verdict: after.verdict },
    criteria: [
      ...after.findings.map((finding) => compared(finding.criterion, earlier.get(finding.criterion), finding)),
      ...gone.map((finding) => compared(finding.criterion, finding, undefined)),
    ],
  }
}
