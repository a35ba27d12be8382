import type { Text } from '@anlang/core'
import type { Procedure, ProcedureState, Step, StepMeta } from '../procedure/procedure.js'

type States = Readonly<Record<string, ProcedureState>>

const mapSteps = (on: ProcedureState['on'], change: (meta: StepMeta) => StepMeta): Readonly<Record<string, Step>> =>
  Object.fromEntries(Object.entries(on ?? {}).map(([fact, step]) => [fact, { ...step, meta: change(step.meta) }]))

const mapStates = (
  states: States,
  change: (meta: StepMeta) => StepMeta,
  titles: Readonly<Record<string, Text>>,
  above = '',
): States =>
  Object.fromEntries(
    Object.entries(states).map(([key, state]) => {
      const path = above + key
      const title = Object.hasOwn(titles, path) ? titles[path] : undefined
      const inner = state.states ? { states: mapStates(state.states, change, titles, `${path}.`) } : {}
      const on = state.on ? { on: mapSteps(state.on, change) } : {}
      return [key, { ...state, meta: title ? { ...state.meta, title } : state.meta, ...on, ...inner }]
    }),
  )

/** A procedure with every step changed as `change` says, and states under other titles, by path. */
export const mapActs = (
  procedure: Procedure,
  change: (meta: StepMeta) => StepMeta,
  titles: Readonly<Record<string, Text>> = {},
): Procedure => ({ ...procedure, states: mapStates(procedure.states, change, titles) })
