import { type AnyMachineSnapshot, createMachine, getNextTransitions, initialTransition, transition } from 'xstate'
import type { Procedure } from './procedure.js'
import { type PlacedStep, stepsOf } from './steps-of.js'

/** Where a dossier stands: a state's key, or the keys of the regions that are active at once. */
export type StateValue = string | { readonly [region: string]: StateValue }

/** Where a dossier stands, and whether it has ended there. */
export interface Standing {
  readonly value: StateValue
  readonly ended: boolean
}

/** A procedure made ready to run. */
export interface Statechart {
  readonly initial: Standing
  /** Where a fact leads, or `undefined` when the chart does not allow it there. */
  readonly step: (from: StateValue, fact: string) => Standing | undefined
  /** The steps that the chart allows there, whoever may take them. */
  readonly open: (at: StateValue) => readonly PlacedStep[]
  /** Every step of the procedure, in the order of its definition. */
  readonly steps: readonly PlacedStep[]
}

const standingOf = (snapshot: AnyMachineSnapshot): Standing => ({
  value: snapshot.value,
  ended: snapshot.status === 'done',
})

const placeKey = (path: readonly string[], fact: string) => [...path, fact].join('.')

const build = (procedure: Procedure): Statechart => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- XState wants mutable arrays where our data is readonly
  const machine = createMachine(procedure as unknown as Parameters<typeof createMachine>[0])
  const steps = stepsOf(procedure)
  const byPlace = new Map(steps.map((step) => [placeKey(step.path, step.fact), step]))
  const known = new Map<string, AnyMachineSnapshot>()
  const at = (value: StateValue): AnyMachineSnapshot => {
    const key = JSON.stringify(value)
    const found = known.get(key) ?? machine.resolveState({ value, context: {} })
    known.set(key, found)
    return found
  }
  return {
    initial: standingOf(initialTransition(machine)[0]),
    step: (from, fact) => {
      const before = at(from)
      const [after] = transition(machine, before, { type: fact })
      // XState answers an event it does not know with the snapshot it was given
      return after === before ? undefined : standingOf(after)
    },
    open: (value) => {
      // transitions that the chart takes by itself carry no meta of ours
      const open = getNextTransitions(at(value)).filter(({ meta }) => meta !== undefined)
      return open.flatMap(({ eventType, source }) => byPlace.get(placeKey(source.path, eventType)) ?? [])
    },
    steps,
  }
}

const built = new WeakMap<Procedure, Statechart>()

/** The chart of a procedure, built once. The only module that knows XState. */
export const statechart = (procedure: Procedure): Statechart => {
  const found = built.get(procedure) ?? build(procedure)
  built.set(procedure, found)
  return found
}

/** The paths of the states that are active, outer before inner: `deciding`, `deciding.model`, … */
export const activePaths = (value: StateValue, above = ''): readonly string[] =>
  typeof value === 'string'
    ? [above + value]
    : Object.entries(value).flatMap(([key, inner]) => [above + key, ...activePaths(inner, `${above}${key}.`)])
