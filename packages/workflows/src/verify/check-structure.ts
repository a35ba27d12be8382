import type { Procedure, ProcedureState } from '../procedure/procedure.js'
import { statesOf } from '../procedure/steps-of.js'
import type { ProcedureDiagnostic } from './diagnostic.js'

const checkLevel = (
  place: string,
  initial: string | undefined,
  states: Readonly<Record<string, ProcedureState>>,
  parallel: boolean,
): readonly ProcedureDiagnostic[] => {
  const known = new Set(Object.keys(states))
  const start = parallel || (initial !== undefined && known.has(initial))
  const at = (key: string) => (place === '' ? key : `${place}.${key}`)
  const targets = Object.entries(states).flatMap(([key, { on = {}, onDone }]) => [
    ...Object.entries(on).map(([fact, { target }]) => ({ place: `${at(key)}/${fact}`, target })),
    ...(onDone ? [{ place: `${at(key)}/onDone`, target: onDone.target }] : []),
  ])
  return [
    ...(start ? [] : [{ code: 'wrong_initial', place, subject: String(initial) } as const]),
    ...targets
      .filter(({ target }) => !known.has(target))
      .map(({ place: from, target }) => ({ code: 'unknown_target', place: from, subject: target }) as const),
  ]
}

/** What would keep the chart from being built: an initial state or a target that is not there. */
export const checkStructure = (procedure: Procedure): readonly ProcedureDiagnostic[] => [
  ...checkLevel('', procedure.initial, procedure.states, false),
  ...statesOf(procedure).flatMap(({ path, state: { initial, states, type } }) =>
    states ? checkLevel(path.join('.'), initial, states, type === 'parallel') : [],
  ),
]
