import type { Procedure, ProcedureState, StepMeta } from './procedure.js'

/** A step where it stands in the chart. */
export interface PlacedStep extends StepMeta {
  /** Keys from the root to the state it leaves. */
  readonly path: readonly string[]
  /** The same as one word. */
  readonly state: string
  readonly fact: string
  /** Key of the sibling it leads to. */
  readonly target: string
  /** The state it leads to, from the root, as one word. */
  readonly leadsTo: string
  /** Where it stands, as one word: the state that it leaves, and its fact. */
  readonly place: string
}

/** A state where it stands in the chart. */
export interface PlacedState {
  readonly path: readonly string[]
  readonly state: ProcedureState
}

const within = (path: readonly string[], states: Readonly<Record<string, ProcedureState>>): readonly PlacedState[] =>
  Object.entries(states).flatMap(([key, state]) => [
    { path: [...path, key], state },
    ...within([...path, key], state.states ?? {}),
  ])

/** Every state of a procedure, outer before inner. */
export const statesOf = (procedure: Procedure): readonly PlacedState[] => within([], procedure.states)

/** Every step of a procedure, in the order of its definition. */
export const stepsOf = (procedure: Procedure): readonly PlacedStep[] =>
  statesOf(procedure).flatMap(({ path, state: { on = {} } }) => {
    const state = path.join('.')
    return Object.entries(on).map(([fact, { target, meta }]) => ({
      ...meta,
      path,
      state,
      fact,
      target,
      leadsTo: [...path.slice(0, -1), target].join('.'),
      place: `${state}/${fact}`,
    }))
  })
