import type { Entry } from '@anlang/workflows'

type Texts = Readonly<Record<string, string | null | undefined>>

/** What goes into columns as it is. Facts, heads and messages are JSON, in which every character can be written. */
const columnsOf = (entry: Entry): readonly (readonly [field: string, texts: Texts])[] => [
  ['entry', { dossier: entry.dossier, command: entry.command.id, digest: entry.command.digest }],
  ...entry.inbox.map(({ line, act, position, unit, due, handler, late }) => {
    const texts = { act, position, unit, due, handler, late, ...line }
    return ['inbox', texts] as const
  }),
  ...entry.deadlines.map(({ place, act, due, fires, passing }) => {
    const texts = { place, act, due, fires, passing }
    return ['deadlines', texts] as const
  }),
  ...[...entry.claims, ...entry.releases].map((key) => ['claims', { key }] as const),
]

/** Whether Postgres can hold a text. */
export const isStorable = (text: unknown): boolean =>
  typeof text !== 'string' || (!text.includes('\u0000') && text.isWellFormed())

/** The field whose text Postgres cannot hold: U+0000, or half of a surrogate pair. */
export const unstorableText = (entry: Entry): string | undefined => {
  for (const [field, texts] of columnsOf(entry)) {
    for (const [name, text] of Object.entries(texts)) if (!isStorable(text)) return `${field}.${name}`
  }
  return undefined
}
