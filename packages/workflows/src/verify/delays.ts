import { isHeld } from '../procedure/is-held.js'
import type { Procedure } from '../procedure/procedure.js'
import { statechart } from '../procedure/statechart.js'
import type { PlacedStep } from '../procedure/steps-of.js'
import { type Configuration, explore, leavingOf } from './explore.js'

/** Steps of overlays that are taken on the clock of an act, and a shortest run to the act in which they are. */
export interface Delay {
  readonly inserted: readonly PlacedStep[]
  readonly way: readonly PlacedStep[]
}

/** With a further step; those of an overlay that stand in the way count, each once, however often a run comes by. */
const withStep = (inserted: readonly PlacedStep[], step: PlacedStep): readonly PlacedStep[] => {
  const counts = step.insertedBy !== undefined && step.sameClock === true
  return counts && !inserted.some(({ command }) => command === step.command) ? [...inserted, step] : inserted
}

const namesOf = (steps: readonly PlacedStep[]): string =>
  steps
    .map(({ command }) => command)
    .toSorted()
    .join()

/** Steps in a row that hand the clock of a state on, back from the state of an act. */
interface Chain {
  readonly state: string
  readonly steps: readonly PlacedStep[]
}

const insertedIn = ({ steps }: Chain): readonly PlacedStep[] => steps.reduce(withStep, [])

/** The clock began with the state, or with one that handed it on: every chain of such steps, not only one. */
const ofState = (procedure: Procedure, anchor: PlacedStep): readonly Delay[] => {
  const handing = statechart(procedure).steps.filter((step) => step.sameClock && !isHeld(step))
  const chains = new Map<string, Chain>([['', { state: anchor.state, steps: [] }]])
  for (const { state, steps } of chains.values()) {
    for (const step of handing.filter(({ leadsTo }) => leadsTo === state)) {
      const longer: Chain = { state: step.state, steps: [step, ...steps] }
      const key = `${longer.state} ${namesOf(insertedIn(longer))}`
      if (!chains.has(key)) chains.set(key, longer)
    }
  }
  const { taken } = explore(procedure)
  return [...chains.values()].flatMap((chain): readonly Delay[] => {
    const began = taken.find(({ step }) => step.place === chain.steps[0]?.place)
    return began ? [{ inserted: insertedIn(chain), way: [...began.from.way, ...chain.steps, anchor] }] : []
  })
}

/** A run, and the steps of overlays since the act that began the clock; none where it has not begun. */
interface Run {
  readonly at: Configuration
  readonly way: readonly PlacedStep[]
  readonly inserted?: readonly PlacedStep[]
}

const goneOn = ({ way, inserted }: Run, step: PlacedStep, to: Configuration, act: string): Run => {
  const on = { at: to, way: [...way, step] }
  if (step.command === act) return { ...on, inserted: [] }
  // what is sent back comes again on another clock
  return inserted && !step.returns ? { ...on, inserted: withStep(inserted, step) } : on
}

/** The clock began with an earlier act: every run from there. */
const sinceAct = (procedure: Procedure, anchor: PlacedStep, act: string): readonly Delay[] => {
  const [at] = explore(procedure).configurations
  const leaving = leavingOf(procedure)
  const runs = new Map<string, Run>(at ? [['', { at, way: [] }]] : [])
  const places = new Map<Configuration, number>()
  const keyOf = ({ at: place, inserted }: Run): string => {
    places.set(place, places.get(place) ?? places.size)
    return `${places.get(place)} ${inserted ? `since ${namesOf(inserted)}` : ''}`
  }
  const delays: Delay[] = []
  for (const run of runs.values()) {
    for (const { step, to } of leaving.get(run.at) ?? []) {
      if (step.place === anchor.place) delays.push({ inserted: run.inserted ?? [], way: [...run.way, step] })
      const next = goneOn(run, step, to, act)
      if (!runs.has(keyOf(next))) runs.set(keyOf(next), next)
    }
  }
  return delays
}

/** What steps of overlays can delay an act on its clock, the shortest run first. */
export const delaysOf = (procedure: Procedure, anchor: PlacedStep): readonly Delay[] => {
  const { deadline } = anchor
  if (!deadline || !statechart(procedure).steps.some(({ insertedBy }) => insertedBy !== undefined)) return []
  const act = 'after' in deadline ? deadline.after : undefined
  const delays = act === undefined ? ofState(procedure, anchor) : sinceAct(procedure, anchor, act)
  return delays
    .filter(({ inserted }) => inserted.length > 0)
    .toSorted((one, other) => one.way.length - other.way.length)
}
