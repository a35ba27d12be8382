import { commendationForms, levels } from '@anlang/core'
import { documentKinds } from '../procedure/document-kinds.js'
import { heldPositions } from '../procedure/positions.js'
import { statesOf, stepsOf } from '../procedure/steps-of.js'
import { national } from './nation.js'

type Words = readonly string[]

const each = <Definition extends { readonly id: string }>(
  definitions: readonly Definition[],
  wordsOf: (definition: Definition) => Words,
): Readonly<Record<string, Words>> => {
  const words: Record<string, Words> = {}
  for (const one of definitions) words[one.id] = [...new Set([...(words[one.id] ?? []), ...wordsOf(one)])]
  return words
}

/** Words of the nation that an overlay can name; those of procedures and rule sets by id, of all their versions. */
export interface KnownWords {
  readonly acts: Readonly<Record<string, Words>>
  readonly states: Readonly<Record<string, Words>>
  readonly criteria: Readonly<Record<string, Words>>
  readonly figures: Words
  readonly documents: Words
  readonly positions: Words
  readonly places: Words
  readonly forms: Words
}

const { procedures, ruleSets } = national

/** Gathers them from the definitions. */
export const knownWords = (): KnownWords => ({
  acts: each(procedures, (one) => stepsOf(one).map(({ command }) => command)),
  states: each(procedures, (one) => statesOf(one).map(({ path }) => path.join('.'))),
  criteria: each(ruleSets, ({ criteria }) => criteria.map(({ id }) => id)),
  figures: [
    ...new Set([
      ...ruleSets.flatMap((one) => Object.keys(one.figures)),
      ...procedures.flatMap(({ meta }) => Object.keys(meta.figures ?? {})),
    ]),
  ],
  documents: Object.keys(documentKinds),
  positions: heldPositions,
  places: [...levels, 'entity', 'ministry'],
  forms: commendationForms.map(({ id }) => id),
})
