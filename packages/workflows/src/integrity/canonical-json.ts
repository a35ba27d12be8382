type Json = Readonly<Record<string, unknown>>

const isRecord = (value: object): value is Json => !Array.isArray(value)

/** Up to so many keys, insertion is quicker than the built-in sort, which allocates at each call. */
const fewKeys = 32

const keysOf = (value: object): readonly string[] => {
  const keys = Object.keys(value)
  if (keys.length > fewKeys) return keys.toSorted()
  for (let place = 1; place < keys.length; place += 1) {
    const key = keys[place] ?? ''
    let before = place - 1
    for (; before >= 0 && (keys[before] ?? '') > key; before -= 1) keys[before + 1] = keys[before] ?? ''
    keys[before + 1] = key
  }
  return keys
}

/** Objects keep keys in the order they were put in, but for whole numbers, which come first, and the prototype's name. */
const staysInPlace = (key: string): boolean => {
  const first = key.charCodeAt(0)
  return (first < 48 || first > 57) && key !== '__proto__'
}

/** Whether all keys stand in order already, as the engine writes them: then nothing has to be copied. */
const isOrdered = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return true
  if (!isRecord(value)) return Array.isArray(value) && value.every(isOrdered)
  let before = ''
  // not for-in: V8 gives up its optimised code for such a loop time and again when shapes differ
  for (const key of Object.keys(value)) {
    if (key < before || !staysInPlace(key) || !isOrdered(value[key])) return false
    before = key
  }
  return true
}

const outOfPlace = Symbol('a key that would not stay in its place')

/** A copy with all keys in order, for `JSON.stringify` to write at its own speed. */
const ordered = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if (!isRecord(value)) return orderedItems(Array.isArray(value) ? value : [])
  const copy: Record<string, unknown> = {}
  for (const key of keysOf(value)) {
    const held = staysInPlace(key) ? ordered(value[key]) : outOfPlace
    if (held === outOfPlace) return outOfPlace
    copy[key] = held
  }
  return copy
}

const orderedItems = (items: readonly unknown[]): unknown => {
  const copies: unknown[] = []
  for (const item of items) {
    const copy = ordered(item)
    if (copy === outOfPlace) return outOfPlace
    copies.push(copy)
  }
  return copies
}

/** The same, written key by key. */
const written = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  if (!isRecord(value)) return `[${(Array.isArray(value) ? value : []).map(written).join()}]`
  const entries = keysOf(value).filter((key) => value[key] !== undefined)
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
  if (isOrdered(value)) return JSON.stringify(value) ?? 'null'
  const copy = ordered(value)
  return copy === outOfPlace ? written(value) : (JSON.stringify(copy) ?? 'null')
}
