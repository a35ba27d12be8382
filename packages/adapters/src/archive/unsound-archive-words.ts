import { formatCount, type Locale } from '@anlang/core'
import type { UnsoundArchive } from './import-fault.js'

type UnsoundArchiveWords = {
  readonly [Code in UnsoundArchive['code']]: (fault: Extract<UnsoundArchive, { code: Code }>) => string
}

const words: Readonly<Record<Locale, UnsoundArchiveWords>> = {
  vi: {
    format_unknown: () => 'Tệp này không phải là bản lưu sổ ghi hồ sơ. Hãy chọn tệp khác.',
    format_newer: ({ found, known }) =>
      `Bản lưu do một bản mới hơn tạo ra (định dạng ${found}; bản này chỉ biết đến ${known}). Hãy cập nhật chương trình.`,
    line_malformed: ({ line }) => `Dòng ${line} của bản lưu bị hỏng. Hãy lấy một bản lưu khác.`,
    fact_changed: ({ line, dossier, version }) =>
      `Dòng ${line}: việc thứ ${version} của hồ sơ ${dossier} đã bị sửa, không khớp với mã băm. Hãy lấy một bản lưu khác và giữ lại bản này.`,
    fact_missing: ({ line, dossier, version, expected }) =>
      `Dòng ${line}: việc thứ ${version} của hồ sơ ${dossier} không nối tiếp việc trước (lẽ ra là việc thứ ${expected}). Hãy lấy một bản lưu khác và giữ lại bản này.`,
    cut_short: ({ line }) => `Bản lưu bị đứt sau dòng ${line}: thiếu dòng cuối. Hãy lấy bản lưu đầy đủ.`,
    end_differs: ({ facts, expected }) =>
      `Các việc trong bản lưu không khớp với dòng cuối: có ${formatCount(facts, 'vi')}, dòng cuối ghi ${formatCount(expected, 'vi')}, hoặc có việc đã bị sửa hay đổi chỗ. Hãy lấy một bản lưu khác và giữ lại bản này.`,
  },
  en: {
    format_unknown: () => 'This file is no archive of a journal. Choose another file.',
    format_newer: ({ found, known }) =>
      `The archive was made by a later release (format ${found}; this one knows ${known}). Update the program.`,
    line_malformed: ({ line }) => `Line ${line} of the archive is damaged. Take another archive.`,
    fact_changed: ({ line, dossier, version }) =>
      `Line ${line}: fact ${version} of the dossier ${dossier} was changed and does not match its hash. Take another archive, and keep this one.`,
    fact_missing: ({ line, dossier, version, expected }) =>
      `Line ${line}: fact ${version} of the dossier ${dossier} does not follow the one before (it should be fact ${expected}). Take another archive, and keep this one.`,
    cut_short: ({ line }) =>
      `The archive breaks off after line ${line}: its last line is missing. Take the whole archive.`,
    end_differs: ({ facts, expected }) =>
      `The facts of the archive are not those of its last line: there are ${formatCount(facts, 'en')}, it names ${formatCount(expected, 'en')}, or some were changed or changed places. Take another archive, and keep this one.`,
  },
}

/**
 * What `verifyArchive` found, as a person reads it: without a word of an import, in which what stands before the line
 * would have been written.
 *
 * @example
 * ```ts
 * describeUnsoundArchive({ code: 'line_malformed', line: 7 }, 'en') // => 'Line 7 of the archive is damaged. Take another archive.'
 * ```
 */
export const describeUnsoundArchive = (fault: UnsoundArchive, locale: Locale): string => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- key and argument come from one fault, which TypeScript cannot follow through a union
  const sentence = words[locale][fault.code] as (fault: UnsoundArchive) => string
  return sentence(fault)
}
