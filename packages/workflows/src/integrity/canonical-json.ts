/** Keys are few, and come again in every fact: each is quoted once. */
const quoted = new Map<string, string>()
const quotedAtMost = 5_000

const quote = (key: string): string => {
  const found = quoted.get(key)
  if (found !== undefined) return found
  const made = `${JSON.stringify(key)}:`
  if (quoted.size < quotedAtMost) quoted.set(key, made)
  return made
}

const isSorted = (keys: readonly string[]): boolean => {
  for (let place = 1; place < keys.length; place += 1) if ((keys[place - 1] ?? '') > (keys[place] ?? '')) return false
  return true
}

const ofObject = (value: Readonly<Record<string, unknown>>): string => {
  const keys = Object.keys(value)
  if (!isSorted(keys)) keys.sort()
  let text = '{'
  for (const key of keys) {
    const held = value[key]
    if (held === undefined) continue
    if (text.length > 1) text += ','
    text += quote(key) + canonicalJson(held)
  }
  return `${text}}`
}

const ofArray = (items: readonly unknown[]): string => {
  let text = '['
  for (const item of items) text += `${text.length > 1 ? ',' : ''}${item === undefined ? 'null' : canonicalJson(item)}`
  return `${text}]`
}

const isRecord = (value: object): value is Readonly<Record<string, unknown>> => !Array.isArray(value)

/**
 * A plain JSON value in the one form of RFC 8785: keys in the order of their code units, no space. Numbers and strings
 * are what `JSON.stringify` makes of them, as the RFC asks. Tests hold it to the `canonicalize` library, which takes
 * four times as long: every act is hashed twice.
 */
export const canonicalJson = (value: unknown): string => {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  return isRecord(value) ? ofObject(value) : ofArray(Array.isArray(value) ? value : [])
}
