import type { YAMLError } from 'yaml'

/** What is wrong with the marks of a file: what may be told of it, whatever the parser calls it. */
export type BrokenSyntax =
  | 'not_closed'
  | 'missing_mark'
  | 'indentation'
  | 'tab'
  | 'key_over_lines'
  | 'second_entry'
  | 'no_comma'
  | 'first_letter'
  | 'escape'
  | 'stray_mark'
  | 'second_document'
  | 'other'

const kinds: Readonly<Partial<Record<YAMLError['code'], BrokenSyntax>>> = {
  MISSING_CHAR: 'missing_mark',
  BAD_INDENT: 'indentation',
  TAB_AS_INDENT: 'tab',
  MULTILINE_IMPLICIT_KEY: 'key_over_lines',
  BLOCK_AS_IMPLICIT_KEY: 'second_entry',
  BLOCK_IN_FLOW: 'no_comma',
  BAD_SCALAR_START: 'first_letter',
  BAD_DQ_ESCAPE: 'escape',
  UNEXPECTED_TOKEN: 'stray_mark',
  MULTIPLE_DOCS: 'second_document',
}

/** The bracket or quotation mark that the parser waited for in vain. */
const notClosed = (message: string): string | undefined =>
  (/ end with a ([\]}])/.exec(message) ?? /^Missing closing (["'])quote/.exec(message))?.[1]

/** What the parser found, and the mark that it is about where one is left open. */
export const brokenSyntax = ({ code, message }: YAMLError): { readonly what: BrokenSyntax; readonly mark: string } => {
  const mark = notClosed(message)
  return mark === undefined ? { what: kinds[code] ?? 'other', mark: '' } : { what: 'not_closed', mark }
}
