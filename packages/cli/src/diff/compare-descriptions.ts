import type { DescribedItem, DescribedPart } from './description.js'
import type { DiffWords } from './diff-words.js'

const byKey = <Keyed extends { readonly key: string }>(all: readonly Keyed[]): ReadonlyMap<string, Keyed> =>
  new Map(all.map((one) => [one.key, one]))

const compareItems = (
  newer: readonly DescribedItem[],
  older: readonly DescribedItem[],
  { added, changed, dropped }: DiffWords,
): readonly DescribedItem[] => {
  const [now, before] = [byKey(newer), byKey(older)]
  return [
    ...newer.flatMap(({ key, text }): readonly DescribedItem[] => {
      const was = before.get(key)?.text
      if (was === text) return []
      return [{ key, text: was === undefined ? `${added}: ${text}` : `${changed}: ~~${was}~~ → ${text}` }]
    }),
    ...older.filter(({ key }) => !now.has(key)).map(({ key, text }) => ({ key, text: `${dropped}: ~~${text}~~` })),
  ]
}

/** What two versions of an overlay say otherwise: what came, what changed and what went, part by part. */
export const compareDescriptions = (
  newer: readonly DescribedPart[],
  older: readonly DescribedPart[],
  say: DiffWords,
): readonly DescribedPart[] => {
  const before = byKey(older)
  const now = byKey(newer)
  const gone = older.filter(({ key }) => !now.has(key)).map((one) => ({ ...one, items: [] }))
  return [...newer, ...gone]
    .map((one) => ({ ...one, items: compareItems(one.items, before.get(one.key)?.items ?? [], say) }))
    .filter(({ items }) => items.length > 0)
}
