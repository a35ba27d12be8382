import { isHeld } from '../procedure/is-held.js'
import type { Procedure } from '../procedure/procedure.js'
import { type Standing, type StateValue, statechart } from '../procedure/statechart.js'
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
  readonly taken: readonly { readonly from: Configuration; readonly step: PlacedStep; readonly to: Configuration }[]
  /** Configurations from which no end can be reached. */
  readonly stuck: readonly Configuration[]
  /** Whether there were more than were walked. */
  readonly cut: boolean
}

/** How many configurations are walked: a chart beyond it is refused, not waited for. */
export const mostConfigurations = 20_000

interface Node {
  readonly value: StateValue
  readonly ended: boolean
  /** The step and the configuration it was first reached by. */
  readonly by?: { readonly from: Node; readonly step: PlacedStep }
}

const wayTo = (node: Node): readonly PlacedStep[] => {
  const way: PlacedStep[] = []
  for (let at = node; at.by; at = at.by.from) way.push(at.by.step)
  return way.toReversed()
}

/** What can be reached backwards from the ends. */
const reachable = (edges: readonly (readonly [Node, Node])[], ends: readonly Node[]): ReadonlySet<Node> => {
  const before = new Map<Node, Node[]>()
  for (const [from, to] of edges) {
    const list = before.get(to)
    if (list) list.push(from)
    else before.set(to, [from])
  }
  const reached = new Set(ends)
  // a Set is walked in the order of insertion, nodes added on the way included
  for (const node of reached) for (const one of before.get(node) ?? []) reached.add(one)
  return reached
}

const keyOf = (value: StateValue): string => (typeof value === 'string' ? value : JSON.stringify(value))

interface Edge {
  readonly from: Node
  readonly step: PlacedStep
  readonly to: Node
}

const walk = (procedure: Procedure) => {
  const chart = statechart(procedure)
  const start: Node = chart.initial
  const found = new Map<string, Node>([[keyOf(start.value), start]])
  const edges: Edge[] = []
  let cut = false
  /** The node of a place; none where there would be too many. */
  const nodeAt = (next: Standing, by: NonNullable<Node['by']>): Node | undefined => {
    const key = keyOf(next.value)
    const known = found.get(key)
    if (known || found.size >= mostConfigurations) return known
    const made: Node = { ...next, by }
    found.set(key, made)
    return made
  }
  // a Map is walked in the order of insertion, entries added on the way included: breadth first
  for (const from of found.values()) {
    // an act that is held is not taken from there
    for (const step of chart.open(from.value).filter((one) => !isHeld(one))) {
      const next = chart.step(from.value, step.fact)
      const to = next && nodeAt(next, { from, step })
      if (to) edges.push({ from, step, to })
      else cut = cut || next !== undefined
    }
  }
  return { nodes: [...found.values()], edges, cut }
}

const explored = new WeakMap<Procedure, Exploration>()

/** Walks every reachable configuration, breadth first, so that each way is a shortest one; once for each procedure. */
export const explore = (procedure: Procedure): Exploration => {
  const known = explored.get(procedure)
  if (known) return known
  const { nodes, edges, cut } = walk(procedure)
  const canEnd = reachable(
    edges.map(({ from, to }) => [from, to] as const),
    nodes.filter(({ ended }) => ended),
  )
  const shown = new Map(nodes.map((node) => [node, { value: node.value, ended: node.ended, way: wayTo(node) }]))
  const configurationOf = (node: Node): Configuration =>
    shown.get(node) ?? { value: node.value, ended: node.ended, way: wayTo(node) }
  const exploration: Exploration = {
    configurations: nodes.map(configurationOf),
    taken: edges.map(({ from, step, to }) => ({ from: configurationOf(from), step, to: configurationOf(to) })),
    stuck: cut ? [] : nodes.filter((node) => !canEnd.has(node)).map(configurationOf),
    cut,
  }
  explored.set(procedure, exploration)
  return exploration
}

/** The steps that lead from each configuration. */
export const leavingOf = (procedure: Procedure): ReadonlyMap<Configuration, Exploration['taken']> => {
  const leaving = new Map<Configuration, Exploration['taken'][number][]>()
  for (const edge of explore(procedure).taken) {
    const list = leaving.get(edge.from)
    if (list) list.push(edge)
    else leaving.set(edge.from, [edge])
  }
  return leaving
}
