import type { Procedure } from '../procedure/procedure.js'
import { type StateValue, statechart } from '../procedure/statechart.js'
import type { PlacedStep } from '../procedure/steps-of.js'

/** Where a dossier can stand, and a shortest way there. */
export interface Configuration {
  readonly value: StateValue
  readonly ended: boolean
  readonly way: readonly PlacedStep[]
}

/** Everything a procedure can do, walked exhaustively. */
export interface Exploration {
  readonly configurations: readonly Configuration[]
  /** Every step taken in some configuration, once for each place it leads from. */
  readonly taken: readonly { readonly from: Configuration; readonly step: PlacedStep }[]
  /** Configurations from which no end can be reached. */
  readonly stuck: readonly Configuration[]
}

const keyOf = (value: StateValue): string => JSON.stringify(value)

const backwards = (edges: readonly (readonly [string, string])[], ends: readonly string[]): ReadonlySet<string> => {
  const reached = new Set(ends)
  for (let grown = true; grown; ) {
    const before = reached.size
    for (const [from, to] of edges) if (reached.has(to)) reached.add(from)
    grown = reached.size > before
  }
  return reached
}

/** Walks every reachable configuration, breadth first, so that each way is a shortest one. */
export const explore = (procedure: Procedure): Exploration => {
  const chart = statechart(procedure)
  const found = new Map<string, Configuration>([[keyOf(chart.initial.value), { ...chart.initial, way: [] }]])
  const taken: { readonly from: Configuration; readonly step: PlacedStep }[] = []
  const edges: (readonly [string, string])[] = []
  // a Map is walked in the order of insertion, entries added on the way included
  for (const [key, from] of found) {
    for (const step of chart.open(from.value)) {
      const next = chart.step(from.value, step.fact)
      if (!next) continue
      taken.push({ from, step })
      edges.push([key, keyOf(next.value)])
      if (!found.has(keyOf(next.value))) found.set(keyOf(next.value), { ...next, way: [...from.way, step] })
    }
  }
  const configurations = [...found.values()]
  const ends = configurations.filter(({ ended }) => ended).map(({ value }) => keyOf(value))
  const canEnd = backwards(edges, ends)
  return { configurations, taken, stuck: configurations.filter(({ value }) => !canEnd.has(keyOf(value))) }
}
