import type { UnitsRead } from '@anlang/adapters/units-csv'
import {
  checkUnitTable,
  createUnitRegister,
  describeUnitDiagnostic,
  formatCount,
  formatDay,
  type Level,
  type Locale,
  levels,
  type Text,
  type UnitTable,
} from '@anlang/core'
import type { Choices } from './choices.js'
import { deliver } from './deliver.js'
import type { Answer, Output } from './output.js'
import { readUnitFolder, tellListFault } from './read-unit-folder.js'
import { refused } from './refused.js'

const names: Readonly<Record<Level, Text>> = {
  province: { vi: 'tỉnh', en: 'provinces' },
  district: { vi: 'huyện', en: 'districts' },
  commune: { vi: 'xã', en: 'communes' },
  neighbourhood: { vi: 'khu dân cư', en: 'neighbourhoods' },
}

/** How many units of each level there are on the days before and after the reform. */
const countsOf = (table: UnitTable) => {
  const register = createUnitRegister(table)
  return ['2025-06-30', '2025-07-01'].map((on) => {
    const counted = levels.map((level) => [level, register.living(level, on).length] as const)
    return { on, counted, counts: { on, ...Object.fromEntries(counted) } }
  })
}

/** A level that has ended is not counted. */
const inWords = (counted: readonly (readonly [Level, number])[], locale: Locale): string =>
  counted
    .filter(([, count]) => count > 0)
    .map(([level, count]) => `${formatCount(count, locale)} ${names[level][locale]}`)
    .join(', ')

const asJson = ({ units: all, successions }: UnitTable): string => JSON.stringify({ units: all, successions })

const check = (table: UnitsRead, folder: string, out: string | undefined, output: Output): Answer => {
  const { locale, tell, print } = output
  for (const fault of table.leftOut) tell(tellListFault(fault, folder, locale))
  const faults = checkUnitTable(table)
  for (const fault of faults) tell({ code: fault.code, sentence: describeUnitDiagnostic(fault, locale) })
  const counted = countsOf(table)
  for (const one of counted) print(`${formatDay(one.on)}: ${inWords(one.counted, locale)}`)
  const unwritten = out === undefined || faults.length > 0 ? undefined : deliver(asJson(table), out, output)
  if (unwritten) return refused([unwritten], output)
  const body = { counts: counted.map(({ counts }) => counts), leftOut: table.leftOut.length }
  return { exit: faults.length > 0 ? 1 : 0, body }
}

/** Reads the official lists on both sides of the reform of 2025 from a folder, checks them, and counts the units. */
export const units = (folder: string, output: Output, { out }: Choices): Answer => {
  output.progress(folder)
  const read = readUnitFolder(folder, output.locale)
  output.progress('')
  return read.ok ? check(read.value, folder, out, output) : refused(read.refusals, output)
}
