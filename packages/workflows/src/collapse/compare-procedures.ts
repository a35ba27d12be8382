import { canonicalJson } from '../integrity/canonical-json.js'
import type { Procedure, ProcedureState } from '../procedure/procedure.js'
import { statesOf, stepsOf } from '../procedure/steps-of.js'

/** Something in which two procedures differ: what, where, and how each has it. */
export interface ProcedureDifference {
  readonly place: string
  readonly what: 'state' | 'step' | 'target' | 'by' | 'requires' | 'deadline' | 'issues' | 'returns' | 'initial'
  readonly one: string | null
  readonly other: string | null
}

/** A value in one writing, without the names and citations in it: what it does, not where it stands. */
const bare = (value: unknown): string | null => {
  if (value === undefined) return null
  return canonicalJson(
    JSON.parse(JSON.stringify(value), (key, held: unknown) => (key === 'basis' || key === 'title' ? undefined : held)),
  )
}

const difference = (
  place: string,
  what: ProcedureDifference['what'],
  one: unknown,
  other: unknown,
): readonly ProcedureDifference[] =>
  bare(one) === bare(other) ? [] : [{ place, what, one: bare(one), other: bare(other) }]

const kindOf = (state: ProcedureState | undefined) =>
  state && { type: state.type, initial: state.initial, onDone: state.onDone, ending: state.meta.ending }

/**
 * What two procedures do otherwise: states, and of each step its target, offices, requirements, deadline, document and
 * bound of returns. Names and citations are left out. Empty when they do the same.
 */
export const compareProcedures = (one: Procedure, other: Procedure): readonly ProcedureDifference[] => {
  const [states, otherStates] = [one, other].map(
    (procedure) => new Map(statesOf(procedure).map(({ path, state }) => [path.join('.'), state])),
  )
  const [steps, otherSteps] = [one, other].map(
    (procedure) => new Map(stepsOf(procedure).map((step) => [`${step.place} ${step.command}`, step])),
  )
  const statePlaces = [...new Set([...(states?.keys() ?? []), ...(otherStates?.keys() ?? [])])]
  const stepPlaces = [...new Set([...(steps?.keys() ?? []), ...(otherSteps?.keys() ?? [])])]
  return [
    ...difference(one.id, 'initial', one.initial, other.initial),
    ...statePlaces.flatMap((place) =>
      difference(place, 'state', kindOf(states?.get(place)), kindOf(otherStates?.get(place))),
    ),
    ...stepPlaces.flatMap((place) => {
      const [here, there] = [steps?.get(place), otherSteps?.get(place)]
      if (!here || !there) return difference(place, 'step', here?.command, there?.command)
      return (['target', 'by', 'requires', 'deadline', 'issues', 'returns'] as const).flatMap((what) =>
        difference(place, what, here[what], there[what]),
      )
    }),
  ]
}
