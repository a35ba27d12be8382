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

/** A group: its heading above, its states below one another or side by side, its gate at the bottom. */
const insideOf = (place: Place, key: string, state: ProcedureState): Chart => {
  const states = state.states ?? {}
  const active = place.active.has(key)
  const [heading, gate] = [partOf(key, 'heading'), partOf(key, 'gate')]
  const inner = chartAt({ ...place, path: key.split('.'), states }, state.initial)
  const title = sized(state.meta.title[place.locale], letterings.heading)
  const children = Object.entries(states).map(([name, child]) => ({ key: `${key}.${name}`, child }))
  const last = children.filter(({ child }) => child.type === 'final' || isGroup(child))
  const tops =
    state.type === 'parallel' ? children.map((part) => entryOf(part.key, part.child)) : [partOf(key, 'start')]
  return {
    boxes: [
      { id: heading, kind: 'heading', ...title, group: key, active },
      { id: gate, kind: 'gate', ...nothing, group: key, active },
      ...inner.boxes,
    ],
    groups: [{ id: key, ...groupOf(place), active }, ...inner.groups],
    arrows: [
      ...tops.map((top) => hidden(heading, top)),
      ...inner.arrows,
      ...(last.length > 0 ? last : children).map((part) => hidden(exitOf(part.key, part.child), gate)),
    ],
  }
}

const startArrow = (
  place: Place,
  initial: string,
): { readonly boxes: readonly Box[]; readonly arrows: readonly Arrow[] } => {
  const state = place.states[initial]
  if (!state) return { boxes: [], arrows: [] }
  const start = partOf(keyOf(place.path), 'start')
  const key = keyOf([...place.path, initial])
  return {
    boxes: [{ id: start, kind: 'start', ...dot, ...groupOf(place), active: false }],
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
  const start = initial === undefined ? { boxes: [], arrows: [] } : startArrow(place, initial)
  const states = Object.entries(place.states).map(([name, state]): Chart => {
    const key = keyOf([...place.path, name])
    const arrows = arrowsOf(place, key, state)
    if (!isGroup(state)) return { boxes: [boxOf(place, key, state)], groups: [], arrows }
    const inside = insideOf(place, key, state)
    return { ...inside, arrows: [...inside.arrows, ...arrows] }
  })
  return merged([{ groups: [], ...start }, ...states])
}

/** A procedure as boxes and arrows; the states of `at` are marked as active. */
export const chartOf = (procedure: Procedure, locale: Locale, at: StateValue | undefined): Chart =>
  chartAt(
    { path: [], states: procedure.states, locale, active: new Set(at === undefined ? [] : activePaths(at)) },
    procedure.initial,
  )
