import { accept, type Outcome, refuse } from '@anlang/core'
// the build without Node's Buffer: the same parser, and it runs in a browser too
import { CsvError, parse } from 'csv-parse/browser/esm/sync'

/** What is wrong with a CSV text before its values are looked at. Lines count from 1, the heading. */
export type CsvFault =
  | { readonly code: 'missing_columns'; readonly columns: readonly string[]; readonly found: readonly string[] }
  | { readonly code: 'ragged_line'; readonly line: number; readonly fields: number; readonly wanted: number }
  /** A quotation mark is not where it may stand, or never closed. */
  | { readonly code: 'stray_quote'; readonly line: number }

/** A row under its heading, and the line on which it ends. */
export interface CsvRow {
  readonly line: number
  readonly values: Readonly<Record<string, string>>
}

interface Line {
  readonly line: number
  readonly fields: readonly string[]
}

const quoteErrors: ReadonlySet<string> = new Set([
  'CSV_QUOTE_NOT_CLOSED',
  'INVALID_OPENING_QUOTE',
  'CSV_INVALID_CLOSING_QUOTE',
])

const linesOf = (text: string): readonly Line[] => {
  const lines: Line[] = []
  parse(text, {
    bom: true,
    // ragged lines are ours to name, all at once
    relax_column_count: true,
    skip_empty_lines: true,
    on_record: (fields, context) => {
      lines.push({ line: context.lines, fields })
      return null
    },
  })
  return lines
}

const readLines = (text: string): Outcome<readonly Line[], CsvFault> => {
  try {
    return accept(linesOf(text))
  } catch (error) {
    if (error instanceof CsvError && quoteErrors.has(error.code)) {
      return refuse({ code: 'stray_quote', line: Number(error.lines) })
    }
    throw error
  }
}

/** Reads a CSV text with a heading: the rows, or every line that cannot be one and every column it lacks. */
export const parseCsv = (text: string, columns: readonly string[]): Outcome<readonly CsvRow[], CsvFault> => {
  const read = readLines(text)
  if (!read.ok) return read
  const [heading, ...lines] = read.value
  const found = (heading?.fields ?? []).map((name) => name.trim())
  const missing = columns.filter((column) => !found.includes(column))
  if (missing.length > 0) return refuse({ code: 'missing_columns', columns: missing, found })
  const ragged = lines
    .filter(({ fields }) => fields.length !== found.length)
    .map(({ line, fields }) => ({ code: 'ragged_line', line, fields: fields.length, wanted: found.length }) as const)
  const [first, ...others] = ragged
  if (first) return refuse(first, ...others)
  return accept(
    lines.map(({ line, fields }) => ({
      line,
      values: Object.fromEntries(found.map((column, place) => [column, fields[place] ?? ''])),
    })),
  )
}
