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
  /** The same place with what it leaves out: regions not named stand at their beginning. */
  readonly complete: (value: StateValue) => Standing
}

/** What XState says of one configuration, asked once: a chart has few, and dossiers pass through them all day. */
interface Known {
  readonly snapshot: AnyMachineSnapshot
  readonly open: readonly PlacedStep[]
  readonly next: Map<string, Standing | undefined>
}

const standingOf = (snapshot: AnyMachineSnapshot): Standing => ({
  value: snapshot.value,
  ended: snapshot.status === 'done',
})

const isWithin = (inner: readonly string[], outer: readonly string[]): boolean =>
  inner.length > outer.length && outer.every((key, place) => key === inner[place])

/** XState takes a fact where it stands deepest: the same fact of a state around it is not open there. */
const unshadowed = (steps: readonly PlacedStep[]): readonly PlacedStep[] =>
  steps.filter(({ fact, path }) => !steps.some((one) => one.fact === fact && isWithin(one.path, path)))

const placeKey = (path: readonly string[], fact: string) => [...path, fact].join('.')

const build = (procedure: Procedure): Statechart => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- XState wants mutable arrays where our data is readonly
  const machine = createMachine(procedure as unknown as Parameters<typeof createMachine>[0])
  const steps = stepsOf(procedure)
  const byPlace = new Map(steps.map((step) => [placeKey(step.path, step.fact), step]))
  const known = new Map<string, Known>()
  const openIn = (snapshot: AnyMachineSnapshot) =>
    // transitions that the chart takes by itself carry no meta of ours
    unshadowed(
      getNextTransitions(snapshot)
        .filter(({ meta }) => meta !== undefined)
        .flatMap(({ eventType, source }) => byPlace.get(placeKey(source.path, eventType)) ?? []),
    )
  const at = (value: StateValue): Known => {
    const key = typeof value === 'string' ? value : JSON.stringify(value)
    const found = known.get(key)
    if (found) return found
    const snapshot = machine.resolveState({ value, context: {} })
    const made = { snapshot, open: openIn(snapshot), next: new Map<string, Standing | undefined>() }
    known.set(key, made)
    return made
  }
  const follow = ({ snapshot, open }: Known, fact: string): Standing | undefined => {
    // XState answers an event it does not know with the snapshot it was given, and so a step that leads back to where it began
    if (!open.some((step) => step.fact === fact)) return undefined
    return standingOf(transition(machine, snapshot, { type: fact })[0])
  }
  return {
    initial: standingOf(initialTransition(machine)[0]),
    step: (from, fact) => {
      const here = at(from)
      if (!here.next.has(fact)) here.next.set(fact, follow(here, fact))
      return here.next.get(fact)
    },
    open: (value) => at(value).open,
    steps,
    complete: (value) => standingOf(machine.resolveState({ value, context: {} })),
  }
}

const built = new WeakMap<Procedure, Statechart>()

/** The chart of a procedure, built once. The only module that knows XState. */
export const statechart = (procedure: Procedure): Statechart => {
  const found = built.get(procedure)
  if (found) return found
  const chart = build(procedure)
  built.set(procedure, chart)
  return chart
}

/** The paths of the states that are active, outer before inner: `deciding`, `deciding.model`, … */
export const activePaths = (value: StateValue, above = ''): readonly string[] =>
  typeof value === 'string'
    ? [above + value]
    : Object.entries(value).flatMap(([key, inner]) => [above + key, ...activePaths(inner, `${above}${key}.`)])
