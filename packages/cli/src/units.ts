import { join } from 'node:path'
import {
  describeUnitListFault,
  readUnitLists,
  type UnitCsv,
  type UnitListFault,
  type UnitsRead,
} from '@anlang/adapters/units-csv'
import {
  checkUnitTable,
  createUnitRegister,
  describeUnitDiagnostic,
  formatCount,
  formatDay,
  type Level,
  type Locale,
  law,
  levels,
  nationalUnits,
  type Text,
  type UnitTable,
} from '@anlang/core'
import type { Answer, Output } from './output.js'
import { readText } from './read-text.js'
import type { Told } from './told.js'

/** The reform of 2025, whose lists these are. */
const reform = { on: '2025-07-01', vouchedFrom: '2025-01-01', basis: law('nq-202-2025') } as const

const files = {
  before: 'units-before-2025-07-01.csv',
  since: 'units-since-2025-07-01.csv',
  lineage: 'lineage-2025-07-01.csv',
} as const

/** The longest list that is read, in characters: some twenty times the nation's. */
const longestList = 40_000_000

const inWords = (fault: UnitListFault, locale: Locale): Told => ({
  code: fault.code,
  file: files[fault.list],
  ...('line' in fault ? { line: fault.line } : {}),
  sentence: describeUnitListFault(fault, locale),
})

const names: Readonly<Record<Level, Text>> = {
  province: { vi: 'tỉnh', en: 'provinces' },
  district: { vi: 'huyện', en: 'districts' },
  commune: { vi: 'xã', en: 'communes' },
  neighbourhood: { vi: 'khu dân cư', en: 'neighbourhoods' },
}

/** How many units of each level there are on the days before and after the reform. */
const countsOf = (table: UnitTable) => {
  const register = createUnitRegister(table)
  return ['2025-06-30', '2025-07-01'].map((on) => ({
    on,
    ...Object.fromEntries(levels.map((level) => [level, register.living(level, on).length] as const)),
  }))
}

const summarise = (table: UnitTable, { locale, print }: Output): ReturnType<typeof countsOf> => {
  const counted = countsOf(table)
  for (const { on, ...counts } of counted) {
    const told = Object.entries(counts).map(([level, count]) => [level, formatCount(Number(count), locale)] as const)
    print(`${formatDay(on)}: ${told.map(([level, count]) => `${count} ${nameOf(level)[locale]}`).join(', ')}`)
  }
  return counted
}

const nameOf = (word: string): Text => names[levels.find((level) => level === word) ?? 'province']

const readLists = (
  folder: string,
  { locale, tell }: Output,
): Pick<UnitCsv, 'before' | 'since' | 'lineage'> | undefined => {
  const read = {
    before: readText(join(folder, files.before), longestList, locale),
    since: readText(join(folder, files.since), longestList, locale),
    lineage: readText(join(folder, files.lineage), longestList, locale),
  }
  for (const one of Object.values(read)) if (!one.ok) for (const told of one.refusals) tell(told)
  if (!read.before.ok || !read.since.ok || !read.lineage.ok) return undefined
  return { before: read.before.value, since: read.since.value, lineage: read.lineage.value }
}

const check = (table: UnitsRead, output: Output): Answer => {
  const { locale, tell } = output
  for (const fault of table.leftOut) tell(inWords(fault, locale))
  const faults = checkUnitTable(table)
  for (const fault of faults) tell({ code: fault.code, sentence: describeUnitDiagnostic(fault, locale) })
  const counts = summarise(table, output)
  return { exit: faults.length > 0 ? 1 : 0, body: { counts, leftOut: table.leftOut.length } }
}

/** Reads the official lists on both sides of the reform of 2025 from a folder, checks them, and counts the units. */
export const units = (folder: string, output: Output): Answer => {
  const { locale, tell, progress } = output
  progress(folder)
  const csv = readLists(folder, output)
  progress('')
  if (!csv) return { exit: 2 }
  const read = readUnitLists({ ...csv, ...reform, known: nationalUnits })
  if (read.ok) return check(read.value, output)
  for (const fault of read.refusals) tell(inWords(fault, locale))
  return { exit: 1 }
}
