import type { LineCounter, Node } from 'yaml'
import type { FilePlace } from './overlay-file-fault.js'

/** The place of an offset; what has none stands at the beginning. */
export const placeAt = (lines: LineCounter, offset: number | undefined): FilePlace => {
  const { line, col } = lines.linePos(offset ?? 0)
  return { line: Math.max(1, line), column: Math.max(1, col) }
}

/** Where a node begins. */
export const placeOf = (lines: LineCounter, node: Node | null | undefined): FilePlace =>
  placeAt(lines, node?.range?.[0])
