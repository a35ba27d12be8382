import type { BrokenSyntax } from './broken-syntax.js'

/** A place in a file: line and column, both counted from 1. */
export interface FilePlace {
  readonly line: number
  readonly column: number
}

/** What YAML can say and plain data cannot: a tag, a key that is no word, a value within itself or copied too often … */
export type NotPlain = 'tag' | 'key' | 'cycle' | 'alias' | 'number' | 'depth'

/** Why the file of an overlay cannot be read, and where. */
export type OverlayFileFault = FilePlace &
  /** With the mark that is left open, where it is one. */
  (
    | { readonly code: 'syntax_error'; readonly what: BrokenSyntax; readonly mark: string }
    | { readonly code: 'too_long'; readonly length: number; readonly longest: number }
    /** Vietnamese letters with their marks apart. */
    | { readonly code: 'not_composed'; readonly text: string }
    | { readonly code: 'duplicate_key'; readonly key: string }
    | { readonly code: 'not_plain'; readonly what: NotPlain; readonly text: string }
    | { readonly code: 'empty' }
  )
