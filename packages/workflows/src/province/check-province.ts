import {
  type Bound,
  type Criterion,
  checkRuleSet,
  type Dated,
  inForce,
  instruments,
  isStricter,
  type Limit,
  type RuleSet,
  type RuleSetDiagnostic,
  type Series,
  seriesIn,
} from '@anlang/core'
import { applyProvince, type NumberLimit, overlayOn } from './apply-province.js'
import type { Province } from './province.js'

/** Something wrong in what a province lays over the nation's rules, and where. */
export interface OverlayDiagnostic {
  readonly code:
    | 'unknown_rule_set'
    | 'unknown_criterion'
    | 'not_a_number_limit'
    | 'loosens'
    | 'replaces_figure'
    | 'duplicate_model'
  readonly place: string
  readonly subject: string
}

/** Something wrong in a province's definition: in the overlay, or in the rules that come of it. */
export type ProvinceDiagnostic = OverlayDiagnostic | RuleSetDiagnostic

const limitOf = ({ rule }: Criterion): { readonly bound: Bound; readonly limit: Limit<NumberLimit> } | undefined => {
  if (rule.kind === 'compare') return { bound: rule.bound, limit: rule.limit }
  return rule.kind === 'ratio' ? { bound: rule.bound, limit: rule.percent } : undefined
}

/** A local limit is looser when it asks for less than the nation on the day it begins; it would have no effect. */
const loosens = (bound: Bound, national: Limit<NumberLimit>, local: Dated<number>): boolean =>
  seriesIn(national).some((series) => {
    const limit = inForce(series, local.from)?.value
    return limit !== undefined && isStricter(bound, limit, local.value)
  })

const checkTightened = (ruleSet: RuleSet, id: string, local: Series<number>): readonly ProvinceDiagnostic[] => {
  const criterion = ruleSet.criteria.find((candidate) => candidate.id === id)
  if (!criterion) return [{ code: 'unknown_criterion', place: ruleSet.id, subject: id }]
  const found = limitOf(criterion)
  if (!found) return [{ code: 'not_a_number_limit', place: ruleSet.id, subject: id }]
  return local
    .filter((entry) => loosens(found.bound, found.limit, entry))
    .map(({ from }) => ({ code: 'loosens', place: id, subject: from }))
}

const checkOverlay = (ruleSet: RuleSet, province: Province): readonly ProvinceDiagnostic[] => {
  const overlay = overlayOn(ruleSet, province)
  // a set that the province says nothing of is the nation's, which is checked where it is written
  if (!overlay) return []
  const { tightens = {}, figures = {} } = overlay
  const replaced = Object.keys(figures).filter((id) => Object.hasOwn(ruleSet.figures, id))
  return [
    ...Object.entries(tightens).flatMap(([id, local]) => checkTightened(ruleSet, id, local)),
    ...replaced.map((id) => ({ code: 'replaces_figure', place: ruleSet.id, subject: id }) as const),
    ...checkRuleSet(applyProvince(ruleSet, province), { ...instruments, ...province.instruments }),
  ]
}

/**
 * Lists what is wrong in a province's definition: it may add and tighten, never loosen or replace what the
 * nation requires. An empty list means that it can be used.
 */
export const checkProvince = (national: readonly RuleSet[], province: Province): readonly ProvinceDiagnostic[] => {
  const known = new Set(national.map(({ id }) => id))
  const models = (province.models ?? []).map(({ id }) => id)
  const unknown = Object.keys(province.ruleSets ?? {}).filter((id) => !known.has(id))
  const twice = models.filter((id, place) => models.indexOf(id) < place)
  return [
    ...unknown.map((id) => ({ code: 'unknown_rule_set', place: province.id, subject: id }) as const),
    ...twice.map((id) => ({ code: 'duplicate_model', place: province.id, subject: id }) as const),
    ...national.flatMap((ruleSet) => checkOverlay(ruleSet, province)),
  ]
}
