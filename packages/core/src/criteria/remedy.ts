import { checkParts } from '../figures/check-figures.js'
import type { Figures, FigureValue } from '../figures/figure.js'
import { evaluate } from './evaluate.js'
import type { Evaluation } from './evaluation.js'
import type { Finding } from './finding.js'
import { partsOfWholes, type RuleSet } from './rule-set.js'
import { type Changes, merged, waysToMeet } from './ways-to-meet.js'

/** One figure to be changed: from what was found to what is enough. */
export interface Change {
  readonly figure: string
  readonly from: FigureValue | null
  readonly to: FigureValue
}

/** A set of changes that together turn the verdict; none of them can be left out. */
export interface Remedy {
  readonly changes: readonly Change[]
  /** What stays not met without them. */
  readonly criteria: readonly string[]
}

/** What can still be done about a verdict. */
export interface Remedies {
  /** The fewest changes first, then the smallest. */
  readonly remedies: readonly Remedy[]
  /** Criteria that nothing done now can turn in this period. */
  readonly settled: readonly string[]
  /** Figures that nobody gave yet; what they will say is not foretold. */
  readonly waitingFor: readonly string[]
}

/** More ways than a reader can weigh are not looked for. */
const mostWays = 256

const failing = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ status }) => status === 'not_met')

/** A raised part may need its whole raised too, where that is itself a part: recognised of the registered of all. */
const repaired = (ruleSet: RuleSet, figures: Figures, changes: Changes): Changes | undefined => {
  const pairs = partsOfWholes(ruleSet)
  let after: Changes = changes
  for (const _ of pairs) {
    for (const { part, whole } of checkParts(pairs, { ...figures, ...after })) {
      const raised = after[part] ?? figures[part]
      const declaration = ruleSet.figures[whole]
      // the whole of all wholes is counted, not raised
      const canRise = pairs.some((pair) => pair.part === whole) && declaration?.settled === undefined
      if (!canRise || raised === undefined) return undefined
      after = { ...after, [whole]: raised }
    }
  }
  return checkParts(pairs, { ...figures, ...after }).length > 0 ? undefined : after
}

const turns = ({ ruleSet, asOf, figures }: Evaluation, changes: Changes): boolean => {
  const answer = evaluate(ruleSet, { ...figures, ...changes }, { asOf })
  return answer.ok && failing(answer.value.findings).length === 0
}

const without = (changes: Changes, left: string): Changes =>
  Object.fromEntries(Object.entries(changes).filter(([figure]) => figure !== left))

/** Leaves out what is not needed, one change after the other. */
const smallest = (evaluation: Evaluation, changes: Changes): Changes =>
  Object.keys(changes).reduce((kept, figure) => {
    const less = without(kept, figure)
    return turns(evaluation, less) ? less : kept
  }, changes)

/** How much is changed: relative for numbers, one for anything else. */
const amountOf = ({ from, to }: Change): number =>
  typeof from === 'number' && typeof to === 'number' ? Math.abs(to - from) / Math.max(1, from, to) : 1

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

const byEffort = (one: Remedy, other: Remedy): number =>
  one.changes.length - other.changes.length || sum(one.changes.map(amountOf)) - sum(other.changes.map(amountOf))

/**
 * The smallest sets of changes that would leave no criterion unmet, the least effort first. Nothing is proposed that
 * the law forbids to change afterwards: what happened in the period, a document whose days are past, the size of a
 * whole. Every remedy was evaluated, not guessed.
 *
 * @example
 * ```ts
 * const figures = { 'subjects.total': 25, 'subjects.registered': 25, 'subjects.recognised': 16 }
 * const answer = evaluate(commune2022, figures, { asOf: '2022-11-15' })
 * answer.ok && remediesFor(answer.value).remedies[0]?.changes // => [{ figure: 'subjects.recognised', from: 16, to: 18 }]
 * ```
 */
export const remediesFor = (evaluation: Evaluation, most = 5): Remedies => {
  const { ruleSet, figures, findings, asOf } = evaluation
  const unmet = failing(findings)
  const waitingFor = [...new Set(findings.flatMap(({ missing }) => missing))]
  const ways = unmet.map(({ criterion: id, measure }) => {
    const criterion = ruleSet.criteria.find((one) => one.id === id)
    const ground = { declarations: ruleSet.figures, figures, asOf }
    return { id, ways: criterion && measure ? waysToMeet(criterion.rule, measure, ground) : [] }
  })
  const settled = ways.filter((one) => one.ways.length === 0).map(({ id }) => id)
  if (unmet.length === 0 || settled.length > 0) return { remedies: [], settled, waitingFor }
  const together = ways.reduce<readonly Changes[]>(
    (sets, one) =>
      sets
        .flatMap((set) => one.ways.flatMap((way) => merged(set, way, figures)))
        .toSorted((a, b) => Object.keys(a).length - Object.keys(b).length)
        .slice(0, mostWays),
    [{}],
  )
  const found = new Map<string, Remedy>()
  for (const set of together) {
    const whole = repaired(ruleSet, figures, set)
    if (whole === undefined || !turns(evaluation, whole)) continue
    const changes = Object.entries(smallest(evaluation, whole))
      .map(([figure, to]) => ({ figure, from: figures[figure] ?? null, to }))
      .toSorted((a, b) => (a.figure < b.figure ? -1 : 1))
    found.set(JSON.stringify(changes), { changes, criteria: unmet.map(({ criterion }) => criterion) })
  }
  return { remedies: [...found.values()].toSorted(byEffort).slice(0, most), settled, waitingFor }
}
