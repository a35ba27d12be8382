import { type ImportFault, verifyArchive } from '@anlang/adapters/archive'
import { formatCount, type Locale } from '@anlang/core'
import { counted } from '../counted.js'
import type { Answer, Output } from '../output.js'
import { refused } from '../refused.js'
import type { Told } from '../told.js'
import { toldOfArchive } from './archive-told.js'
import { countedLines } from './counted-lines.js'
import { toldOfReading } from './read-stream.js'

const sentences = {
  vi: {
    whole: (file: string, dossiers: string, facts: string) => `${file} còn nguyên vẹn: ${dossiers}, ${facts}.`,
    malformed: (line: number) => `Dòng ${line} của bản lưu bị hỏng. Hãy lấy một bản lưu khác.`,
    changed: (line: number, dossier: string, version: number) =>
      `Dòng ${line}: việc thứ ${version} của hồ sơ ${dossier} đã bị sửa, không khớp với mã băm. Hãy lấy một bản lưu khác và giữ lại bản này.`,
    missing: (line: number, dossier: string, version: number, expected: number) =>
      `Dòng ${line}: việc thứ ${version} của hồ sơ ${dossier} không nối tiếp việc trước (lẽ ra là việc thứ ${expected}). Hãy lấy một bản lưu khác và giữ lại bản này.`,
    cut: (line: number) => `Bản lưu bị đứt sau dòng ${line}: thiếu dòng cuối. Hãy lấy bản lưu đầy đủ.`,
    damaged: 'Bản lưu nén bị hỏng hoặc bị đứt giữa chừng. Hãy lấy một bản lưu khác.',
    differs: (facts: string, expected: string) =>
      `Các việc trong bản lưu không khớp với dòng cuối: có ${facts}, dòng cuối ghi ${expected}, hoặc có việc đã bị sửa hay đổi chỗ. Hãy lấy một bản lưu khác và giữ lại bản này.`,
  },
  en: {
    whole: (file: string, dossiers: string, facts: string) => `${file} is whole: ${dossiers}, ${facts}.`,
    malformed: (line: number) => `Line ${line} of the archive is damaged. Take another archive.`,
    changed: (line: number, dossier: string, version: number) =>
      `Line ${line}: fact ${version} of the dossier ${dossier} was changed and does not match its hash. Take another archive, and keep this one.`,
    missing: (line: number, dossier: string, version: number, expected: number) =>
      `Line ${line}: fact ${version} of the dossier ${dossier} does not follow the one before (it should be fact ${expected}). Take another archive, and keep this one.`,
    cut: (line: number) =>
      `The archive breaks off after line ${line}: its last line is missing. Take the whole archive.`,
    damaged: 'The compressed archive is damaged or breaks off. Take another archive.',
    differs: (facts: string, expected: string) =>
      `The facts of the archive are not those of its last line: there are ${facts}, it names ${expected}, or some were changed or changed places. Take another archive, and keep this one.`,
  },
} as const

/** What was found, without a word of an import, in which what stands before would have been written. */
const sentenceOf = (fault: ImportFault, locale: Locale): string => {
  const { malformed, changed, missing, cut, differs } = sentences[locale]
  switch (fault.code) {
    case 'line_malformed':
      return malformed(fault.line)
    case 'fact_changed':
      return changed(fault.line, fault.dossier, fault.version)
    case 'fact_missing':
      return missing(fault.line, fault.dossier, fault.version, fault.expected)
    case 'cut_short':
      return cut(fault.line)
    case 'end_differs':
      return differs(formatCount(fault.facts, locale), formatCount(fault.expected, locale))
    default:
      return toldOfArchive(fault, locale).sentence
  }
}

const toldOf = (fault: ImportFault, file: string, locale: Locale): Told => ({
  code: fault.code,
  sentence: sentenceOf(fault, locale),
  file,
  line: fault.line,
})

/** A file that cannot be unpacked or is no text was looked at, and is damaged; any other was not looked at. */
const unread = (error: unknown, file: string, output: Output): Answer => {
  const { locale } = output
  const told = toldOfReading(error, file, locale)
  if (!told) throw error
  if (told.code === 'archive_cut') return refused([{ ...told, sentence: sentences[locale].damaged }], output)
  return refused([told], output, told.code === 'not_utf8' ? 1 : 2)
}

/** Reads an archive from end to end, also a compressed one, and writes nothing. */
export const verifyArchiveFile = async (file: string, output: Output): Promise<Answer> => {
  const { locale, print } = output
  try {
    const found = await verifyArchive(countedLines(file, output))
    if (!found.ok) {
      const told = found.refusals.map((fault) => toldOf(fault, file, locale))
      return refused(told, output, 1)
    }
    const { facts, dossiers, root } = found.value
    print(sentences[locale].whole(file, counted(dossiers, 'dossier', locale), counted(facts, 'fact', locale)))
    return { exit: 0, body: { file, dossiers, facts, root } }
  } catch (error) {
    return unread(error, file, output)
  }
}
