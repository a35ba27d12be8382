import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeUnitListFault, readUnitLists, type UnitListFault } from '@anlang/adapters/units-csv'
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
  type UnitTable,
} from '@anlang/core'
import type { ExitCode, Output } from './output.js'

/** The reform of 2025, whose lists these are. */
const reform = { on: '2025-07-01', vouchedFrom: '2025-01-01', basis: law('nq-202-2025') } as const

const files = {
  before: 'units-before-2025-07-01.csv',
  since: 'units-since-2025-07-01.csv',
  lineage: 'lineage-2025-07-01.csv',
} as const

const inWords = (fault: UnitListFault, locale: Locale): string =>
  `${files[fault.list]}, ${describeUnitListFault(fault, locale)}`

const names: Readonly<Record<Level, { readonly vi: string; readonly en: string }>> = {
  province: { vi: 'tỉnh', en: 'provinces' },
  district: { vi: 'huyện', en: 'districts' },
  commune: { vi: 'xã', en: 'communes' },
  neighbourhood: { vi: 'khu dân cư', en: 'neighbourhoods' },
}

const summarise = (table: UnitTable, { locale, print }: Output): void => {
  const register = createUnitRegister(table)
  for (const day of ['2025-06-30', '2025-07-01']) {
    const counts = levels.map(
      (level) => `${formatCount(register.living(level, day).length, locale)} ${names[level][locale]}`,
    )
    print(`${formatDay(day)}: ${counts.join(', ')}`)
  }
}

/** Reads the official lists on both sides of the reform of 2025 from a folder, checks them, and counts the units. */
export const units = (folder: string, output: Output): ExitCode => {
  const { locale, complain } = output
  const text = (file: string) => readFileSync(join(folder, file), 'utf8')
  try {
    const csv = { before: text(files.before), since: text(files.since), lineage: text(files.lineage) }
    const read = readUnitLists({ ...csv, ...reform, known: nationalUnits })
    if (!read.ok) {
      for (const fault of read.refusals) complain(inWords(fault, locale))
      return 1
    }
    for (const fault of read.value.leftOut) complain(inWords(fault, locale))
    const faults = checkUnitTable(read.value)
    for (const fault of faults) complain(describeUnitDiagnostic(fault, locale))
    summarise(read.value, output)
    return faults.length > 0 ? 1 : 0
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    const wanted = Object.values(files).join(', ')
    complain(
      locale === 'vi'
        ? `Không đọc được danh mục trong “${folder}” (${error.message}). Thư mục cần có: ${wanted}.`
        : `The lists in “${folder}” cannot be read (${error.message}). The folder needs: ${wanted}.`,
    )
    return 2
  }
}
