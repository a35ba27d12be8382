import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  describeUnitListFault,
  unitListFiles as files,
  readUnitLists,
  reformOf2025,
  type UnitCsv,
  type UnitListFault,
  type UnitsRead,
} from '@anlang/adapters/units-csv'
import { accept, type Locale, nationalUnits, type Outcome, refuse, refuseAs } from '@anlang/core'
import { readText } from './read-text.js'
import type { Told } from './told.js'

/** The longest list that is read, in characters: some twenty times the nation's. */
const longestList = 40_000_000

/** A fault of a list at its file and line. */
export const tellListFault = (fault: UnitListFault, folder: string, locale: Locale): Told => ({
  code: fault.code,
  file: join(folder, files[fault.list]),
  ...('line' in fault ? { line: fault.line } : {}),
  sentence: describeUnitListFault(fault, locale),
})

/** Why a folder cannot hold the lists: it is not there, is no folder, or lacks some of them. */
const missingIn = (folder: string, locale: Locale): Told | undefined => {
  if (!existsSync(folder)) {
    const nowhere = {
      vi: 'Không có thư mục này. Hãy kiểm tra đường dẫn.',
      en: 'There is no such folder. Check the path.',
    }
    return { code: 'unreadable', file: folder, sentence: nowhere[locale] }
  }
  const lacks = Object.values(files).filter((file) => !existsSync(join(folder, file)))
  if (lacks.length === 0) return undefined
  const sentence =
    locale === 'vi'
      ? `Đây không phải thư mục danh mục đơn vị: thiếu ${lacks.join(', ')}. Xem: anlang units --help`
      : `This is no folder with lists of units: it lacks ${lacks.join(', ')}. See: anlang units --help`
  return { code: 'unreadable', file: folder, sentence }
}

const textsIn = (folder: string, locale: Locale): Outcome<Pick<UnitCsv, keyof typeof files>, Told> => {
  const missing = missingIn(folder, locale)
  if (missing) return refuse(missing)
  const read = {
    before: readText(join(folder, files.before), longestList, locale),
    since: readText(join(folder, files.since), longestList, locale),
    lineage: readText(join(folder, files.lineage), longestList, locale),
  }
  const { before, since, lineage } = read
  if (before.ok && since.ok && lineage.ok) {
    return accept({ before: before.value, since: since.value, lineage: lineage.value })
  }
  const [first, ...others] = Object.values(read).flatMap((one) => (one.ok ? [] : one.refusals))
  if (!first) throw new Error('one of them was refused')
  return refuse(first, ...others)
}

/** Reads the official lists on both sides of the reform of 2025 from a folder, around the units that ship. */
export const readUnitFolder = (folder: string, locale: Locale): Outcome<UnitsRead, Told> => {
  const csv = textsIn(folder, locale)
  if (!csv.ok) return csv
  const read = readUnitLists({ ...csv.value, ...reformOf2025, known: nationalUnits })
  return read.ok ? read : refuseAs(read.refusals, (fault) => tellListFault(fault, folder, locale))
}
