import type { ImportFault, Locale } from '@anlang/core'
import type { CsvFault } from './parse-csv.js'
import type { UnitListFault } from './read-unit-lists.js'

type Sentences = Readonly<Record<ImportFault['code'], (fault: ImportFault) => string>> & {
  readonly [Code in CsvFault['code']]: (fault: Extract<CsvFault, { code: Code }>) => string
}

const vi: Sentences = {
  missing_columns: ({ columns, found }) =>
    `thiếu cột ${columns.join(', ')} (có: ${found.join(', ')}). Hãy thêm các cột này vào dòng tiêu đề.`,
  ragged_line: ({ fields, wanted }) => `có ${fields} ô, cần ${wanted}. Hãy kiểm tra dấu phẩy trong dòng.`,
  stray_quote: () => 'dấu ngoặc kép đặt sai chỗ hoặc chưa đóng. Hãy sửa dấu ngoặc.',
  malformed_value: ({ column, value }) => `cột ${column}: “${value}” không hợp lệ. Hãy sửa giá trị này.`,
  unknown_type: ({ column, value }) => `cột ${column}: “${value}” không bắt đầu bằng loại đơn vị (Tỉnh, Xã, Phường…).`,
  duplicate_code: ({ column, value }) => `cột ${column}: mã “${value}” đã có ở dòng khác cùng cấp. Hãy bỏ một dòng.`,
  unknown_parent: ({ column, value }) => `cột ${column}: không có đơn vị cấp trên mang mã “${value}”.`,
  unlisted_unit: ({ column, value }) =>
    `cột ${column}: mã “${value}” không có trong danh mục nào; dòng này được bỏ qua.`,
}

const en: Sentences = {
  missing_columns: ({ columns, found }) =>
    `columns ${columns.join(', ')} are missing (there are: ${found.join(', ')}). Add them to the heading.`,
  ragged_line: ({ fields, wanted }) => `${fields} fields where ${wanted} are wanted. Check the commas of the line.`,
  stray_quote: () => 'a quotation mark stands where it may not, or is never closed. Correct it.',
  malformed_value: ({ column, value }) => `column ${column}: “${value}” cannot stand. Correct it.`,
  unknown_type: ({ column, value }) => `column ${column}: “${value}” does not begin with a type (Tỉnh, Xã, Phường…).`,
  duplicate_code: ({ column, value }) => `column ${column}: code “${value}” stands in another line of its level.`,
  unknown_parent: ({ column, value }) => `column ${column}: there is no unit above it with code “${value}”.`,
  unlisted_unit: ({ column, value }) => `column ${column}: code “${value}” is in neither list; the line is left out.`,
}

const sentences: Readonly<Record<Locale, Sentences>> = { vi, en }

/**
 * A fault of a list as a person reads it: the line, what is wrong there, and the remedy.
 *
 * @example
 * ```ts
 * describeUnitListFault({ code: 'ragged_line', list: 'since', line: 7, fields: 3, wanted: 4 }, 'en') // => 'line 7: 3 fields where 4 are wanted. Check the commas of the line.'
 * ```
 */
export const describeUnitListFault = (fault: UnitListFault, locale: Locale): string => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- key and argument come from one fault, which TypeScript cannot follow through a union
  const sentence = sentences[locale][fault.code] as (fault: UnitListFault) => string
  const line = 'line' in fault ? fault.line : 1
  return `${locale === 'vi' ? 'dòng' : 'line'} ${line}: ${sentence(fault)}`
}
