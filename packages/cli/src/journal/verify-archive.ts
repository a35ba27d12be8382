import { describeUnsoundArchive, type UnsoundArchive, verifyArchive } from '@anlang/adapters/archive'
import type { Locale } from '@anlang/core'
import { counted } from '../counted.js'
import type { Answer, Output } from '../output.js'
import { refused } from '../refused.js'
import type { Told } from '../told.js'
import { countedLines } from './counted-lines.js'
import { toldOfReading } from './read-stream.js'

const sentences = {
  vi: {
    whole: (file: string, dossiers: string, facts: string) => `${file} còn nguyên vẹn: ${dossiers}, ${facts}.`,
    damaged: 'Bản lưu nén bị hỏng hoặc bị đứt giữa chừng. Hãy lấy một bản lưu khác.',
  },
  en: {
    whole: (file: string, dossiers: string, facts: string) => `${file} is whole: ${dossiers}, ${facts}.`,
    damaged: 'The compressed archive is damaged or breaks off. Take another archive.',
  },
} as const

const toldOf = (fault: UnsoundArchive, file: string, locale: Locale): Told => ({
  code: fault.code,
  sentence: describeUnsoundArchive(fault, locale),
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
