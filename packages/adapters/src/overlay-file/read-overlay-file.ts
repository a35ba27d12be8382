import { accept, type Outcome, refuse } from '@anlang/core'
import type { OverlayPath } from '@anlang/workflows'
import { Composer, type Document, isAlias, isScalar, LineCounter, visit } from 'yaml'
import { faultsOf } from './faults-of.js'
import { faultsWithin } from './faults-within.js'
import { locate } from './locate.js'
import type { FilePlace, OverlayFileFault } from './overlay-file-fault.js'
import { placeAt, placeOf } from './place-at.js'
import { tokensOf } from './tokens-of.js'

/** The longest file that is read, in characters. */
export const longestOverlayFile = 1_000_000

/** A file read: the value, not yet looked at, and where each part of it stands. */
export interface OverlayFile {
  readonly overlay: unknown
  /**
   * The place of the value at a path, or of the key that it stands under; of the nearest one above it where there is
   * none.
   */
  readonly locate: (path: OverlayPath, part?: 'value' | 'key') => FilePlace
}

/** Nobody reads more faults, and a file that is something else has many. */
const mostFaults = 100

const start: FilePlace = { line: 1, column: 1 }

/** YAML 1.2 with the values of JSON only: days stay words, and so do keys. */
const options = {
  version: '1.2',
  schema: 'core',
  stringKeys: true,
  resolveKnownTags: false,
  merge: false,
  prettyErrors: false,
} as const

const severalDocuments = (second: Document, lines: LineCounter): OverlayFileFault => ({
  code: 'syntax_error',
  what: 'second_document',
  mark: '',
  ...placeAt(lines, second.range?.[0]),
})

const composed = (text: string, lines: LineCounter): Outcome<Document, OverlayFileFault> => {
  const tokens = tokensOf(text, lines)
  if (!tokens.ok) return tokens
  const [document, second] = [...new Composer(options).compose(tokens.value, true, text.length)]
  if (!document) return refuse({ code: 'empty', ...start })
  const broken = [...faultsOf(document, text, lines), ...(second ? [severalDocuments(second, lines)] : [])]
  const [fault, ...others] = (broken.length > 0 ? broken : faultsWithin(document, lines)).slice(0, mostFaults)
  if (fault) return refuse(fault, ...others)
  const { contents } = document
  const isEmpty = contents === null || (isScalar(contents) && contents.value === null)
  return isEmpty ? refuse({ code: 'empty', ...start }) : accept(document)
}

/** Copies of copies of copies are more than anyone can hold: the parser counts them and gives up. */
const plainValue = (document: Document, lines: LineCounter): Outcome<unknown, OverlayFileFault> => {
  try {
    return accept(document.toJS({ maxAliasCount: 100 }) as unknown)
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error
    let fault: OverlayFileFault = { code: 'not_plain', what: 'alias', text: '', ...start }
    visit(document, {
      Node: (_key, node) => {
        if (isAlias(node)) fault = { code: 'not_plain', what: 'alias', text: node.source, ...placeOf(lines, node) }
      },
    })
    return refuse(fault)
  }
}

/**
 * Reads an overlay from YAML 1.2 or JSON, and knows where each part of it stands. What the file says is not looked at:
 * that is `verifyProvince`'s. Refuses, each with its line and column: a file that is too long, broken or empty, a key
 * that stands twice, Vietnamese that is not composed, and what JSON could not hold.
 *
 * @example
 * ```ts
 * const read = readOverlayFile('id: tinh-a\nunit: p26\nname: { vi: Tỉnh A, en: Province A }\n')
 * read.ok && read.value.locate(['name', 'en']) // => { line: 3, column: 25 }
 * ```
 */
export const readOverlayFile = (text: string): Outcome<OverlayFile, OverlayFileFault> => {
  const { length } = text
  if (length > longestOverlayFile) return refuse({ code: 'too_long', length, longest: longestOverlayFile, ...start })
  const lines = new LineCounter()
  const document = composed(text, lines)
  if (!document.ok) return document
  const value = plainValue(document.value, lines)
  return value.ok ? accept({ overlay: value.value, locate: locate(document.value, lines) }) : value
}
