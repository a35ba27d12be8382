import type { Locale } from '@anlang/core'
import { activePaths, type Procedure, type ProcedureState } from '@anlang/workflows'
import type { DiagramOptions } from './procedure-svg.js'
import { words } from './words.js'

/** Where states stand while they are written. */
interface Within {
  readonly path: readonly string[]
  readonly initial: string | undefined
  readonly states: Readonly<Record<string, ProcedureState>>
  readonly locale: Locale
  readonly idOf: (path: readonly string[]) => string
}

/** A text that Mermaid takes for nothing but text: what could end it or begin something is written by its number. */
const plain = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[#;:"<>%{}\\]/g, (mark) => `#${mark.codePointAt(0)};`)

/** Names for states by their paths: letters and digits only, no two the same. */
const namer = (): Within['idOf'] => {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  return (path) => {
    const key = path.join('.')
    const known = names.get(key)
    if (known !== undefined) return known
    const base = `s_${path.join('_').replace(/[^A-Za-z0-9]+/g, '_')}`
    let name = base
    for (let count = 2; taken.has(name); count += 1) name = `${base}_${count}`
    names.set(key, name)
    taken.add(name)
    return name
  }
}

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`)

const declared = ({ path, locale, idOf }: Within, key: string, state: ProcedureState): readonly string[] => {
  const own = [...path, key]
  const head = `state "${plain(state.meta.title[locale])}" as ${idOf(own)}`
  const { states, initial } = state
  if (!states) return [head]
  const inside = { path: own, initial, states, locale, idOf }
  if (state.type !== 'parallel') return [`${head} {`, ...indented(written(inside)), '}']
  const regions = Object.entries(states).map(([name, region]) => declared(inside, name, region))
  return [`${head} {`, ...indented(regions.flatMap((region, place) => (place > 0 ? ['--', ...region] : region))), '}']
}

const arrows = ({ path, locale, idOf }: Within, key: string, state: ProcedureState): readonly string[] => {
  const from = idOf([...path, key])
  const to = (target: string): string => idOf([...path, target])
  const steps = Object.values(state.on ?? {}).map(
    ({ target, meta }) => `${from} --> ${to(target)}: ${plain(meta.title[locale])}`,
  )
  const done = state.onDone ? [`${from} --> ${to(state.onDone.target)}: ${plain(words[locale].allDone)}`] : []
  return [...steps, ...done, ...(state.type === 'final' ? [`${from} --> [*]`] : [])]
}

/** States first, what leads from one to the other after them. */
const written = (within: Within): readonly string[] => {
  const { path, initial, states, idOf } = within
  const entries = Object.entries(states)
  return [
    ...entries.flatMap(([key, state]) => declared(within, key, state)),
    ...(initial === undefined ? [] : [`[*] --> ${idOf([...path, initial])}`]),
    ...entries.flatMap(([key, state]) => arrows(within, key, state)),
  ]
}

/** Mermaid can give a class to a state without states of its own only. */
const isLeaf = (path: string, all: readonly string[]): boolean => !all.some((other) => other.startsWith(`${path}.`))

/**
 * A procedure as a Mermaid state diagram, for pages that draw such: what goes on side by side is set apart by `--`,
 * and the states that a dossier is in have the class `active`.
 *
 * @example
 * ```ts
 * procedureMermaid(survey, { locale: 'en', at: 'reported' }).includes('class s_reported active') // => true
 * ```
 */
export const procedureMermaid = (
  { states, initial, meta }: Procedure,
  { locale, at }: Pick<DiagramOptions, 'locale' | 'at'>,
): string => {
  const idOf = namer()
  const paths = at === undefined ? [] : activePaths(at)
  const active = paths.filter((path) => isLeaf(path, paths)).map((path) => idOf(path.split('.')))
  return [
    '---',
    `title: ${JSON.stringify(meta.title[locale])}`,
    '---',
    'stateDiagram-v2',
    ...indented(written({ path: [], initial, states, locale, idOf })),
    ...(active.length > 0
      ? indented(['classDef active fill:#fff1c2,stroke:#b45309,color:#1b2430', `class ${active.join(',')} active`])
      : []),
  ].join('\n')
}
