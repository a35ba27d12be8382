import type { OverlayPath } from '../province/overlay-diagnostic.js'
import { isSame, type Rewriting, type Today } from './rewriting.js'

interface Entry<Value> {
  readonly key: string
  readonly value: Value
  readonly to: readonly string[]
}

/** Words that several keys would become: all but one of them would be lost. */
const lostIn = <Value>(entries: readonly Entry<Value>[]): ReadonlyMap<string, readonly string[]> => {
  const keys = Map.groupBy(
    entries.flatMap(({ key, to }) => to.map((word) => ({ key, word }))),
    ({ word }) => word,
  )
  return new Map([...keys].flatMap(([word, of]) => (of.length > 1 ? [[word, of.map(({ key }) => key)] as const] : [])))
}

/** What each word of today holds. */
const gathered = <Value>(
  entries: readonly Entry<Value>[],
  join: (one: Value, other: Value) => Value = (_, other) => other,
): Readonly<Record<string, Value>> => {
  const made = new Map<string, Value>()
  for (const { value, to } of entries) {
    for (const word of to) {
      const before = made.get(word)
      made.set(word, before === undefined ? value : join(before, value))
    }
  }
  return Object.fromEntries(made)
}

/**
 * A record under the keys of today; what was split is said of each of its parts. Two keys that become one are joined, or
 * left as they were and told where nothing can join what they say.
 */
export const rekeyed = <Value>(
  record: Readonly<Partial<Record<string, Value>>>,
  today: Today,
  path: OverlayPath,
  { note, fault }: Pick<Rewriting, 'note' | 'fault'>,
  join?: (one: Value, other: Value) => Value,
): Readonly<Record<string, Value>> => {
  const entries = Object.entries(record).flatMap(([key, value]): readonly Entry<Value>[] =>
    value === undefined ? [] : [{ key, value, to: today(key) }],
  )
  const lost = join ? new Map<string, readonly string[]>() : lostIn(entries)
  for (const [word, keys] of lost) {
    fault({ code: 'renamed_into_one', subject: word, detail: keys.join(', '), path: [...path, keys.at(-1) ?? word] })
  }
  const kept = entries.map((one) => (one.to.some((word) => lost.has(word)) ? { ...one, to: [one.key] } : one))
  for (const { key, to } of kept) if (!isSame(key, to)) note([...path, key], key, to)
  return gathered(kept, join)
}
