import {
  accept,
  type ImportFault,
  importUnits,
  type Outcome,
  refuse,
  refuseAs,
  type UnitImport,
  type UnitLists,
} from '@anlang/core'
import { type CsvFault, type CsvRow, parseCsv } from './parse-csv.js'

/** The lists as texts, beside what they do not say themselves. */
export type UnitCsv = Omit<UnitLists, List> & Readonly<Record<List, string>>

type List = ImportFault['list']

/** A fault of a list and the line where it stands, counted from the heading. */
export type UnitListFault = (CsvFault & { readonly list: List }) | (ImportFault & { readonly line: number })

/** A table of units; lineage rows that name a unit of neither list are left out, and said to be. */
export interface UnitsRead extends UnitImport {
  readonly leftOut: readonly (ImportFault & { readonly line: number })[]
}

const columnsOf: Readonly<Record<List, readonly string[]>> = {
  before: ['code', 'level', 'name', 'parent'],
  since: ['code', 'level', 'name', 'parent'],
  lineage: ['level', 'old_code', 'new_code', 'part'],
}

const lists: readonly List[] = ['before', 'since', 'lineage']

const faultsIn = (list: List, read: Outcome<readonly CsvRow[], CsvFault>): readonly UnitListFault[] =>
  read.ok ? [] : read.refusals.map((fault) => ({ ...fault, list }))

const rowsOf = (read: Outcome<readonly CsvRow[], CsvFault>): readonly CsvRow[] => (read.ok ? read.value : [])

type Rows = Readonly<Record<List, readonly CsvRow[]>>

const readAll = (csv: UnitCsv): Outcome<Rows, UnitListFault> => {
  const read = {
    before: parseCsv(csv.before, columnsOf.before),
    since: parseCsv(csv.since, columnsOf.since),
    lineage: parseCsv(csv.lineage, columnsOf.lineage),
  }
  const [fault, ...faults] = lists.flatMap((list) => faultsIn(list, read[list]))
  if (fault) return refuse(fault, ...faults)
  return accept({ before: rowsOf(read.before), since: rowsOf(read.since), lineage: rowsOf(read.lineage) })
}

const valuesOf = (rows: readonly CsvRow[]) => rows.map(({ values }) => values)

const onItsLine =
  (rows: Rows) =>
  (fault: ImportFault): ImportFault & { readonly line: number } => ({
    ...fault,
    line: rows[fault.list][fault.row - 1]?.line ?? 0,
  })

/**
 * Reads the official lists on both sides of a reform from CSV texts in UTF-8, and makes a table of units of them as
 * `importUnits` does. Columns beside the ones needed are ignored, and so is a byte order mark.
 *
 * @example
 * ```ts
 * const csv = { before: 'code,level,name', since: 'code,level,name,parent', lineage: 'level,old_code,new_code,part' }
 * const read = readUnitLists({ ...csv, on: '2025-07-01', vouchedFrom: '2025-01-01', basis: law('nq-202-2025') })
 * read.ok || read.refusals[0] // => { code: 'missing_columns', list: 'before', columns: ['parent'], found: ['code', 'level', 'name'] }
 * ```
 */
export const readUnitLists = (csv: UnitCsv): Outcome<UnitsRead, UnitListFault> => {
  const read = readAll(csv)
  if (!read.ok) return read
  const { before, since, lineage } = read.value
  const place = onItsLine(read.value)
  const imported = importUnits({
    ...csv,
    before: valuesOf(before),
    since: valuesOf(since),
    lineage: valuesOf(lineage),
  })
  if (!imported.ok) return refuseAs(imported.refusals, place)
  return accept({ ...imported.value, leftOut: imported.value.leftOut.map(place) })
}
