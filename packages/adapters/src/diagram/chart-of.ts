import type { Locale } from '@anlang/core'
import { activePaths, type Procedure, type ProcedureState, type StateValue } from '@anlang/workflows'
import type { Arrow, Box, Chart } from './chart.js'
import { letterings, sized } from './measure-text.js'
import { words } from './words.js'

const keyOf = (path: readonly string[]): string => path.join('.')
const partOf = (group: string, part: 'heading' | 'start' | 'gate'): string => `${group}§${part}`

const isGroup = ({ states }: ProcedureState): boolean => states !== undefined

/** Where an arrow to a state ends, and one from it begins: a group is left upwards by its heading. */
const entryOf = (key: string, state: ProcedureState): string => (isGroup(state) ? partOf(key, 'heading') : key)
const exitOf = (key: string, state: ProcedureState): string => (isGroup(state) ? partOf(key, 'gate') : key)

/** Only a group that arrows leave needs a gate. */
const hasGate = ({ on, onDone }: ProcedureState): boolean => on !== undefined || onDone !== undefined

/** What stands lowest in a state: itself, its gate, or the ends of its states. */
const endsOf = (key: string, state: ProcedureState): readonly string[] =>
  isGroup(state) && !hasGate(state) ? innerEndsOf(key, state) : [exitOf(key, state)]

const innerEndsOf = (key: string, { states = {} }: ProcedureState): readonly string[] => {
  const inner = Object.entries(states)
  const last = inner.filter(([, child]) => child.type === 'final' || isGroup(child))
  return (last.length > 0 ? last : inner).flatMap(([name, child]) => endsOf(`${key}.${name}`, child))
}

const nothing = { lines: [], width: 1, height: 1 } as const
const empty: Chart = { boxes: [], groups: [], arrows: [] }
const dot = { lines: [], width: 14, height: 14 } as const

/** The states side by side at one place of the chart. */
interface Place {
  readonly path: readonly string[]
  readonly states: Readonly<Record<string, ProcedureState>>
  readonly locale: Locale
  readonly active: ReadonlySet<string>
}

const groupOf = ({ path }: Place): { readonly group?: string } => (path.length > 0 ? { group: keyOf(path) } : {})

const hidden = (from: string, to: string): Arrow => ({
  id: `${from}→${to}`,
  from,
  to,
  ...nothing,
  main: false,
  hidden: true,
})

const boxOf = (place: Place, key: string, state: ProcedureState): Box => {
  const { ending, title } = state.meta
  return {
    id: key,
    kind: state.type === 'final' ? 'final' : 'state',
    ...sized(title[place.locale], letterings.box),
    ...groupOf(place),
    active: place.active.has(key),
    ...(ending === undefined ? {} : { ending }),
  }
}

const arrowsOf = (place: Place, key: string, state: ProcedureState): readonly Arrow[] => {
  const { path, states, locale } = place
  const order = Object.values(states)
  const arrow = (id: string, target: string, label: string, main: boolean): readonly Arrow[] => {
    const to = states[target]
    const targetKey = keyOf([...path, target])
    if (!to) return []
    const isBack = order.indexOf(to) <= order.indexOf(state)
    return [
      {
        id: `${key}/${id}`,
        from: isBack ? entryOf(key, state) : exitOf(key, state),
        to: entryOf(targetKey, to),
        ...sized(label, letterings.arrow),
        ...(isGroup(state) ? { leaves: key } : {}),
        ...(isGroup(to) ? { enters: targetKey } : {}),
        main,
        hidden: false,
      },
    ]
  }
  const steps = Object.entries(state.on ?? {}).flatMap(([fact, { target, meta }], index) =>
    arrow(fact, target, meta.title[locale], index === 0 && state.onDone === undefined),
  )
  return state.onDone ? [...arrow('done', state.onDone.target, words[locale].allDone, true), ...steps] : steps
}

/** Keeps the gate of a group below everything in it. */
const gateOf = (key: string, state: ProcedureState): Chart => {
  if (!hasGate(state)) return empty
  const gate = partOf(key, 'gate')
  return {
    ...empty,
    boxes: [{ id: gate, kind: 'gate', ...nothing, group: key, active: false }],
    arrows: innerEndsOf(key, state).map((end) => hidden(end, gate)),
  }
}

/** A group: its heading above, its states below one another or side by side, its gate at the bottom. */
const insideOf = (place: Place, path: readonly string[], state: ProcedureState): Chart => {
  const key = keyOf(path)
  const states = state.states ?? {}
  const active = place.active.has(key)
  const heading = partOf(key, 'heading')
  const title = sized(state.meta.title[place.locale], letterings.heading)
  const tops =
    state.type === 'parallel'
      ? Object.entries(states).map(([name, child]) => entryOf(`${key}.${name}`, child))
      : [partOf(key, 'start')]
  const own: Chart = {
    boxes: [{ id: heading, kind: 'heading', ...title, group: key, active }],
    groups: [{ id: key, ...groupOf(place), active }],
    arrows: tops.map((top) => hidden(heading, top)),
  }
  return merged([own, chartAt({ ...place, path, states }, state.initial), gateOf(key, state)])
}

const startOf = (place: Place, initial: string | undefined): Chart => {
  const state = place.states[initial ?? '']
  if (initial === undefined || !state) return empty
  const start = partOf(keyOf(place.path), 'start')
  const key = keyOf([...place.path, initial])
  return {
    boxes: [{ id: start, kind: 'start', ...dot, ...groupOf(place), active: false }],
    groups: [],
    arrows: [
      {
        ...hidden(start, entryOf(key, state)),
        ...(isGroup(state) ? { enters: key } : {}),
        main: true,
        hidden: false,
      },
    ],
  }
}

const merged = (charts: readonly Chart[]): Chart => ({
  boxes: charts.flatMap(({ boxes }) => boxes),
  groups: charts.flatMap(({ groups }) => groups),
  arrows: charts.flatMap(({ arrows }) => arrows),
})

const chartAt = (place: Place, initial: string | undefined): Chart => {
  const states = Object.entries(place.states).map(([name, state]): Chart => {
    const path = [...place.path, name]
    const key = keyOf(path)
    const own = isGroup(state) ? insideOf(place, path, state) : { ...empty, boxes: [boxOf(place, key, state)] }
    return { ...own, arrows: [...own.arrows, ...arrowsOf(place, key, state)] }
  })
  return merged([startOf(place, initial), ...states])
}

/** A procedure as boxes and arrows; the states of `at` are marked as active. */
export const chartOf = (procedure: Procedure, locale: Locale, at: StateValue | undefined): Chart =>
  chartAt(
    { path: [], states: procedure.states, locale, active: new Set(at === undefined ? [] : activePaths(at)) },
    procedure.initial,
  )
