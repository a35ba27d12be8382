import { type Imported, type ImportFault, importJournal } from '@anlang/adapters/archive'
import { memoryJournal } from '@anlang/adapters/memory'
import { formatCount, type Locale, type Outcome } from '@anlang/core'
import type { DefinitionOptions } from '@anlang/workflows'
import type { Choices } from '../choices.js'
import { counted } from '../counted.js'
import { missingFile } from '../missing-file.js'
import type { Answer, Output } from '../output.js'
import type { JournalPlace } from '../place/journal-place.js'
import { kindOfFile } from '../place/kind-of-file.js'
import { withPlace } from '../place/with-place.js'
import { refused } from '../refused.js'
import type { Told } from '../told.js'
import { toldOfArchive } from './archive-told.js'
import { countedLines } from './counted-lines.js'
import { readDefinitions } from './read-definitions.js'
import { readLines, toldOfReading } from './read-stream.js'

const sentences = {
  vi: {
    done: (facts: string, written: string, into: string) =>
      `Sổ ${into} nay có đủ ${facts} của bản lưu; lần này ghi thêm ${written}. Hãy kiểm tra: anlang audit ${into}`,
    dataFile: (file: string) => `Đây là tệp dữ liệu, không phải bản lưu. Hãy gọi: anlang journal copy ${file} SỔ_MỚI`,
    goesOn: 'Khi đã xử lý xong, gọi lại chính lệnh này: việc đã ghi được bỏ qua, phần còn lại được ghi tiếp.',
  },
  en: {
    done: (facts: string, written: string, into: string) =>
      `The journal ${into} now has the whole archive, ${facts}; written this time: ${written}. Check it: anlang audit ${into}`,
    dataFile: (file: string) => `This is a data file and no archive. Call: anlang journal copy ${file} NEW_JOURNAL`,
    goesOn: 'When that is dealt with, call the same again: what was written is passed over, and the rest follows.',
  },
} as const

const toldOf = (fault: ImportFault, file: string, locale: Locale): Told => ({
  ...toldOfArchive(fault, locale),
  file,
  line: fault.line,
})

/** Where a fault is not one of the archive, and calling again goes on. */
const isOfJournal = ({ code }: Told): boolean => ['conflict', 'outcome_unknown', 'definition_unknown'].includes(code)

/** That a file is no archive is known from its first line, before a journal is opened or made for it. */
const foreign = async (file: string, locale: Locale): Promise<Told | undefined> => {
  if (kindOfFile(file) === 'data_file')
    return { code: 'is_data_file', file, sentence: sentences[locale].dataFile(file) }
  const lines = readLines(file)
  const { value } = await lines.next()
  await lines.return()
  const begun = await importJournal(typeof value === 'string' ? [value] : [''], memoryJournal(), {})
  // one line alone is cut short at best
  const fault = begun.ok ? undefined : begun.refusals.find(({ code }) => code !== 'cut_short')
  return fault && toldOf(fault, file, locale)
}

const answer = (
  imported: Outcome<Imported, ImportFault>,
  file: string,
  { shown }: JournalPlace,
  output: Output,
): Answer => {
  const { locale, print, remark } = output
  if (!imported.ok) {
    const told = imported.refusals.map((fault) => toldOf(fault, file, locale))
    const ended = refused(told, output)
    if (told.some(isOfJournal)) remark(sentences[locale].goesOn)
    return ended
  }
  const { facts, written, root } = imported.value
  print(sentences[locale].done(counted(facts, 'fact', locale), formatCount(written, locale), shown))
  return { exit: 0, body: { file, journal: shown, facts, written, root } }
}

const readInto = (file: string, into: string, definitions: DefinitionOptions, output: Output): Promise<Answer> =>
  withPlace(into, 'made', output, async (place) => {
    const imported = await importJournal(countedLines(file, output), place.journal, definitions)
    return answer(imported, file, place, output)
  })

/** Reads an archive into a journal, line by line; called again, it goes on where it stopped. */
export const importFrom = async (file: string, output: Output, choices: Choices): Promise<Answer> => {
  const { locale } = output
  const nowhere = missingFile(file, locale)
  if (nowhere) return refused([nowhere], output)
  const definitions = readDefinitions(choices, output)
  if (!definitions.ok) return refused(definitions.refusals, output)
  try {
    const none = await foreign(file, locale)
    return none ? refused([none], output) : await readInto(file, choices.into ?? '', definitions.value, output)
  } catch (error) {
    const told = toldOfReading(error, file, locale)
    if (!told) throw error
    return refused([told], output)
  }
}
