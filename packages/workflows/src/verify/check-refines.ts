import type { Text } from '@anlang/core'
import { canonicalJson } from '../integrity/canonical-json.js'
import { isHeld } from '../procedure/is-held.js'
import type { Procedure } from '../procedure/procedure.js'
import type { Requirement } from '../procedure/requirement.js'
import { type Standing, type StateValue, statechart } from '../procedure/statechart.js'
import type { PlacedStep } from '../procedure/steps-of.js'
import { compareTerms } from '../province/compare-terms.js'
import { mostConfigurations } from './explore.js'
import type { ProofDiagnostic } from './proof-diagnostic.js'

/** Where a dossier stands under both charts, and how it came there. */
interface Pair {
  readonly merged: Standing
  readonly national: Standing
  readonly by?: { readonly from: Pair; readonly step: PlacedStep }
}

const titlesOf = (pair: Pair, last: PlacedStep): readonly Text[] => {
  const way = [last.title]
  for (let at = pair; at.by; at = at.by.from) way.push(at.by.step.title)
  return way.toReversed()
}

const keyOf = (merged: StateValue, national: StateValue): string => JSON.stringify([merged, national])

const endOf = ({ states }: Procedure, { value, ended }: Standing): string | undefined =>
  ended && typeof value === 'string' ? (states[value]?.meta.ending ?? 'unknown') : undefined

const isFault = (one: Pair | ProofDiagnostic): one is ProofDiagnostic => 'code' in one
const isPair = (one: Pair | ProofDiagnostic): one is Pair => !isFault(one)

/** Where one step leads under both charts, or what is wrong with it. */
const follow = (
  national: Procedure,
  merged: Procedure,
  pair: Pair,
  step: PlacedStep,
): Pair | ProofDiagnostic | undefined => {
  const next = statechart(merged).step(pair.merged.value, step.fact)
  if (!next) return undefined
  // a step of the overlay is hidden: the nation's dossier stays where it is
  const above =
    step.insertedBy === undefined ? statechart(national).step(pair.national.value, step.fact) : pair.national
  if (!above) return fault('run_not_national', pair, step, merged)
  if (endOf(merged, next) !== endOf(national, above)) return fault('end_not_national', pair, step, merged)
  return { merged: next, national: above, by: { from: pair, step } }
}

/**
 * Follows every run of the merged chart with its own steps hidden: what is left has to be a run of the nation's, and
 * ends where that ends. Both charts go on in one way for each fact, so that the first fault is on a shortest way.
 */
const checkRuns = (national: Procedure, merged: Procedure): readonly ProofDiagnostic[] => {
  const start: Pair = { merged: statechart(merged).initial, national: statechart(national).initial }
  const seen = new Map<string, Pair>([[keyOf(start.merged.value, start.national.value), start]])
  for (const pair of seen.values()) {
    if (seen.size > mostConfigurations) {
      return [{ proof: 'refines', code: 'too_large', place: merged.id, subject: String(mostConfigurations) }]
    }
    const reached = statechart(merged)
      .open(pair.merged.value)
      .filter((step) => !isHeld(step))
      .flatMap((step) => follow(national, merged, pair, step) ?? [])
    const wrong = reached.find(isFault)
    if (wrong) return [wrong]
    for (const to of reached.filter(isPair)) {
      const key = keyOf(to.merged.value, to.national.value)
      if (!seen.has(key)) seen.set(key, to)
    }
  }
  return []
}

const fault = (
  code: 'run_not_national' | 'end_not_national',
  pair: Pair,
  step: PlacedStep,
  { id }: Procedure,
): ProofDiagnostic => ({
  proof: 'refines',
  code,
  place: `${id} ${step.state}`,
  subject: step.command,
  way: titlesOf(pair, step),
})

const lacks = (here: readonly Requirement[], needed: Requirement): boolean => {
  if (needed.kind !== 'documents') return !here.some((one) => canonicalJson(one) === canonicalJson(needed))
  // papers may be asked for in other groups, as long as all are asked for
  const asked = here.flatMap((one) =>
    one.kind === 'documents' && (one.when === undefined || one.when === needed.when) ? one.documents : [],
  )
  return needed.documents.some((kind) => !asked.includes(kind))
}

const isSameDeadline = ({ deadline: here }: PlacedStep, { deadline: above }: PlacedStep): boolean => {
  if (!above) return true
  if (here?.whenPassed !== above.whenPassed) return false
  return compareTerms(here, above) === 'noLater'
}

/** A step of the nation as it stands here: by the same offices, asking for no less, due no later, sent back no oftener. */
const checkStep = (above: PlacedStep, here: PlacedStep, { id }: Procedure): readonly ProofDiagnostic[] => {
  const at = { proof: 'refines', place: `${id} ${here.state}`, subject: here.command } as const
  const dropped = (above.requires ?? []).filter((needed) => lacks(here.requires ?? [], needed))
  const isOffice = here.by.every((office) => above.by.some((one) => canonicalJson(one) === canonicalJson(office)))
  const returns = (here.returns?.atMost ?? 0) <= (above.returns?.atMost ?? 0)
  return [
    ...dropped.map(({ kind }) => ({ ...at, code: 'requirement_dropped', detail: kind }) as const),
    ...(isSameDeadline(here, above) ? [] : [{ ...at, code: 'deadline_later' } as const]),
    ...(isOffice && (here.by.length > 0 || above.by.length === 0) ? [] : [{ ...at, code: 'office_changed' } as const]),
    ...(returns ? [] : [{ ...at, code: 'requirement_dropped', detail: 'returns' } as const]),
  ]
}

const checkSteps = (national: Procedure, merged: Procedure): readonly ProofDiagnostic[] => {
  // an act may stand in several states with other terms: each of them has to be in one of the nation's ways
  const above = statechart(national).steps
  return statechart(merged)
    .steps.filter(({ insertedBy }) => insertedBy === undefined)
    .flatMap((here) => {
      const found = above
        .filter(({ command, fact }) => command === here.command && fact === here.fact)
        .map((one) => checkStep(one, here, merged))
        .toSorted((one, other) => one.length - other.length)
      return found[0] ?? []
    })
}

/**
 * Proves that a merged procedure refines the nation's: every run, its own steps hidden, is a run of the nation's with
 * the same end, and every step of the nation asks for no less and is due no later. Empty when it does.
 */
export const checkRefines = (national: Procedure, merged: Procedure): readonly ProofDiagnostic[] =>
  national === merged ? [] : [...checkRuns(national, merged), ...checkSteps(national, merged)]
