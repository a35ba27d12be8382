import type { Locale } from '@anlang/core'
import { activePaths, type Procedure, type ProcedureState, type StateValue } from '@anlang/workflows'
import { arrowsOf, hiddenArrow, startArrow } from './arrows-of.js'
import type { Box, Chart } from './chart.js'
import { letterings, sized } from './measure-text.js'
import { hasGate, innerEndsOf, isGroup, keyOf, type Place, partOf, topOf } from './place.js'

const empty: Chart = { boxes: [], groups: [], arrows: [] }
const point = { lines: [], width: 1, height: 1 } as const
const dot = { lines: [], width: 14, height: 14 } as const

const merged = (charts: readonly Chart[]): Chart => ({
  boxes: charts.flatMap(({ boxes }) => boxes),
  groups: charts.flatMap(({ groups }) => groups),
  arrows: charts.flatMap(({ arrows }) => arrows),
})

const groupOf = ({ within }: Place): { readonly group?: string } => (within.length > 0 ? { group: keyOf(within) } : {})

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

const gateOf = (key: string, state: ProcedureState): Chart => {
  if (!hasGate(state)) return empty
  const gate = partOf(key, 'gate')
  return {
    ...empty,
    boxes: [{ id: gate, kind: 'gate', ...point, group: key, active: false }],
    arrows: innerEndsOf(key, state).map((end) => hiddenArrow(end, gate)),
  }
}

/** A group: its heading above, its states below one another or side by side, its gate at the bottom. */
const groupAt = (place: Place, within: readonly string[], state: ProcedureState): Chart => {
  const key = keyOf(within)
  const { states = {}, initial } = state
  const active = place.active.has(key)
  const heading = partOf(key, 'heading')
  const branches = Object.entries(states).map(([name, child]) => topOf(`${key}.${name}`, child))
  const own: Chart = {
    boxes: [
      {
        id: heading,
        kind: 'heading',
        ...sized(state.meta.title[place.locale], letterings.heading),
        group: key,
        active,
      },
    ],
    groups: [{ id: key, ...groupOf(place), active }],
    arrows: (initial === undefined ? branches : [partOf(key, 'start')]).map((top) => hiddenArrow(heading, top)),
  }
  return merged([own, chartAt({ ...place, within, states, initial }), gateOf(key, state)])
}

const startOf = (place: Place): Chart => {
  const arrows = startArrow(place)
  const boxes = arrows.map(({ from }): Box => ({ id: from, kind: 'start', ...dot, ...groupOf(place), active: false }))
  return { ...empty, boxes, arrows }
}

const chartAt = (place: Place): Chart => {
  const states = Object.entries(place.states).map(([name, state]): Chart => {
    const path = [...place.within, name]
    const own = isGroup(state) ? groupAt(place, path, state) : { ...empty, boxes: [boxOf(place, keyOf(path), state)] }
    return merged([own, { ...empty, arrows: arrowsOf(place, name, state) }])
  })
  return merged([startOf(place), ...states])
}

/** A procedure as boxes and arrows, the dot where it starts first; the states of `at` are marked as active. */
export const chartOf = ({ states, initial }: Procedure, locale: Locale, at: StateValue | undefined): Chart =>
  chartAt({ within: [], states, initial, locale, active: new Set(at === undefined ? [] : activePaths(at)) })
