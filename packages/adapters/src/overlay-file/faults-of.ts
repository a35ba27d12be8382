import type { Document, LineCounter, YAMLError } from 'yaml'
import { brokenSyntax } from './broken-syntax.js'
import type { OverlayFileFault } from './overlay-file-fault.js'
import { placeAt } from './place-at.js'

/** The word at a place; a key or a tag, its quotation marks left out. */
const wordAt = (text: string, offset: number): string => {
  const [word = ''] = /^("[^"\n]*"|'[^'\n]*'|[^\s:,\]}]*)/.exec(text.slice(offset, offset + 120)) ?? []
  return word.replace(/^(["'])(.*)\1$/, '$2')
}

const told = (error: YAMLError, text: string, lines: LineCounter): OverlayFileFault => {
  const { code, pos } = error
  const [offset] = pos
  const place = placeAt(lines, offset)
  if (code === 'DUPLICATE_KEY') return { code: 'duplicate_key', key: wordAt(text, offset), ...place }
  if (code === 'NON_STRING_KEY') return { code: 'not_plain', what: 'key', text: '', ...place }
  if (code === 'TAG_RESOLVE_FAILED') {
    return { code: 'not_plain', what: 'tag', text: /^[^\s,\]}]*/.exec(text.slice(offset))?.[0] ?? '', ...place }
  }
  return { code: 'syntax_error', ...brokenSyntax(error), ...place }
}

/** What the parser tells of: broken syntax, keys that stand twice or are none, tags that it does not know. */
export const faultsOf = (
  { errors, warnings }: Document,
  text: string,
  lines: LineCounter,
): readonly OverlayFileFault[] =>
  [...errors, ...warnings].toSorted((one, other) => one.pos[0] - other.pos[0]).map((error) => told(error, text, lines))
