import type { RuleSet } from '@anlang/core'
import type { OverlayPath } from '@anlang/workflows'

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** The keys along a dotted place; a key may have dots itself, so the longest one that is there is taken. */
const along = (value: unknown, words: readonly string[]): OverlayPath => {
  if (words.length === 0) return []
  for (let length = words.length; length > 0; length -= 1) {
    const key = words.slice(0, length).join('.')
    if (isObject(value) && Object.hasOwn(value, key)) {
      const step = Array.isArray(value) ? Number(key) : key
      return [step, ...along(Reflect.get(value, key), words.slice(length))]
    }
  }
  // what is missing has no keys of its own
  return [words.join('.')]
}

const idsIn = (value: unknown): readonly unknown[] => {
  const criteria: unknown = isObject(value) ? Reflect.get(value, 'criteria' satisfies keyof RuleSet) : undefined
  return Array.isArray(criteria)
    ? criteria.map((one: unknown) => (isObject(one) ? Reflect.get(one, 'id') : undefined))
    : []
}

/** Where in a rule set something stands that is told by the id of a criterion, or by keys with dots between them. */
export const pathOfPlace = (value: unknown, place: string): OverlayPath => {
  const criterion = idsIn(value).indexOf(place)
  if (criterion >= 0) return ['criteria', criterion]
  return place === '.' ? [] : along(value, place.split('.'))
}
