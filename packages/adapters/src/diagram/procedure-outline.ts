import type { Locale } from '@anlang/core'
import {
  activePaths,
  type PlacedState,
  type Procedure,
  positions,
  type StateValue,
  statesOf,
  stepsOf,
} from '@anlang/workflows'
import { words } from './words.js'

const keyOf = (path: readonly string[]): string => path.join('.')

/** Where a dossier stands: the states that have none within them. */
const standing = (states: readonly PlacedState[], at: StateValue, locale: Locale): readonly string[] => {
  const active = new Set(activePaths(at))
  return states
    .filter(({ path, state }) => !state.states && active.has(keyOf(path)))
    .map(({ state }) => state.meta.title[locale])
}

/**
 * A procedure as sentences, in the order of its definition: where a dossier stands, if it is said, where it starts, who takes which step from where to
 * where, what goes on side by side, and how it can end. What the diagram shows, for those who cannot see it.
 *
 * @example
 * ```ts
 * procedureOutline(survey, 'en').at(-1) // => 'End, withdrawn: “Withdrawn”.'
 * ```
 */
export const procedureOutline = (procedure: Procedure, locale: Locale, at?: StateValue): readonly string[] => {
  const say = words[locale]
  const states = statesOf(procedure)
  const titles = new Map(states.map(({ path, state }) => [keyOf(path), state.meta.title[locale]]))
  const titleOf = (path: readonly string[]): string => titles.get(keyOf(path)) ?? keyOf(path)
  const beside = (path: readonly string[], key: string): string => titleOf([...path.slice(0, -1), key])
  const branches = states.flatMap(({ path, state }) =>
    state.type === 'parallel'
      ? [
          say.branches(
            titleOf(path),
            Object.keys(state.states ?? {}).map((key) => titleOf([...path, key])),
          ),
        ]
      : [],
  )
  const steps = stepsOf(procedure).map(({ path, by, title, target }) => {
    const offices = by.map((office) => say.office(positions[office.position][locale], office.at))
    return say.step(titleOf(path), offices.length > 0 ? offices : [say.nobody], title[locale], beside(path, target))
  })
  const joins = states.flatMap(({ path, state }) =>
    state.onDone ? [say.join(titleOf(path), beside(path, state.onDone.target))] : [],
  )
  const endings = states.flatMap(({ path, state: { meta } }: PlacedState) =>
    meta.ending === undefined ? [] : [say.ending[meta.ending](titleOf(path))],
  )
  const here = at === undefined ? [] : [say.active(standing(states, at, locale))]
  return [...here, say.start(titleOf([procedure.initial])), ...branches, ...steps, ...joins, ...endings]
}
