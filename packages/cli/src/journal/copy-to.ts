import { copyJournal, type JournalsEqual } from '@anlang/adapters/archive'
import { moveConsumers } from '@anlang/adapters/delivery'
import { accept, formatCount, type Locale, type Outcome, refuseAs } from '@anlang/core'
import type { DefinitionOptions } from '@anlang/workflows'
import type { Choices } from '../choices.js'
import { counted } from '../counted.js'
import type { Answer, Output } from '../output.js'
import type { JournalPlace } from '../place/journal-place.js'
import { isPostgresAddress } from '../place/postgres-address.js'
import { withPlace } from '../place/with-place.js'
import { refused } from '../refused.js'
import type { Told } from '../told.js'
import { asSource, toldBySource } from './as-source.js'
import { toldOfCopy } from './copy-told.js'
import { countReading } from './count-reading.js'
import { isSameFile } from './is-same-file.js'
import { readDefinitions } from './read-definitions.js'

const sentences = {
  vi: {
    same: 'Hai nơi là một sổ. Hãy nêu nơi khác cho bản sao.',
    outboxesDiffer: (same: string) =>
      `Tin cần chuyển của hai sổ khác nhau, giống nhau ${same} tin đầu. Các việc đã được sao chép đủ; việc chuyển tin thì chưa được mang theo. Hãy ngừng ghi vào cả hai sổ rồi gọi lại.`,
    done: (from: string, to: string, dossiers: string, facts: string) =>
      `Sổ ${to} nay bằng sổ ${from}: ${dossiers}, ${facts}, đã so từng việc và từng trạng thái lưu kèm.`,
    moved: (consumers: string) => `Việc chuyển tin đi theo: ${consumers}.`,
    next: (from: string) =>
      `Hãy cho các chương trình dùng sổ mới, và giữ ${from}, không ghi thêm, đến khi một bản sao lưu của sổ mới đã được kiểm tra.`,
  },
  en: {
    same: 'Both are the same journal. Name another place for the copy.',
    outboxesDiffer: (same: string) =>
      `The journals have not the same messages to deliver: the first ${same} are the same. All facts were copied; deliveries were not taken along. Stop writing to both and call again.`,
    done: (from: string, to: string, dossiers: string, facts: string) =>
      `The journal ${to} now equals ${from}: ${dossiers}, ${facts}, each fact and each head compared.`,
    moved: (consumers: string) => `Deliveries were taken along: ${consumers}.`,
    next: (from: string) =>
      `Let the programs use the new journal, and keep ${from}, unwritten, until a backup of the new one was verified.`,
  },
} as const

const isSame = (from: string, to: string): boolean =>
  from === to || (![from, to].some(isPostgresAddress) && isSameFile(from, to))

/** Takes deliveries along, where there are any; names the consumers. */
const moveDeliveries = async (
  from: JournalPlace,
  to: JournalPlace,
  locale: Locale,
): Promise<Outcome<readonly string[], Told>> => {
  const book = await from.book('there')
  if (!book.ok) return book
  if (!book.value) return accept([])
  const other = await to.book('made')
  if (!other.ok) return other
  // a book that is asked to be made is there
  if (!other.value) return accept([])
  const moved = await moveConsumers(
    { journal: from.journal, book: book.value },
    { journal: to.journal, book: other.value },
  )
  if (moved.ok) return moved
  return refuseAs(moved.refusals, ({ code, same }) => ({
    code,
    sentence: sentences[locale].outboxesDiffer(formatCount(same, locale)),
  }))
}

const tell = (
  from: JournalPlace,
  to: JournalPlace,
  { dossiers, facts, root }: JournalsEqual,
  consumers: readonly string[],
  { locale, print, remark }: Output,
): Answer => {
  const { done, moved, next } = sentences[locale]
  print(done(from.shown, to.shown, counted(dossiers, 'dossier', locale), counted(facts, 'fact', locale)))
  if (consumers.length > 0) print(moved(consumers.join(', ')))
  remark(next(from.shown))
  return { exit: 0, body: { from: from.shown, to: to.shown, dossiers, facts, root, consumers } }
}

const copy = async (
  from: JournalPlace,
  to: JournalPlace,
  definitions: DefinitionOptions,
  output: Output,
): Promise<Answer> => {
  const { locale } = output
  const copied = await copyJournal(countReading(from.journal, output), to.journal, definitions)
  if (!copied.ok)
    return refused(
      copied.refusals.map((fault) => toldOfCopy(fault, from.shown, to.shown, locale)),
      output,
    )
  const moved = await moveDeliveries(from, to, locale)
  return moved.ok ? tell(from, to, copied.value, moved.value, output) : refused(moved.refusals, output)
}

/** Copies a journal into another of whatever kind, proves that they are equal, and takes deliveries along. */
export const copyTo = async (from: string, to: string, output: Output, choices: Choices): Promise<Answer> => {
  if (isSame(from, to)) return refused([{ code: 'same_journal', sentence: sentences[output.locale].same }], output, 2)
  const definitions = readDefinitions(choices, output)
  if (!definitions.ok) return refused(definitions.refusals, output)
  return withPlace(from, 'read', output, (source) =>
    toldBySource(() =>
      withPlace(to, 'made', output, (target) =>
        copy({ ...source, journal: asSource(source.journal) }, target, definitions.value, output),
      ),
    ),
  )
}
