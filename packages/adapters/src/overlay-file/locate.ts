import type { OverlayPath } from '@anlang/workflows'
import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type LineCounter, type Node } from 'yaml'
import type { FilePlace } from './overlay-file-fault.js'
import { placeOf } from './place-at.js'

/** A value, and the key it stands under. */
interface Found {
  readonly key?: Node
  readonly value?: Node
}

const nodeOf = (given: unknown, document: Document): Node | undefined => {
  if (!isNode(given)) return undefined
  return isAlias(given) ? given.resolve(document) : given
}

const within = (node: Node | undefined, step: string | number, document: Document): Found | undefined => {
  if (isSeq(node)) {
    const value = nodeOf(node.items[Number(step)], document)
    return value && { value }
  }
  if (!isMap(node)) return undefined
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
  if (!pair || !isNode(pair.key)) return undefined
  const value = nodeOf(pair.value, document)
  return { key: pair.key, ...(value ? { value } : {}) }
}

/** An empty value has no place of its own: it is shown at its key. */
const isThere = (node: Node | undefined): node is Node =>
  node !== undefined && !(isScalar(node) && node.value === null && node.source === '')

/**
 * Where the value at a path stands, or the key that it stands under; where there is none, the nearest above it that
 * there is.
 */
export const locate =
  (document: Document, lines: LineCounter) =>
  (path: OverlayPath, part: 'value' | 'key' = 'value'): FilePlace => {
    let found: Found = isNode(document.contents) ? { value: document.contents } : {}
    for (const step of path) {
      const inner = within(found.value, step, document)
      // what is missing is shown where its key would be looked for
      if (!inner) return placeOf(lines, found.key ?? found.value)
      found = inner
    }
    const { key, value } = found
    return placeOf(lines, key && (part === 'key' || !isThere(value)) ? key : value)
  }
