import { sortedKeys } from './sorted-keys.js'

type Json = Readonly<Record<string, unknown>>

const isRecord = (value: object): value is Json => !Array.isArray(value)

/** Objects keep keys in the order they were put in, but for whole numbers, which come first, and the prototype's name. */
const staysInPlace = (key: string): boolean => {
  const first = key.charCodeAt(0)
  return (first < 48 || first > 57) && key !== '__proto__'
}

const outOfPlace = Symbol('a key that would not stay in its place')

/** The items with what they hold in order: themselves where they stand so already, as the engine writes them. */
const orderedItems = (items: readonly unknown[]): unknown => {
  let copies: unknown[] | undefined
  for (let place = 0; place < items.length; place += 1) {
    const item = items[place]
    const held = ordered(item)
    if (held === outOfPlace) return outOfPlace
    if (held !== item) copies ??= items.slice()
    if (copies) copies[place] = held
  }
  return copies ?? items
}

const copyOf = (value: Json): unknown => {
  const copy: Record<string, unknown> = {}
  for (const key of sortedKeys(value)) {
    const held = staysInPlace(key) ? ordered(value[key]) : outOfPlace
    if (held === outOfPlace) return outOfPlace
    copy[key] = held
  }
  return copy
}

/** The value with all keys in order, for `JSON.stringify` to write at its own speed: copied only where it has to be. */
const ordered = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if (!isRecord(value)) return orderedItems(Array.isArray(value) ? value : [])
  let before = ''
  // not for-in: V8 gives up its optimised code for such a loop time and again when shapes differ
  for (const key of Object.keys(value)) {
    if (key < before || !staysInPlace(key) || ordered(value[key]) !== value[key]) return copyOf(value)
    before = key
  }
  return value
}

/** The same, written key by key. */
const written = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  if (!isRecord(value)) return `[${(Array.isArray(value) ? value : []).map(written).join()}]`
  const entries = sortedKeys(value).filter((key) => value[key] !== undefined)
  return `{${entries.map((key) => `${JSON.stringify(key)}:${written(value[key])}`).join()}}`
}

/**
 * A plain JSON value in the one form of RFC 8785: keys in the order of their code units, no space. Numbers and strings
 * are what `JSON.stringify` makes of them, as the RFC asks. Tests hold it to the `canonicalize` library, which takes
 * several times as long: every act is hashed twice.
 *
 * @example
 * ```ts
 * canonicalJson({ b: 2, a: 1 }) // => '{"a":1,"b":2}'
 * ```
 */
export const canonicalJson = (value: unknown): string => {
  const inOrder = ordered(value)
  return inOrder === outOfPlace ? written(value) : (JSON.stringify(inOrder) ?? 'null')
}
