import { accept, type Outcome, refuse } from '@anlang/core'
import type { Procedure } from '../procedure/procedure.js'
import { activePaths, type StateValue, statechart } from '../procedure/statechart.js'
import { statesOf } from '../procedure/steps-of.js'
import { explore } from '../verify/explore.js'
import { mapLeaves, placeMadeOf } from './map-value.js'

/** Where dossiers of one place stand afterwards. */
export interface Move {
  readonly from: StateValue
  readonly to: StateValue
  /** Where each state of afterwards came from, by path; those not named begin anew. */
  readonly origins: Readonly<Record<string, string>>
  /** Titles of the steps of a shortest way from there to an end. */
  readonly wayOut: readonly string[]
}

/** A migration that maps every place it was asked about, and from each of which a dossier can still end. */
export interface MigrationPlan {
  readonly from: Procedure
  readonly to: Procedure
  readonly moves: readonly Move[]
}

/** Why a migration is not made: a place nobody said anything of, that is not there, or that no end is reached from. */
export interface MigrationFault {
  readonly code: 'not_mapped' | 'unknown_state' | 'ends_by_migration' | 'unreachable_after' | 'cannot_end_after'
  readonly from: StateValue
  /** The state that the fault is about. */
  readonly state: string
}

const keyOf = (value: StateValue): string => JSON.stringify(value)

const reachable = new WeakMap<Procedure, ReadonlyMap<string, readonly string[] | null>>()

/** Of every place of a procedure, the titles on a shortest way to an end; `null` where there is none. */
const waysOut = (procedure: Procedure): ReadonlyMap<string, readonly string[] | null> => {
  const found = reachable.get(procedure)
  if (found) return found
  const { configurations, taken } = explore(procedure)
  const ways = new Map<string, readonly string[] | null>(
    configurations.map(({ value, ended }) => [keyOf(value), ended ? [] : null]),
  )
  const chart = statechart(procedure)
  for (let grown = true; grown; ) {
    grown = false
    for (const { from, step } of taken) {
      const next = chart.step(from.value, step.fact)
      const beyond = next && ways.get(keyOf(next.value))
      const known = ways.get(keyOf(from.value))
      if (!beyond || (known && known.length <= beyond.length + 1)) continue
      ways.set(keyOf(from.value), [step.title.vi, ...beyond])
      grown = true
    }
  }
  reachable.set(procedure, ways)
  return ways
}

const fault = (code: MigrationFault['code'], from: StateValue, state: string): MigrationFault => ({ code, from, state })

/** A state of afterwards and all above it came from the state before and all above that, as far as both go. */
const originsOf = (pairs: readonly (readonly [string, string])[], after: ReadonlySet<string>) => {
  const origins = pairs.flatMap(([to, from]) => {
    const [ups, downs] = [to.split('.').length, from.split('.').length]
    const depth = Math.min(ups, downs)
    return Array.from({ length: depth }, (_, up) => {
      const cut = (path: string) =>
        path
          .split('.')
          .slice(0, path.split('.').length - up)
          .join('.')
      return [cut(to), cut(from)] as const
    })
  })
  return Object.fromEntries(origins.filter(([to]) => after.has(to)).toReversed())
}

const moveOf = (
  from: StateValue,
  to: Procedure,
  states: Readonly<Record<string, string | null>>,
): Outcome<Move, MigrationFault> => {
  const known = new Set(statesOf(to).map(({ path }) => path.join('.')))
  const leaves = mapLeaves(from, states, known)
  const lost = leaves.find((leaf) => leaf.to === undefined)
  if (lost) return refuse(fault('not_mapped', from, lost.from))
  const pairs = leaves.flatMap((leaf) => (typeof leaf.to === 'string' ? [[leaf.to, leaf.from] as const] : []))
  const stray = pairs.find(([path]) => !known.has(path))
  if (stray) return refuse(fault('unknown_state', from, stray[0]))
  const named = placeMadeOf(pairs.map(([path]) => path))
  if (named === undefined) return refuse(fault('not_mapped', from, activePaths(from).join(', ')))
  const ways = waysOut(to)
  // regions may be named that are not side by side: XState cannot stand there
  const value = completed(to, named)
  const place = value && keyOf(value)
  const wayOut = place === undefined ? undefined : ways.get(place)
  if (value === undefined || wayOut === undefined) return refuse(fault('unreachable_after', from, keyOf(named)))
  if (wayOut === null) return refuse(fault('cannot_end_after', from, keyOf(value)))
  if (wayOut.length === 0) return refuse(fault('ends_by_migration', from, keyOf(value)))
  return accept({ from, to: value, origins: originsOf(pairs, new Set(activePaths(value))), wayOut })
}

const completed = (procedure: Procedure, named: StateValue): StateValue | undefined => {
  try {
    return statechart(procedure).complete(named).value
  } catch {
    return undefined
  }
}

/**
 * Plans how dossiers that stand in `occupied` places go on under another version: every one is mapped, to a place that
 * the new chart can reach and from which it can end. `states` says where states go that have no state of the same path.
 *
 * @example
 * ```ts
 * const plan = planMigration(evaluateCommune2022, evaluateCommune2025, ['submitted'])
 * plan.ok && plan.value.moves.map(({ to, wayOut }) => [to, wayOut.length]) // => [['submitted', 1]]
 * ```
 */
export const planMigration = (
  from: Procedure,
  to: Procedure,
  occupied: readonly StateValue[],
  states: Readonly<Record<string, string | null>> = {},
): Outcome<MigrationPlan, MigrationFault> => {
  const places = [...new Map(occupied.map((value) => [keyOf(value), value])).values()]
  const planned = places.map((value) => moveOf(value, to, states))
  const [first, ...others] = planned.flatMap((one) => (one.ok ? [] : one.refusals))
  if (first) return refuse(first, ...others)
  return accept({ from, to, moves: planned.flatMap((one) => (one.ok ? [one.value] : [])) })
}
