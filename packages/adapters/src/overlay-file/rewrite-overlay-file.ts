import type { Rewritten } from '@anlang/workflows'
import {
  type Document,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'

const keyOf = ({ key }: Pair): unknown => (isScalar(key) ? key.value : key)

const renamed = (pair: Pair, word: string): Pair => {
  const copy: Pair = pair.clone()
  copy.key = new Scalar(word)
  return copy
}

/** Two lists under one key are one list, in the order in which they stood. */
const joinedInto = (map: YAMLMap, first: Pair, second: Pair): void => {
  if (!isSeq(first.value) || !isSeq(second.value)) return
  first.value.items.push(...second.value.items)
  map.items.splice(map.items.indexOf(second), 1)
}

/** A key under the words of today: in its place, with its comments; what was split is said of every part. */
const renameKey = (map: YAMLMap, from: string, [first = from, ...others]: readonly string[]): void => {
  const place = map.items.findIndex((pair) => isPair(pair) && keyOf(pair) === from)
  const pair = map.items[place]
  if (!pair) return
  const more = others.map((word) => renamed(pair, word))
  if (isScalar(pair.key)) pair.key.value = first
  map.items.splice(place + 1, 0, ...more)
  for (const word of [first, ...others]) {
    const [one, other] = map.items.filter((item) => keyOf(item) === word)
    if (one && other) joinedInto(map, one, other)
  }
}

/** One of a list that becomes several: each says the same of another word. */
const split = (list: YAMLSeq, place: number, key: string, to: readonly string[]): void => {
  const copies = to.map((word) => {
    const given = list.items[place]
    const copy = isNode(given) ? given.clone() : given
    if (isMap(copy)) copy.set(key, word)
    return copy
  })
  list.items.splice(place, 1, ...copies)
}

/** A word that stands as a value: one of today, or the first or last part of what was split. */
const replaceWord = (document: Document, path: Rewritten['path'], to: readonly string[]): void => {
  const [key, place] = [path.at(-1), path.at(-2)]
  const list = document.getIn(path.slice(0, -2))
  // kept apart from an act is kept apart from every part of it
  if (key === 'from' && typeof place === 'number' && isSeq(list)) split(list, place, key, to)
  else document.setIn(path, key === 'before' ? to[0] : to.at(-1))
}

/**
 * A YAML file with words that were renamed rewritten where they stand; comments stay, and so does the order.
 *
 * @example
 * ```ts
 * rewriteOverlayFile('# ours\nprocedures:\n  survey: {}\n', [{ path: ['procedures', 'survey'], from: 'survey', to: ['study'] }]) // => '# ours\nprocedures:\n  study: {}\n'
 * ```
 */
export const rewriteOverlayFile = (text: string, rewritten: readonly Rewritten[]): string => {
  if (rewritten.length === 0) return text
  const document = parseDocument(text)
  for (const { path, from, to } of rewritten) {
    const last = path.at(-1)
    const above = document.getIn(path.slice(0, -1))
    if (last === from && isMap(above)) renameKey(above, from, to)
    else replaceWord(document, path, to)
  }
  return document.toString({ lineWidth: 0 })
}
