import { type IsoDate, laterOf } from '../days/iso-date.js'
import type { FigureDeclarations, Figures, FigureValue } from '../figures/figure.js'
import type { Measure } from './finding.js'
import { isFloor } from './margin.js'
import type { AttestedRule, Rule, ScoreRule } from './rule.js'

/** New values by figure. */
export type Changes = Readonly<Record<string, FigureValue>>

/** What may be changed, and from what. */
export interface Present {
  readonly declarations: FigureDeclarations
  readonly figures: Figures
  /** The day on which something can still be done. */
  readonly asOf: IsoDate
}

/** More ways to meet one rule than this are not looked for. */
const mostWays = 64

/** A change of one figure, unless it tells what happened in the period. */
const change = (figure: string, to: FigureValue, { declarations }: Present): readonly Changes[] =>
  declarations[figure]?.settled === undefined ? [{ [figure]: to }] : []

/**
 * Two sets of changes as one; the farther of two values of a number that move the same way. Nothing where they
 * contradict each other.
 */
export const merged = (one: Changes, other: Changes, figures: Figures): readonly Changes[] => {
  const both: Record<string, FigureValue> = { ...one }
  for (const [figure, to] of Object.entries(other)) {
    const value = farther(both[figure], to, figures[figure])
    if (value === undefined) return []
    both[figure] = value
  }
  return [both]
}

/** The value that serves both, where one does. */
const farther = (
  already: FigureValue | undefined,
  to: FigureValue,
  from: FigureValue | undefined,
): FigureValue | undefined => {
  if (already === undefined || already === to) return to
  if (typeof already !== 'number' || typeof to !== 'number' || typeof from !== 'number') return undefined
  if (already > from && to > from) return Math.max(already, to)
  return already < from && to < from ? Math.min(already, to) : undefined
}

const attestedWays = (rule: AttestedRule, present: Present): readonly Changes[] => {
  const excuses = (rule.unless ?? []).flatMap(({ all }) => {
    const denied = all.filter((figure) => present.figures[figure] === false)
    return together(
      denied.map((figure) => change(figure, true, present)),
      present,
    )
  })
  return [...change(rule.figure, rule.expected, present), ...excuses]
}

/** One item that makes up for everything, or else as few as can, those with the most room first. */
const scoreWays = (
  rule: ScoreRule,
  measure: Extract<Measure, { kind: 'score' }>,
  present: Present,
): readonly Changes[] => {
  const short = -(measure.margin ?? 0)
  const rooms = rule.items.flatMap(({ figure, weight = 1 }) => {
    const declaration = present.declarations[figure]
    const value = present.figures[figure]
    if (declaration?.type !== 'points' || declaration.settled || typeof value !== 'number') return []
    return value < declaration.maximum ? [{ figure, weight, value, room: declaration.maximum - value }] : []
  })
  const raise = ({ figure, weight, value, room }: (typeof rooms)[number], by: number) => ({
    // points are given in quarters
    [figure]: value + Math.min(room, Math.ceil((by / weight) * 4) / 4),
  })
  const alone = rooms.filter(({ weight, room }) => room * weight >= short).map((item) => raise(item, short))
  if (alone.length > 0) return alone
  let left = short
  let changes: Changes = {}
  for (const item of rooms.toSorted((one, other) => other.room * other.weight - one.room * one.weight)) {
    if (left <= 0) break
    changes = { ...changes, ...raise(item, left) }
    left -= item.room * item.weight
  }
  return left <= 0 ? [changes] : []
}

/** One way of each, in every combination. */
const together = (ways: readonly (readonly Changes[])[], { figures }: Present): readonly Changes[] =>
  ways.reduce<readonly Changes[]>(
    (sets, one) => sets.flatMap((set) => one.flatMap((way) => merged(set, way, figures))).slice(0, mostWays),
    [{}],
  )

/** Every choice of so many. */
const choices = <Item>(items: readonly Item[], count: number): readonly (readonly Item[])[] => {
  if (count <= 0) return [[]]
  return items.flatMap((item, place) => choices(items.slice(place + 1), count - 1).map((rest) => [item, ...rest]))
}

const groupWays = (
  rule: Extract<Rule, { of: unknown }>,
  measure: Extract<Measure, { of: unknown }>,
  present: Present,
): readonly Changes[] => {
  const unmet = rule.of.flatMap((inner, place) => {
    const found = measure.of[place]
    return found?.status === 'not_met' ? [waysToMeet(inner, found, present)] : []
  })
  if (rule.kind === 'all') return together(unmet, present)
  const open = measure.of.filter(({ status }) => status !== 'not_met').length
  const wanted = (rule.kind === 'some' ? rule.atLeast : 1) - open
  const possible = unmet.filter((ways) => ways.length > 0)
  return choices(possible, wanted)
    .slice(0, mostWays)
    .flatMap((chosen) => together(chosen, present))
}

const countWays = (
  measure: Extract<Measure, { kind: 'compare' | 'ratio' | 'trend' }>,
  present: Present,
): readonly Changes[] => {
  if (measure.kind === 'trend') return change(measure.now, Math.max((measure.measured.before ?? 0) - 1, 0), present)
  if (measure.kind === 'ratio') {
    return measure.limit === null || measure.limit < 0 ? [] : change(measure.part, measure.limit, present)
  }
  const short = measure.margin ?? 0
  const to = (measure.measured ?? 0) + (isFloor(measure.bound) ? -short : short)
  return to < 0 ? [] : change(measure.figure, to, present)
}

/** A document may still be issued while its days last; it is never dated back. */
const documentWays = (measure: Extract<Measure, { kind: 'document' }>, present: Present): readonly Changes[] => {
  const day = laterOf(present.asOf, measure.from)
  return day <= measure.through ? change(measure.figure, day, present) : []
}

/** The sets of changes by which a rule that is not met would no longer be; none when nothing can be done about it. */
export const waysToMeet = (rule: Rule, measure: Measure, present: Present): readonly Changes[] => {
  if (rule.kind === 'attested') return attestedWays(rule, present)
  if ('of' in rule && 'of' in measure) return groupWays(rule, measure, present)
  if (rule.kind === 'score' && measure.kind === 'score') return scoreWays(rule, measure, present)
  switch (measure.kind) {
    case 'compare':
    case 'ratio':
    case 'trend':
      return countWays(measure, present)
    case 'grade':
      return change(measure.figure, measure.limit, present)
    case 'recognised':
      return change(measure.figure, true, present)
    case 'document':
      return documentWays(measure, present)
    default:
      return []
  }
}
