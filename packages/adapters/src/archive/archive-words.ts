import { formatCount, type Locale } from '@anlang/core'
import type { JournalsDiffer } from './compare-journals.js'
import type { ImportFault } from './import-fault.js'

/** Everything that can be wrong with an archive or a copy. */
export type ArchiveFault = ImportFault | JournalsDiffer

/** One sentence for each code; a new code without one does not compile. */
export type ArchiveWords = {
  readonly [Code in ArchiveFault['code']]: (fault: Extract<ArchiveFault, { code: Code }>) => string
}

const vi = (count: number): string => formatCount(count, 'vi')
const en = (count: number): string => formatCount(count, 'en')

/**
 * The sentences about archives, in both languages.
 *
 * @example
 * ```ts
 * archiveWords.en.cut_short({ code: 'cut_short', line: 12 }).startsWith('The archive breaks off after line 12') // => true
 * ```
 */
export const archiveWords: Readonly<Record<Locale, ArchiveWords>> = {
  vi: {
    format_unknown: () => 'Tệp này không phải là bản lưu sổ ghi hồ sơ. Hãy chọn tệp khác; chưa có gì được ghi vào sổ.',
    format_newer: ({ found, known }) =>
      `Bản lưu do một bản mới hơn tạo ra (định dạng ${found}; bản này chỉ biết đến ${known}). Hãy cập nhật chương trình; chưa có gì được ghi vào sổ.`,
    line_malformed: ({ line }) =>
      `Dòng ${line} của bản lưu bị hỏng. Hãy lấy một bản lưu khác rồi nhập lại; các dòng trước đó đã được ghi.`,
    fact_changed: ({ line, dossier, version }) =>
      `Dòng ${line}: việc thứ ${version} của hồ sơ ${dossier} đã bị sửa, không khớp với mã băm. Hãy lấy một bản lưu khác; các dòng trước đó đã được ghi.`,
    fact_missing: ({ line, dossier, version, expected }) =>
      `Dòng ${line}: việc thứ ${version} của hồ sơ ${dossier} không nối tiếp việc trước; lẽ ra là việc thứ ${expected}. Hãy lấy một bản lưu khác; các dòng trước đó đã được ghi.`,
    fact_differs: ({ line, dossier, version }) =>
      `Dòng ${line}: trong sổ, việc thứ ${version} của hồ sơ ${dossier} là một việc khác. Hãy nhập vào một sổ trống.`,
    definition_unknown: ({ line, dossier, definition, reason }) =>
      `Dòng ${line}: hồ sơ ${dossier} theo quy trình ${definition.id} ${definition.version}, ${reason === 'absent' ? 'chưa được cài đặt' : 'đã bị sửa khác với khi lập hồ sơ'}. Hãy cài đặt đúng quy trình đó rồi nhập lại.`,
    not_foldable: ({ line, dossier, version, fact }) =>
      `Dòng ${line}: quy trình không cho phép việc thứ ${version} (${fact}) của hồ sơ ${dossier}. Hãy lấy một bản lưu khác; các dòng trước đó đã được ghi.`,
    key_held: ({ line, dossier, key, holder }) =>
      `Dòng ${line}: hồ sơ ${dossier} cần khóa ${key}, mà trong sổ hồ sơ ${holder} đang giữ. Hãy nhập vào một sổ trống.`,
    command_known: ({ line, dossier, version, command }) =>
      `Dòng ${line}: mã lệnh ${command} của việc thứ ${version} trong hồ sơ ${dossier} đã có trong sổ cho một việc khác. Hãy nhập vào một sổ trống.`,
    too_large: ({ line, dossier, version, size, most }) =>
      `Dòng ${line}: việc thứ ${version} của hồ sơ ${dossier} dài ${vi(size)} ký tự, quá mức ${vi(most)} mà sổ giữ được.`,
    conflict: ({ line, dossier, version }) =>
      `Dòng ${line}: có người khác vừa ghi vào hồ sơ ${dossier} (việc thứ ${version}). Hãy dừng các chương trình khác rồi nhập lại.`,
    outcome_unknown: ({ line, dossier, version }) =>
      `Dòng ${line}: mất kết nối trước khi có trả lời, chưa biết việc thứ ${version} của hồ sơ ${dossier} đã được ghi hay chưa. Hãy nhập lại; việc đã ghi sẽ được bỏ qua.`,
    cut_short: ({ line }) =>
      `Bản lưu bị đứt sau dòng ${line}: thiếu dòng cuối. Các dòng đã có được ghi đủ; hãy lấy bản lưu đầy đủ rồi nhập tiếp.`,
    end_differs: ({ facts, expected }) =>
      `Các việc trong bản lưu không khớp với dòng cuối: có ${vi(facts)}, dòng cuối ghi ${vi(expected)}, hoặc thứ tự đã bị đổi. Hãy lấy một bản lưu khác và nhập vào một sổ trống.`,
    facts_differ: ({ facts, others, same }) =>
      `Hai sổ khác nhau: một sổ có ${vi(facts)} việc, sổ kia có ${vi(others)}; giống nhau ${vi(same)} việc đầu. Hãy ngừng ghi vào cả hai rồi sao chép lại.`,
    heads_differ: ({ dossier }) =>
      `Hai sổ khác nhau ở bản gấp của hồ sơ ${dossier}. Hãy kiểm tra hồ sơ này trước khi dùng bản sao.`,
  },
  en: {
    format_unknown: () => 'This file is no archive of a journal. Choose another file; nothing was written.',
    format_newer: ({ found, known }) =>
      `The archive was made by a later release (format ${found}; this one knows ${known}). Update the program; nothing was written.`,
    line_malformed: ({ line }) =>
      `Line ${line} of the archive is damaged. Take another archive and import again; the lines before it were written.`,
    fact_changed: ({ line, dossier, version }) =>
      `Line ${line}: fact ${version} of the dossier ${dossier} was changed and does not match its hash. Take another archive; the lines before it were written.`,
    fact_missing: ({ line, dossier, version, expected }) =>
      `Line ${line}: fact ${version} of the dossier ${dossier} does not follow the one before; it should be fact ${expected}. Take another archive; the lines before it were written.`,
    fact_differs: ({ line, dossier, version }) =>
      `Line ${line}: in the journal, fact ${version} of the dossier ${dossier} is another. Import into an empty journal.`,
    definition_unknown: ({ line, dossier, definition, reason }) =>
      `Line ${line}: the dossier ${dossier} is under the procedure ${definition.id} ${definition.version}, which is ${reason === 'absent' ? 'not installed' : 'not as it was'}. Install it as it was and import again.`,
    not_foldable: ({ line, dossier, version, fact }) =>
      `Line ${line}: its procedure does not allow fact ${version} (${fact}) of the dossier ${dossier}. Take another archive; the lines before it were written.`,
    key_held: ({ line, dossier, key, holder }) =>
      `Line ${line}: the dossier ${dossier} takes the key ${key}, which the dossier ${holder} holds in the journal. Import into an empty journal.`,
    command_known: ({ line, dossier, version, command }) =>
      `Line ${line}: the journal knows the command ${command} of fact ${version} of the dossier ${dossier} as that of another fact. Import into an empty journal.`,
    too_large: ({ line, dossier, version, size, most }) =>
      `Line ${line}: fact ${version} of the dossier ${dossier} has ${en(size)} letters, more than the ${en(most)} that a journal keeps.`,
    conflict: ({ line, dossier, version }) =>
      `Line ${line}: somebody else wrote to the dossier ${dossier} (fact ${version}). Stop the other programs and import again.`,
    outcome_unknown: ({ line, dossier, version }) =>
      `Line ${line}: the connection was lost before the answer, and whether fact ${version} of the dossier ${dossier} was written is unknown. Import again; what was written is passed over.`,
    cut_short: ({ line }) =>
      `The archive breaks off after line ${line}: its last line is missing. What is there was written; take the whole archive and go on.`,
    end_differs: ({ facts, expected }) =>
      `The facts of the archive are not those of its last line: there are ${en(facts)}, it names ${en(expected)}, or they changed places. Take another archive and import into an empty journal.`,
    facts_differ: ({ facts, others, same }) =>
      `The journals differ: one has ${en(facts)} facts, the other ${en(others)}; the first ${en(same)} are the same. Stop writing to both and copy again.`,
    heads_differ: ({ dossier }) =>
      `The journals differ in the head of the dossier ${dossier}. Look at that dossier before the copy is used.`,
  },
}

/**
 * A fault of an archive as a person reads it.
 *
 * @example
 * ```ts
 * describeArchiveFault({ code: 'line_malformed', line: 7 }, 'vi').startsWith('Dòng 7 của bản lưu bị hỏng.') // => true
 * ```
 */
export const describeArchiveFault = (fault: ArchiveFault, locale: Locale): string => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- key and argument come from one fault, which TypeScript cannot follow through a union
  const sentence = archiveWords[locale][fault.code] as (fault: ArchiveFault) => string
  return sentence(fault)
}
