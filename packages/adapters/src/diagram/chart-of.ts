import type { Locale } from '@anlang/core'
import { activePaths, type Procedure, type ProcedureState, type StateValue } from '@anlang/workflows'
import type { Arrow, Box, Chart } from './chart.js'
import { letterings, sized } from './measure-text.js'
import { words } from './words.js'

const keyOf = (path: readonly string[]): string => path.join('.')
const partOf = (group: string, part: 'heading' | 'start' | 'gate'): string => `${group}§${part}`

const isGroup = ({ states }: ProcedureState): boolean => states !== undefined

/** Where an arrow to a state ends, and one from it begins. */
const entryOf = (key: string, state: ProcedureState): string => (isGroup(state) ? partOf(key, 'heading') : key)
const exitOf = (key: string, state: ProcedureState): string => (isGroup(state) ? partOf(key, 'gate') : key)

/** Only a group that arrows leave needs a gate. */
const hasGate = ({ on, onDone }: ProcedureState): boolean => on !== undefined || onDone !== undefined

/** What stands lowest in a state: itself, its gate, or the ends of its states. */
const endsOf = (key: string, state: ProcedureState): readonly string[] => {
  if (!isGroup(state) || hasGate(state)) return [exitOf(key, state)]
  const inner = Object.entries(state.states ?? {})
  const last = inner.filter(([, child]) => child.type === 'final' || isGroup(child))
  return (last.length > 0 ? last : inner).flatMap(([name, child]) => endsOf(`${key}.${name}`, child))
}

const nothing = { lines: [], width: 1, height: 1 } as const
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
  const arrow = (id: string, target: string, label: string, main: boolean): readonly Arrow[] => {
    const to = states[target]
    const targetKey = keyOf([...path, target])
    if (!to) return []
    return [
      {
        id: `${key}/${id}`,
        from: exitOf(key, state),
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
const gateIn = (key: string, state: ProcedureState): Chart => {
  const gate = partOf(key, 'gate')
  if (!hasGate(state)) return { boxes: [], groups: [], arrows: [] }
  const { on: _, onDone: __, ...inside } = state
  return {
    boxes: [{ id: gate, kind: 'gate', ...nothing, group: key, active: false }],
    groups: [],
    arrows: endsOf(key, inside).map((end) => hidden(end, gate)),
  }
}

/** A group: its heading above, its states below one another or side by side, its gate at the bottom. */
const insideOf = (place: Place, key: string, state: ProcedureState): Chart => {
  const states = state.states ?? {}
  const active = place.active.has(key)
  const heading = partOf(key, 'heading')
  const title = sized(state.meta.title[place.locale], letterings.heading)
  const tops = Object.entries(states).map(([name, child]) => entryOf(`${key}.${name}`, child))
  const own: Chart = {
    boxes: [{ id: heading, kind: 'heading', ...title, group: key, active }],
    groups: [{ id: key, ...groupOf(place), active }],
    arrows: (state.type === 'parallel' ? tops : [partOf(key, 'start')]).map((top) => hidden(heading, top)),
  }
  return merged([own, chartAt({ ...place, path: key.split('.'), states }, state.initial), gateIn(key, state)])
}

const startOf = (place: Place, initial: string | undefined): Chart => {
  const state = place.states[initial ?? '']
  if (initial === undefined || !state) return { boxes: [], groups: [], arrows: [] }
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
    const key = keyOf([...place.path, name])
    const arrows = arrowsOf(place, key, state)
    if (!isGroup(state)) return { boxes: [boxOf(place, key, state)], groups: [], arrows }
    const inside = insideOf(place, key, state)
    return { ...inside, arrows: [...inside.arrows, ...arrows] }
  })
  return merged([startOf(place, initial), ...states])
}

/** A procedure as boxes and arrows; the states of `at` are marked as active. */
export const chartOf = (procedure: Procedure, locale: Locale, at: StateValue | undefined): Chart =>
  chartAt(
    { path: [], states: procedure.states, locale, active: new Set(at === undefined ? [] : activePaths(at)) },
    procedure.initial,
  )
