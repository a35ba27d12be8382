import * as z from 'zod'
import type { IsoDate } from '../days/iso-date.js'
import { parentLevel } from './unit.js'
import { splitUnitName, type UnitName } from './unit-name.js'

/** A value in a list that cannot be used, and where it stands. */
export interface ImportFault {
  readonly code: 'malformed_value' | 'unknown_type' | 'duplicate_code' | 'unknown_parent' | 'unlisted_unit'
  readonly list: 'before' | 'since' | 'lineage'
  /** 1 for the first row under the heading. */
  readonly row: number
  readonly column: string
  readonly value: string
}

/** Rows as a parser of the file gives them: objects with the columns of its heading, unchecked. */
export type Rows = readonly unknown[]

const level = z.enum(['province', 'district', 'commune'])
const text = z.string().transform((value) => value.normalize('NFC').trim())
const code = text.pipe(z.string().regex(/^\d+$/))

const unitRow = z.object({ code, level, name: text, parent: text.pipe(z.string().regex(/^\d*$/)) })
const lineageRow = z.object({ level, old_code: code, new_code: code, part: z.enum(['full', 'partial']) })

/** A row of a list of units. */
export type UnitRow = Omit<z.infer<typeof unitRow>, 'name'> & UnitName & { readonly row: number }

/** A row of the lineage. */
export type LineageRow = z.infer<typeof lineageRow> & { readonly row: number }

/** What could be read, and what could not. */
export interface ReadRows<Row> {
  readonly rows: readonly Row[]
  readonly faults: readonly ImportFault[]
}

const valueAt = (row: unknown, column: string): string => {
  const value: unknown = typeof row === 'object' && row !== null ? Reflect.get(row, column) : undefined
  return typeof value === 'string' ? value : ''
}

const readAll = <Row>(
  list: ImportFault['list'],
  schema: z.ZodType<Row>,
  input: Rows,
): ReadRows<Row & { row: number }> => {
  const rows: (Row & { row: number })[] = []
  const faults: ImportFault[] = []
  for (const [place, raw] of input.entries()) {
    const row = place + 1
    const parsed = schema.safeParse(raw)
    if (parsed.success) rows.push({ ...parsed.data, row })
    for (const { path } of parsed.error?.issues ?? []) {
      const column = String(path[0] ?? '')
      faults.push({ code: 'malformed_value', list, row, column, value: valueAt(raw, column) })
    }
  }
  return { rows, faults }
}

/** Reads the lineage: which old unit went, wholly or in part, into which new one. */
export const readLineage = (input: Rows): ReadRows<LineageRow> => readAll('lineage', lineageRow, input)

/** Reads a list of units, and says which rows name no type, a code twice, or a parent that the list does not have. */
export const readUnits = (list: 'before' | 'since', input: Rows, asOf: IsoDate): ReadRows<UnitRow> => {
  const read = readAll(list, unitRow, input)
  const known = new Set(read.rows.map((row) => `${row.level} ${row.code}`))
  const taken = new Set<string>()
  const rows: UnitRow[] = []
  const faults = [...read.faults]
  for (const { name: printed, ...row } of read.rows) {
    const fault = (problem: ImportFault['code'], column: string, value: string) =>
      faults.push({ code: problem, list, row: row.row, column, value })
    const split = splitUnitName(row.level, printed)
    if (split) rows.push({ ...row, ...split })
    else fault('unknown_type', 'name', printed)
    const key = `${row.level} ${row.code}`
    if (taken.has(key)) fault('duplicate_code', 'code', row.code)
    taken.add(key)
    const above = parentLevel(row.level, asOf)
    if (above && !known.has(`${above} ${row.parent}`)) fault('unknown_parent', 'parent', row.parent)
  }
  return { rows, faults }
}
