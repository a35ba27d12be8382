import type { UnitsRead } from '@anlang/adapters/units-csv'
import {
  checkUnitTable,
  createUnitRegister,
  describeUnitDiagnostic,
  formatDay,
  type Level,
  type Locale,
  levels,
  type UnitTable,
} from '@anlang/core'
import type { Choices } from './choices.js'
import { counted } from './counted.js'
import { deliver } from './deliver.js'
import type { Answer, Output } from './output.js'
import { readUnitFolder, tellListFault } from './read-unit-folder.js'
import { refused } from './refused.js'

/** How many units of each level there are on the days before and after the reform. */
const countsOf = (table: UnitTable) => {
  const register = createUnitRegister(table)
  return ['2025-06-30', '2025-07-01'].map((on) => {
    const rows = levels.map((level) => [level, register.living(level, on).length] as const)
    return { on, rows, counts: { on, ...Object.fromEntries(rows) } }
  })
}

/** A level that has ended is not counted. */
const inWords = (rows: readonly (readonly [Level, number])[], locale: Locale): string =>
  rows
    .filter(([, count]) => count > 0)
    .map(([level, count]) => counted(count, level, locale))
    .join(', ')

const asJson = ({ units: all, successions }: UnitTable): string => JSON.stringify({ units: all, successions })

const check = (table: UnitsRead, folder: string, out: string | undefined, output: Output): Answer => {
  const { locale, tell, print } = output
  for (const fault of table.leftOut) tell(tellListFault(fault, folder, locale))
  const faults = checkUnitTable(table)
  for (const fault of faults) tell({ code: fault.code, sentence: describeUnitDiagnostic(fault, locale) })
  const days = countsOf(table)
  for (const { on, rows } of days) print(`${formatDay(on)}: ${inWords(rows, locale)}`)
  const unwritten = out === undefined || faults.length > 0 ? undefined : deliver(asJson(table), out, output)
  if (unwritten) return refused([unwritten], output)
  const body = { counts: days.map(({ counts }) => counts), leftOut: table.leftOut.length }
  return { exit: faults.length > 0 ? 1 : 0, body }
}

/** Reads the official lists on both sides of the reform of 2025 from a folder, checks them, and counts the units. */
export const units = (folder: string, output: Output, { out }: Choices): Answer => {
  output.progress(folder)
  const read = readUnitFolder(folder, output.locale)
  output.progress('')
  return read.ok ? check(read.value, folder, out, output) : refused(read.refusals, output)
}
