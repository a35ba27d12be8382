import type { ProcedureState } from '@anlang/workflows'
import type { Arrow } from './chart.js'
import { letterings, sized } from './measure-text.js'
import { distancesIn, endsOf, isGroup, keyOf, type Place, partOf, topOf } from './place.js'
import { words } from './words.js'

interface Leaving {
  readonly id: string
  readonly target: string
  readonly label: string
  readonly main: boolean
}

/** An arrow that keeps two boxes below one another and is not drawn. */
export const hiddenArrow = (from: string, to: string): Arrow => ({
  id: `${from}→${to}`,
  from,
  to,
  lines: [],
  width: 1,
  height: 1,
  main: false,
  hidden: true,
})

const leavings = ({ locale }: Place, { on = {}, onDone }: ProcedureState): readonly Leaving[] => [
  ...(onDone ? [{ id: 'done', target: onDone.target, label: words[locale].allDone, main: true }] : []),
  ...Object.entries(on).map(([fact, { target, meta }], index) => ({
    id: fact,
    target,
    label: meta.title[locale],
    main: index === 0 && onDone === undefined,
  })),
]

/** The arrows that leave a state: a group is left by its gate, and upwards by its heading. */
export const arrowsOf = (place: Place, name: string, state: ProcedureState): readonly Arrow[] => {
  const { within, states } = place
  const key = keyOf([...within, name])
  const distances = distancesIn(place)
  const isBack = (target: string) => (distances.get(target) ?? 0) <= (distances.get(name) ?? 0)
  const [gate = key] = endsOf(key, state)
  return leavings(place, state).flatMap(({ id, target, label, main }): readonly Arrow[] => {
    const to = states[target]
    if (!to) return []
    const targetKey = keyOf([...within, target])
    return [
      {
        id: `${key}/${id}`,
        from: isBack(target) ? topOf(key, state) : gate,
        to: topOf(targetKey, to),
        ...sized(label, letterings.arrow),
        ...(isGroup(state) ? { leaves: key } : {}),
        ...(isGroup(to) ? { enters: targetKey } : {}),
        main,
        hidden: false,
      },
    ]
  })
}

/** The arrow from the dot to the initial state. */
export const startArrow = ({ within, initial, states }: Place): readonly Arrow[] => {
  const state = states[initial ?? '']
  if (initial === undefined || !state) return []
  const key = keyOf([...within, initial])
  const drawn = hiddenArrow(partOf(keyOf(within), 'start'), topOf(key, state))
  return [{ ...drawn, main: true, hidden: false, ...(isGroup(state) ? { enters: key } : {}) }]
}
