import type { Locale } from '@anlang/core'
import type { ProcedureState } from '@anlang/workflows'

/** How a chart is to be made. */
interface Making {
  readonly locale: Locale
  /** Paths of the active states. */
  readonly active: ReadonlySet<string>
}

/** The states beside one another at one place of a procedure. */
export interface Place extends Making {
  /** Path of the state they are in; empty for the procedure itself. */
  readonly within: readonly string[]
  readonly states: Readonly<Record<string, ProcedureState>>
  readonly initial: string | undefined
}

/** The name of a box or group: the path of its state. */
export const keyOf = (path: readonly string[]): string => path.join('.')

/** The name of a box that a group needs beside its states. */
export const partOf = (group: string, part: 'heading' | 'start' | 'gate'): string => `${group}§${part}`

/** Says whether a state has states of its own. */
export const isGroup = ({ states }: ProcedureState): boolean => states !== undefined

/** Says whether arrows leave a group; only then it has a gate. */
export const hasGate = ({ on, onDone }: ProcedureState): boolean => on !== undefined || onDone !== undefined

/** The box that stands for a state above: where arrows to it end. */
export const topOf = (key: string, state: ProcedureState): string => (isGroup(state) ? partOf(key, 'heading') : key)

/** The boxes that stand lowest in a state: itself, its gate, or the ends of its states. */
export const endsOf = (key: string, state: ProcedureState): readonly string[] => {
  if (!isGroup(state)) return [key]
  return hasGate(state) ? [partOf(key, 'gate')] : innerEndsOf(key, state)
}

/** The boxes that stand lowest among the states of a group. */
export const innerEndsOf = (key: string, { states = {} }: ProcedureState): readonly string[] => {
  const inner = Object.entries(states)
  const last = inner.filter(([, child]) => child.type === 'final' || isGroup(child))
  return (last.length > 0 ? last : inner).flatMap(([name, child]) => endsOf(`${key}.${name}`, child))
}

/** How many steps each state is from the initial one, those that are reached. */
export const distancesIn = ({ states, initial }: Place): ReadonlyMap<string, number> => {
  const found = new Map(initial === undefined ? [] : [[initial, 0]])
  for (const [name, distance] of found) {
    const { on = {}, onDone } = states[name] ?? { meta: undefined }
    const targets = [...Object.values(on), ...(onDone ? [onDone] : [])].map(({ target }) => target)
    for (const target of targets) if (!found.has(target)) found.set(target, distance + 1)
  }
  return found
}
