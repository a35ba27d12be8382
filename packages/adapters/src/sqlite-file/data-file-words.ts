import type { Locale } from '@anlang/core'
import type { DataFileRefusal, UnreachableReason } from './data-file-refusal.js'

/** One sentence for each code, naming the place and the remedy; a new code without one does not compile. */
export type DataFileWords = {
  readonly [Code in DataFileRefusal['code']]: (refusal: Extract<DataFileRefusal, { code: Code }>) => string
}

const reasons: Readonly<Record<Locale, Readonly<Record<UnreachableReason, string>>>> = {
  vi: {
    no_folder: 'thư mục chứa tệp không có. Hãy tạo thư mục hoặc chọn chỗ khác',
    no_file: 'không có tệp này. Hãy kiểm tra lại tên tệp và chỗ để tệp',
    is_folder: 'đó là một thư mục. Hãy ghi thêm tên tệp',
    name_too_long: 'tên quá dài. Hãy chọn tên ngắn hơn',
    no_access:
      'không có quyền mở. Hãy cấp quyền đọc tệp, và quyền ghi vào tệp và thư mục nếu cần ghi, hoặc chọn chỗ khác',
    read_only: 'tệp hoặc thư mục chỉ cho đọc. Hãy cấp quyền ghi cho cả hai, hoặc chọn chỗ khác',
    disk_full: 'ổ đĩa đã đầy. Hãy giải phóng dung lượng rồi mở lại',
    disk_error: 'ổ đĩa báo lỗi khi đọc hoặc ghi. Hãy kiểm tra ổ đĩa, rồi mở lại hoặc khôi phục bản sao lưu',
  },
  en: {
    no_folder: 'its folder does not exist. Create the folder or choose another place',
    no_file: 'there is no such file. Check its name and place',
    is_folder: 'this is a folder. Add the name of a file',
    name_too_long: 'its name is too long. Choose a shorter one',
    no_access:
      'opening it is not permitted. Permit reading it, and writing to it and its folder where that is wanted, or choose another place',
    read_only: 'the file or its folder is read-only. Permit writing to both, or choose another place',
    disk_full: 'the disk is full. Free some space and open it again',
    disk_error: 'the disk failed to read or write. Check the disk, then open it again or restore a backup',
  },
}

const chainFaults = {
  vi: { changed: 'đã bị sửa', missing: 'bị thiếu', head: 'không khớp với bản gấp của hồ sơ' },
  en: { changed: 'was changed', missing: 'is missing', head: 'is not what the head of the dossier stands for' },
} as const

const seconds = (milliseconds: number, locale: Locale): string =>
  new Intl.NumberFormat(locale === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: 1 }).format(milliseconds / 1000)

/**
 * The sentences about data files, in both languages.
 *
 * @example
 * ```ts
 * dataFileWords.en.data_file_foreign({ code: 'data_file_foreign', path: 'a.db' }).startsWith('The file a.db is') // => true
 * ```
 */
export const dataFileWords: Readonly<Record<Locale, DataFileWords>> = {
  vi: {
    data_file_corrupt: ({ path, found }) =>
      `Tệp dữ liệu ${path} bị hỏng hoặc không phải là cơ sở dữ liệu (${found}). Hãy giữ lại tệp này và khôi phục bản sao lưu gần nhất; chưa có gì được ghi vào tệp.`,
    data_file_foreign: ({ path }) =>
      `Tệp ${path} là cơ sở dữ liệu của một chương trình khác. Hãy chọn tệp khác; chưa có gì được ghi vào tệp.`,
    data_file_empty: ({ path }) =>
      `Tệp ${path} trống, chưa có sổ nào trong đó. Hãy kiểm tra lại tên tệp và chỗ để tệp.`,
    data_file_for_reading: ({ path }) =>
      `Tệp dữ liệu ${path} được mở chỉ để đọc, chưa có gì được ghi. Hãy mở tệp để ghi rồi làm lại.`,
    data_file_locked: ({ path, waited }) =>
      `Tệp dữ liệu ${path} đang bị một chương trình khác giữ; đã chờ ${seconds(waited, 'vi')} giây. Hãy đóng chương trình đó rồi mở lại.`,
    data_file_exists: ({ path }) =>
      `Ở ${path} đã có tệp. Hãy chọn tên khác, hoặc dời tệp đó đi chỗ khác trước; chưa có gì bị ghi đè.`,
    data_file_unchained: ({ path, dossier, version, fault }) =>
      `Trong tệp dữ liệu ${path}, việc thứ ${version} của hồ sơ ${dossier} ${chainFaults.vi[fault]}. Hãy giữ lại tệp này và dùng bản sao lưu trước đó.`,
    data_file_unreachable: ({ path, reason }) => `Không mở được tệp dữ liệu ${path}: ${reasons.vi[reason]}.`,
    data_file_newer: ({ path, found, known }) =>
      `Tệp dữ liệu ${path} do một bản mới hơn tạo ra (lược đồ ${found}; bản này chỉ biết đến lược đồ ${known}). Hãy cập nhật chương trình; chưa có gì được ghi vào tệp.`,
  },
  en: {
    data_file_corrupt: ({ path, found }) =>
      `The data file ${path} is damaged or is no database (${found}). Keep this file and restore the latest backup; nothing was written to it.`,
    data_file_foreign: ({ path }) =>
      `The file ${path} is a database of another program. Choose another file; nothing was written to it.`,
    data_file_empty: ({ path }) => `The file ${path} is empty: there is no journal in it. Check its name and place.`,
    data_file_for_reading: ({ path }) =>
      `The data file ${path} is open for reading alone, and nothing was written. Open it for writing and do it again.`,
    data_file_locked: ({ path, waited }) =>
      `The data file ${path} is held by another program; waited ${seconds(waited, 'en')} s. Close that program and open the file again.`,
    data_file_exists: ({ path }) =>
      `There is a file at ${path} already. Choose another name, or move that file away first; nothing was written over.`,
    data_file_unchained: ({ path, dossier, version, fault }) =>
      `In the data file ${path}, fact ${version} of the dossier ${dossier} ${chainFaults.en[fault]}. Keep this file and use the backup before it.`,
    data_file_unreachable: ({ path, reason }) => `The data file ${path} cannot be opened: ${reasons.en[reason]}.`,
    data_file_newer: ({ path, found, known }) =>
      `The data file ${path} was made by a later release (schema ${found}; this one knows schema ${known}). Update the program; nothing was written to the file.`,
  },
}

/**
 * A refusal as a person reads it.
 *
 * @example
 * ```ts
 * describeDataFile({ code: 'data_file_unreachable', path: '/x', reason: 'is_folder' }, 'en')
 * // => 'The data file /x cannot be opened: this is a folder. Add the name of a file.'
 * ```
 */
export const describeDataFile = (refusal: DataFileRefusal, locale: Locale): string => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- key and argument come from one refusal, which TypeScript cannot follow through a union
  const sentence = dataFileWords[locale][refusal.code] as (refusal: DataFileRefusal) => string
  return sentence(refusal)
}
