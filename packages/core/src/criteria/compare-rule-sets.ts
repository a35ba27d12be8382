import type { IsoDate } from '../days/iso-date.js'
import type { Figures } from '../figures/figure.js'
import { accept, type Outcome } from '../outcome.js'
import { type CompiledRuleSet, compileRuleSet } from './compile.js'
import type { DayRefusal } from './evaluation.js'
import type { Finding, Verdict } from './finding.js'
import type { RuleSet } from './rule-set.js'
import { refusedCode, statusCodes, verdictOfCode } from './status-code.js'

/** One subject of a what-if: any id the caller knows it by. */
export interface Case<Id = string> {
  readonly id: Id
  readonly figures: Figures
}

/** How a criterion came out; absent where the rules do not have it. */
export type StatusOrAbsent = Finding['status'] | 'absent'

/** A criterion that comes out otherwise. */
export interface CriterionChange {
  readonly criterion: string
  readonly before: StatusOrAbsent
  readonly after: StatusOrAbsent
}

/** A subject whose verdict changes. */
export interface CaseChange<Id = string> {
  readonly id: Id
  /** `moves`: between not met and undetermined. */
  readonly outcome: 'gains' | 'loses' | 'moves'
  readonly before: Verdict
  readonly after: Verdict
  /** The criteria that come out otherwise. */
  readonly criteria: readonly CriterionChange[]
}

/** The change in sum. */
export interface ComparisonSummary {
  readonly cases: number
  readonly gains: number
  readonly loses: number
  readonly moves: number
  readonly unchanged: number
  /** Cases whose figures one of the sets refuses: they count on no side. */
  readonly refused: number
  /** How many gain or lose with each criterion that comes out otherwise for them. */
  readonly byCriterion: Readonly<Record<string, { readonly gains: number; readonly loses: number }>>
}

/** A what-if that runs as it is read: no more than one case is held at a time. */
export interface RuleSetComparison<Id = string> extends Iterable<CaseChange<Id>> {
  /** Reads what is left of the cases and sums up all of them. */
  readonly summary: () => ComparisonSummary
}

const outcomeOf = (before: Verdict, after: Verdict): CaseChange['outcome'] => {
  if (after === 'met') return 'gains'
  return before === 'met' ? 'loses' : 'moves'
}

/** Asks one of the two sets, handing it the figures that it knows. */
const asker = ({ ruleSet, criteria, statuses }: CompiledRuleSet, other: RuleSet) => {
  const codes = new Uint8Array(criteria.length)
  const foreign = new Set(Object.keys(other.figures).filter((id) => !Object.hasOwn(ruleSet.figures, id)))
  const known = (figures: Figures): Figures =>
    foreign.size === 0 ? figures : Object.fromEntries(Object.entries(figures).filter(([id]) => !foreign.has(id)))
  return { codes, ask: (figures: Figures) => statuses(known(figures), codes, 0) }
}

/** The places of a criterion in both sets, by its id. */
const pairsOf = (before: CompiledRuleSet, after: CompiledRuleSet) => {
  const ids = new Set([...before.criteria, ...after.criteria].map(({ id }) => id))
  return [...ids].map((criterion) => ({
    criterion,
    before: before.criteria.findIndex(({ id }) => id === criterion),
    after: after.criteria.findIndex(({ id }) => id === criterion),
  }))
}

const statusAt = (codes: Uint8Array, place: number): StatusOrAbsent =>
  place === -1 ? 'absent' : (statusCodes[codes[place] ?? refusedCode] ?? 'absent')

/** Counts what changes, case by case. */
const tally = () => {
  const counts = { cases: 0, gains: 0, loses: 0, moves: 0, unchanged: 0, refused: 0 }
  const byCriterion = new Map<string, { gains: number; loses: number }>()
  const add = (outcome: 'unchanged' | 'refused' | CaseChange['outcome'], criteria: readonly CriterionChange[] = []) => {
    counts.cases += 1
    counts[outcome] += 1
    if (outcome !== 'gains' && outcome !== 'loses') return
    for (const { criterion } of criteria) {
      const count = byCriterion.get(criterion) ?? { gains: 0, loses: 0 }
      byCriterion.set(criterion, { ...count, [outcome]: count[outcome] + 1 })
    }
  }
  return { add, sum: (): ComparisonSummary => ({ ...counts, byCriterion: Object.fromEntries(byCriterion) }) }
}

const comparing = <Id>(
  before: CompiledRuleSet,
  after: CompiledRuleSet,
  cases: Iterable<Case<Id>>,
): RuleSetComparison<Id> => {
  const [first, second] = [asker(before, after.ruleSet), asker(after, before.ruleSet)]
  const pairs = pairsOf(before, after)
  const { add, sum } = tally()

  const changed = (): readonly CriterionChange[] =>
    pairs
      .map(({ criterion, ...places }) => ({
        criterion,
        before: statusAt(first.codes, places.before),
        after: statusAt(second.codes, places.after),
      }))
      .filter((pair) => pair.before !== pair.after)

  const compared = ({ id, figures }: Case<Id>): CaseChange<Id> | undefined => {
    const [was, is] = [verdictOfCode(first.ask(figures)), verdictOfCode(second.ask(figures))]
    if (was === undefined || is === undefined || was === is) {
      add(was === is && was !== undefined ? 'unchanged' : 'refused')
      return undefined
    }
    const change = { id, outcome: outcomeOf(was, is), before: was, after: is, criteria: changed() }
    add(change.outcome, change.criteria)
    return change
  }

  const read = function* (): Generator<CaseChange<Id>> {
    for (const one of cases) {
      const change = compared(one)
      if (change) yield change
    }
  }

  const changes = read()
  return {
    // without `return`, so that who stops reading early can still have the sum
    [Symbol.iterator]: () => ({ next: () => changes.next() }),
    summary: () => {
      for (const _ of changes);
      return sum()
    },
  }
}

/**
 * Asks what would change if one rule set stood in place of another: for each subject and in sum, who gains, who
 * loses, and by which criterion. Cases are read one by one as the answer is, so that a nation's need not fit into
 * memory. Figures that only one of the sets declares are kept from the other.
 *
 * Refuses a day on which either set is not in force; `asOf` may be one day or one for each.
 *
 * @example
 * ```ts
 * const figures = { 'households.total': 100, 'households.registered': 100 }
 * const stricter = { ...neighbourhood2022, criteria: neighbourhood2022.criteria.slice(0, 2) }
 * const answer = compareRuleSets(neighbourhood2022, stricter, [{ id: 'n1', figures }], { asOf: '2022-10-31' })
 * answer.ok && answer.value.summary().unchanged // => 1
 * ```
 */
export const compareRuleSets = <Id = string>(
  before: RuleSet,
  after: RuleSet,
  cases: Iterable<Case<Id>>,
  { asOf }: { readonly asOf: IsoDate | { readonly before: IsoDate; readonly after: IsoDate } },
): Outcome<RuleSetComparison<Id>, DayRefusal> => {
  const days = typeof asOf === 'string' ? { before: asOf, after: asOf } : asOf
  const one = compileRuleSet(before, days.before)
  if (!one.ok) return one
  const other = compileRuleSet(after, days.after)
  return other.ok ? accept(comparing(one.value, other.value, cases)) : other
}
