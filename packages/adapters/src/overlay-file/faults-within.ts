import { isNfc } from '@anlang/core'
import { type Alias, type Document, isAlias, isScalar, type LineCounter, type Node, type Scalar, visit } from 'yaml'
import type { NotPlain, OverlayFileFault } from './overlay-file-fault.js'
import { placeOf } from './place-at.js'

/** A fault whose place is that of its value. */
type Fault =
  Extract<OverlayFileFault, { code: 'not_plain' | 'not_composed' }> extends infer F
    ? F extends unknown
      ? Omit<F, 'line' | 'column'>
      : never
    : never

const notPlain = (what: NotPlain, text: string): Fault => ({ code: 'not_plain', what, text })

const inScalar = ({ value, source = '' }: Scalar): Fault | undefined => {
  if (typeof value === 'string') return isNfc(value) ? undefined : { code: 'not_composed', text: value }
  return typeof value === 'number' && !Number.isFinite(value) ? notPlain('number', source) : undefined
}

const inAlias = (alias: Alias, above: readonly unknown[], document: Document): Fault | undefined => {
  const meant = alias.resolve(document)
  if (!meant) return notPlain('alias', alias.source)
  return above.includes(meant) ? notPlain('cycle', alias.source) : undefined
}

/** What is wrong in the values of a file whose syntax is right, in their order. */
export const faultsWithin = (document: Document, lines: LineCounter): readonly OverlayFileFault[] => {
  const found: OverlayFileFault[] = []
  const look = (node: Node, above: readonly unknown[]): void => {
    const fault = isAlias(node) ? inAlias(node, above, document) : isScalar(node) ? inScalar(node) : undefined
    if (fault) found.push({ ...fault, ...placeOf(lines, node) })
  }
  visit(document, { Node: (_key, node, above) => look(node, above) })
  return found
}
