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
import type { OverlayDiagnostic } from './overlay-diagnostic.js'
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

const checkTightened = (ruleSet: RuleSet, id: string, local: Series<number>): readonly ProvinceDiagnostic[] => {
  const path = ['ruleSets', ruleSet.id, 'tightens', id]
  const ids = ruleSet.criteria.map((candidate) => candidate.id)
  const criterion = ruleSet.criteria.find((candidate) => candidate.id === id)
  if (!criterion) return [{ code: 'unknown_criterion', place: ruleSet.id, subject: id, path, ...meant(id, ids) }]
  const found = limitOf(criterion)
  if (!found) return [{ code: 'not_a_number_limit', place: ruleSet.id, subject: id, path }]
  return local.flatMap((entry, place) =>
    loosens(found.bound, found.limit, entry)
      ? [{ code: 'loosens', place: id, subject: entry.from, path: [...path, place] } as const]
      : [],
  )
}

const meant = (word: string, known: readonly string[]): Pick<OverlayDiagnostic, 'detail'> => {
  const near = nearest(word, known)
  return near === undefined ? {} : { detail: near }
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
    ...replaced.map(
      (id) => ({ code: 'replaces_figure', place, subject: id, path: ['ruleSets', place, 'figures', id] }) as const,
    ),
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
        ? [{ code: 'malformed_formula', place: id, subject, path: ['commitments', place, 'parts', part] } as const]
        : [],
    ),
  )

/**
 * Lists what is wrong in a province's rules, models and commitments: it may add and tighten, never loosen or replace
 * what stands above it. An empty list means that they can be used; `verifyProvince` proves the rest.
 */
export const checkProvince = (above: readonly RuleSet[], province: Province): readonly ProvinceDiagnostic[] => {
  const known = [...new Set(above.map(({ id }) => id))]
  const models = (province.models ?? []).map(({ id }) => id)
  const spokenOf = Object.entries(province.ruleSets ?? {})
  const unknown = spokenOf.flatMap(([id]) => (known.includes(id) ? [] : [id]))
  const versions = new Set(above.map(({ id, version }) => `${id} ${nationalVersion(version)}`))
  const inert = spokenOf.flatMap(([id, { version }]) =>
    version !== undefined && known.includes(id) && !versions.has(`${id} ${version}`) ? [{ id, version }] : [],
  )
  const twice = models.filter((id, place) => models.indexOf(id) < place)
  return [
    ...unknown.map(
      (id) =>
        ({
          code: 'unknown_rule_set',
          place: province.id,
          subject: id,
          path: ['ruleSets', id],
          ...meant(id, known),
        }) as const,
    ),
    ...inert.map(
      ({ id, version }) =>
        ({
          code: 'unknown_rule_set',
          place: province.id,
          subject: `${id} ${version}`,
          path: ['ruleSets', id, 'version'],
          ...meant(`${id} ${version}`, [...versions]),
        }) as const,
    ),
    ...twice.map((id) => ({ code: 'duplicate_model', place: province.id, subject: id, path: ['models'] }) as const),
    ...checkFormulas(province),
    ...above.flatMap((ruleSet) => checkOverlay(ruleSet, province)),
  ]
}
