import type { Rewritten } from '@anlang/workflows'
import { isMap, isPair, isScalar, type Pair, parseDocument, Scalar, type YAMLMap } from 'yaml'

const keyOf = ({ key }: Pair): unknown => (isScalar(key) ? key.value : key)

const renamed = (pair: Pair, word: string): Pair => {
  const copy: Pair = pair.clone()
  copy.key = new Scalar(word)
  return copy
}

/** A key under the words of today: in its place, with its comments; what was split is said of every part. */
const renameKey = (map: YAMLMap, from: string, [first = from, ...others]: readonly string[]): void => {
  const place = map.items.findIndex((pair) => isPair(pair) && keyOf(pair) === from)
  const pair = map.items[place]
  if (!pair) return
  const more = others.map((word) => renamed(pair, word))
  if (isScalar(pair.key)) pair.key.value = first
  map.items.splice(place + 1, 0, ...more)
}

/** Before the first part of an act that was split; after or beside its last. */
const anchorIn = (key: string | number | undefined, to: readonly string[]): string | undefined =>
  key === 'before' ? to[0] : to.at(-1)

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
    else document.setIn(path, anchorIn(last, to))
  }
  return document.toString({ lineWidth: 0 })
}
