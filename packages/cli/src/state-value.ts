import type { Procedure, ProcedureState, StateValue } from '@anlang/workflows'

/** Whether a state, or one within it, is wanted. */
const isTowards = (path: string, wanted: readonly string[]): boolean =>
  wanted.some((one) => one === path || one.startsWith(`${path}.`))

const valueIn = (
  states: Readonly<Record<string, ProcedureState>>,
  initial: string | undefined,
  above: string,
  wanted: readonly string[],
): StateValue | undefined => {
  const key = Object.keys(states).find((one) => isTowards(above + one, wanted)) ?? initial
  const state = key === undefined ? undefined : states[key]
  if (key === undefined || !state) return undefined
  const inner = within(state, `${above}${key}.`, wanted)
  return inner === undefined ? key : { [key]: inner }
}

const within = (state: ProcedureState, above: string, wanted: readonly string[]): StateValue | undefined => {
  const { states, initial, type } = state
  if (!states) return undefined
  if (type !== 'parallel') return valueIn(states, initial, above, wanted)
  const regions = Object.entries(states).map(([key, region]) => [key, within(region, `${above}${key}.`, wanted) ?? {}])
  return Object.fromEntries(regions)
}

/**
 * Where a dossier stands that is in these states, by their paths: branches that none of them is in stand at their
 * beginning. Nothing for no states.
 */
export const stateValue = ({ states, initial }: Procedure, paths: readonly string[]): StateValue | undefined =>
  valueIn(states, initial, '', paths)
