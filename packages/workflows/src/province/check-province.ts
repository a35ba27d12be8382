import {
  type Bound,
  type Criterion,
  checkRuleSet,
  type Dated,
  inForce,
  instruments,
  isStricter,
  type Limit,
  nearest,
  type RuleSet,
  type RuleSetDiagnostic,
  type Series,
  seriesIn,
} from '@anlang/core'
import { applyProvince, type NumberLimit, overlayOn } from './apply-province.js'
import { nationalVersion } from './national-version.js'
import type { OverlayDiagnostic, OverlayPath } from './overlay-diagnostic.js'
import type { Province } from './province.js'

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

/** Tells of something at a place in the overlay; of a word that nobody knows with the one that was probably meant. */
type Report = (
  code: OverlayDiagnostic['code'],
  place: string,
  subject: string,
  path: OverlayPath,
  known?: readonly string[],
) => OverlayDiagnostic

const report: Report = (code, place, subject, path, known = []) => {
  const meant = nearest(subject, known)
  return { code, place, subject, path, ...(meant === undefined ? {} : { detail: meant }) }
}

const checkTightened = (ruleSet: RuleSet, id: string, local: Series<number>): readonly OverlayDiagnostic[] => {
  const path = ['ruleSets', ruleSet.id, 'tightens', id]
  const ids = ruleSet.criteria.map((candidate) => candidate.id)
  const criterion = ruleSet.criteria.find((candidate) => candidate.id === id)
  if (!criterion) return [report('unknown_criterion', ruleSet.id, id, path, ids)]
  const found = limitOf(criterion)
  if (!found) return [report('not_a_number_limit', ruleSet.id, id, path)]
  return local.flatMap((entry, place) =>
    loosens(found.bound, found.limit, entry) ? [report('loosens', id, entry.from, [...path, place])] : [],
  )
}

const checkOverlay = (ruleSet: RuleSet, province: Province): readonly ProvinceDiagnostic[] => {
  const overlay = overlayOn(ruleSet, province)
  // a set that the province says nothing of is the nation's, which is checked where it is written
  if (!overlay) return []
  const { tightens = {}, figures = {} } = overlay
  const replaced = Object.keys(figures).filter((id) => Object.hasOwn(ruleSet.figures, id))
  const { id: place } = ruleSet
  return [
    ...Object.entries(tightens).flatMap(([id, local]) => checkTightened(ruleSet, id, local ?? [])),
    ...replaced.map((id) => report('replaces_figure', place, id, ['ruleSets', place, 'figures', id])),
    ...checkRuleSet(applyProvince(ruleSet, province), {
      ...instruments,
      ...ruleSet.instruments,
      ...province.instruments,
    }),
  ]
}

const checkFormulas = ({ id, commitments = [] }: Province): readonly OverlayDiagnostic[] =>
  commitments.flatMap(({ id: subject, parts }, place) =>
    parts.flatMap(({ items, count }, part) =>
      items && items.length !== count
        ? [report('malformed_formula', id, subject, ['commitments', place, 'parts', part])]
        : [],
    ),
  )

/** Rule sets that there are not above, or not in the version that is named. */
const checkSpokenOf = (
  above: readonly RuleSet[],
  { id: place, ruleSets = {} }: Province,
): readonly OverlayDiagnostic[] => {
  const known = [...new Set(above.map(({ id }) => id))]
  const versions = [...new Set(above.map(({ id, version }) => `${id} ${nationalVersion(version)}`))]
  return Object.entries(ruleSets).flatMap(([id, { version }]) => {
    if (!known.includes(id)) return [report('unknown_rule_set', place, id, ['ruleSets', id], known)]
    const named = `${id} ${version}`
    if (version === undefined || versions.includes(named)) return []
    return [report('unknown_rule_set', place, named, ['ruleSets', id, 'version'], versions)]
  })
}

const checkModels = ({ id, models = [] }: Province): readonly OverlayDiagnostic[] => {
  const ids = models.map((model) => model.id)
  const twice = ids.filter((one, place) => ids.indexOf(one) < place)
  return twice.map((one) => report('duplicate_model', id, one, ['models']))
}

/**
 * Lists what is wrong in a province's rules, models and commitments: it may add and tighten, never loosen or replace
 * what stands above it. Of procedures, units and all else it says nothing: `verifyProvince` looks at the whole overlay.
 */
export const checkProvince = (above: readonly RuleSet[], province: Province): readonly ProvinceDiagnostic[] => [
  ...checkSpokenOf(above, province),
  ...checkModels(province),
  ...checkFormulas(province),
  ...above.flatMap((ruleSet) => checkOverlay(ruleSet, province)),
]
