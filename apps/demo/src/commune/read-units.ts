import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  describeUnitListFault,
  readUnitLists,
  reformOf2025,
  type UnitCsv,
  type UnitListFault,
  unitListFiles,
} from '@anlang/adapters/units-csv'
import {
  accept,
  checkUnitTable,
  describeUnitDiagnostic,
  type Locale,
  nationalUnits,
  type Outcome,
  refuse,
  refuseAs,
  type Text,
  type UnitTable,
} from '@anlang/core'

type List = keyof typeof unitListFiles

const inBoth = (say: (locale: Locale) => string): Text => ({ vi: say('vi'), en: say('en') })

const unreadable = (file: string): Text => ({
  vi: `Không đọc được tệp ${file}. Thư mục danh mục đơn vị phải có đủ: ${Object.values(unitListFiles).join(', ')} (bảng mã UTF-8).`,
  en: `The file ${file} cannot be read. A folder with lists of units has ${Object.values(unitListFiles).join(', ')}, in UTF-8.`,
})

const textOf = (folder: string, list: List): Outcome<string, Text> => {
  const file = join(folder, unitListFiles[list])
  try {
    return accept(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)))
  } catch {
    return refuse(unreadable(file))
  }
}

const textsIn = (folder: string): Outcome<Pick<UnitCsv, List>, Text> => {
  const [before, since, lineage] = [textOf(folder, 'before'), textOf(folder, 'since'), textOf(folder, 'lineage')]
  if (!before.ok) return before
  if (!since.ok) return since
  if (!lineage.ok) return lineage
  return accept({ before: before.value, since: since.value, lineage: lineage.value })
}

const faultAt =
  (folder: string) =>
  (fault: UnitListFault): Text => {
    const line = 'line' in fault ? `:${fault.line}` : ''
    return inBoth(
      (locale) => `${join(folder, unitListFiles[fault.list])}${line}: ${describeUnitListFault(fault, locale)}`,
    )
  }

/** Reads the units of the nation from the official lists in a folder, around those of the story. */
export const readUnits = (folder: string): Outcome<UnitTable, Text> => {
  const csv = textsIn(folder)
  if (!csv.ok) return csv
  const read = readUnitLists({ ...csv.value, ...reformOf2025, known: nationalUnits })
  if (!read.ok) return refuseAs(read.refusals, faultAt(folder))
  const [first, ...others] = checkUnitTable(read.value).map((fault) =>
    inBoth((locale) => describeUnitDiagnostic(fault, locale)),
  )
  return first ? refuse(first, ...others) : accept(read.value)
}
