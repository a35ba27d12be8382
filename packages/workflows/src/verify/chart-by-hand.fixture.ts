import type { Procedure, ProcedureState, StepMeta } from '../procedure/procedure.js'

/** The states that are active, each with those that are active within it. */
export interface Standing {
  readonly [key: string]: Standing
}

/** A step where it stands, as far as a search needs it. */
export interface HandStep extends StepMeta {
  /** The state that it leaves, and its fact. */
  readonly place: string
  readonly state: string
  readonly leadsTo: string
}

/** What a fact does: the steps that are taken by it, and where the dossier stands then. */
export interface Move {
  readonly steps: readonly HandStep[]
  readonly to: Standing
  /** The states that were entered on the way there, by path; some of them are left again by themselves. */
  readonly entered: readonly string[]
}

type States = Readonly<Record<string, ProcedureState>>

const stateAt = (states: States | undefined, key: string): ProcedureState => {
  const state = states?.[key]
  if (!state) throw new Error(`there is no state ${key}`)
  return state
}

const entered = (states: States, key: string): Standing => {
  const { type, initial, states: inner = {} } = stateAt(states, key)
  if (type === 'parallel') return { [key]: Object.assign({}, ...Object.keys(inner).map((one) => entered(inner, one))) }
  return { [key]: initial === undefined ? {} : entered(inner, initial) }
}

const hasEnded = ({ type, states }: ProcedureState, at: Standing): boolean =>
  type === 'parallel'
    ? Object.entries(at).every(([key, inner]) => hasEnded(stateAt(states, key), inner))
    : Object.keys(at).some((key) => stateAt(states, key).type === 'final')

/** Keys from the root of every state that is active. */
export const pathsOf = (at: Standing, above = ''): readonly string[] =>
  Object.entries(at).flatMap(([key, inner]) => [above + key, ...pathsOf(inner, `${above}${key}.`)])

type Enter = (paths: readonly string[]) => void

/** What goes on by itself: a state whose branches have all ended leads on. */
const settled = (states: States, at: Standing, above: string, enter: Enter): Standing =>
  Object.assign(
    {},
    ...Object.entries(at).map(([key, inner]) => {
      const state = stateAt(states, key)
      const within = state.states ? settled(state.states, inner, `${above}${key}.`, enter) : inner
      if (!state.onDone || !hasEnded(state, within)) return { [key]: within }
      const next = entered(states, state.onDone.target)
      enter(pathsOf(next, above))
      return settled(states, next, above, enter)
    }),
  )

const fired = (states: States, at: Standing, fact: string, above: string, enter: Enter): Pick<Move, 'steps' | 'to'> => {
  const steps: HandStep[] = []
  const parts = Object.entries(at).map(([key, inner]): Standing => {
    const state = stateAt(states, key)
    const within = state.states ? fired(state.states, inner, fact, `${above}${key}.`, enter) : { steps: [], to: inner }
    steps.push(...within.steps)
    // whatever is taken within a state goes before what is taken out of it
    const step = within.steps.length > 0 ? undefined : state.on?.[fact]
    if (!step) return { [key]: within.to }
    const place = `${above}${key}/${fact}`
    steps.push({ ...step.meta, place, state: above + key, leadsTo: above + step.target })
    const next = entered(states, step.target)
    enter(pathsOf(next, above))
    return next
  })
  return { steps, to: Object.assign({}, ...parts) }
}

const factsIn = (states: States, at: Standing): readonly string[] =>
  Object.entries(at).flatMap(([key, inner]) => {
    const { on = {}, states: within = {} } = stateAt(states, key)
    return [...Object.keys(on), ...factsIn(within, inner)]
  })

/** Whether a step waits for one of an overlay. */
export const isHeldByHand = ({ requires = [] }: Pick<StepMeta, 'requires'>): boolean =>
  requires.some(({ kind }) => kind === 'first')

/** A chart read by hand, with no part of the verifier and none of XState. */
export const chartByHand = ({ initial, states }: Procedure) => {
  const moved = (first: (enter: Enter) => Pick<Move, 'steps' | 'to'>): Move => {
    const all: string[] = []
    const enter: Enter = (paths) => all.push(...paths)
    const { steps, to } = first(enter)
    return { steps, to: settled(states, to, '', enter), entered: all }
  }
  const open = (at: Standing): readonly Move[] =>
    [...new Set(factsIn(states, at))].map((fact) => moved((enter) => fired(states, at, fact, '', enter)))
  const started = (enter: Enter) => {
    const to = entered(states, initial)
    enter(pathsOf(to))
    return { steps: [], to }
  }
  return {
    start: moved(started),
    /** What the chart has there, one move for each fact. */
    open,
    /** What can happen there: what is held for a step of an overlay cannot. */
    moves: (at: Standing): readonly Move[] => open(at).filter(({ steps }) => !steps.some(isHeldByHand)),
    hasEnded: (at: Standing): boolean => Object.keys(at).some((key) => stateAt(states, key).type === 'final'),
  }
}

/** How many steps lead to each thing that is first met on the way: a plain search, breadth first, by what `key` says. */
export const searched = <Node>(
  start: Node,
  key: (node: Node) => string,
  next: (node: Node) => readonly Node[],
  longest = Number.POSITIVE_INFINITY,
): ReadonlyMap<string, { readonly node: Node; readonly length: number }> => {
  const found = new Map([[key(start), { node: start, length: 0 }]])
  for (const { node, length } of found.values()) {
    if (length >= longest) continue
    for (const to of next(node)) if (!found.has(key(to))) found.set(key(to), { node: to, length: length + 1 })
  }
  return found
}

const twice = (words: readonly string[]): boolean => words.length > new Set(words).size

/** Whether a fact means two steps somewhere, or an act two facts. */
export const isAmbiguousByHand = (procedure: Procedure): boolean => {
  const chart = chartByHand(procedure)
  const found = searched(
    chart.start,
    ({ to }) => JSON.stringify(to),
    ({ to }) => chart.moves(to),
  )
  return [...found.values()].some(({ node }) => {
    const open = chart.open(node.to)
    return (
      open.some(({ steps }) => steps.length > 1) || twice(open.flatMap(({ steps }) => steps).map((one) => one.command))
    )
  })
}
