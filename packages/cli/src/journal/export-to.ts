import { exportJournal } from '@anlang/adapters/archive'
import type { Locale } from '@anlang/core'
import { counted } from '../counted.js'
import { isOutlet } from '../is-outlet.js'
import type { Answer, Output } from '../output.js'
import { withPlace } from '../place/with-place.js'
import { refused } from '../refused.js'
import type { Told } from '../told.js'
import { countReading } from './count-reading.js'
import { inPieces } from './in-pieces.js'
import { lookForChanges } from './look-for-changes.js'
import { writeStream } from './write-stream.js'

const sentences = {
  vi: {
    changed: (facts: string, from: string) =>
      `Nội dung của ${facts} đã bị sửa, nên bản lưu này không dùng được. Xem việc nào: anlang audit ${from}`,
    written: (from: string, facts: string, to: string) =>
      `Đã ghi ${facts} của sổ ${from} vào bản lưu ${to}. Hãy để một bản ở máy khác; khi cần: anlang journal import ${to} --into SỔ_MỚI`,
    printed: (from: string, facts: string) =>
      `Đã in bản lưu của sổ ${from}: ${facts}. Thiếu dòng cuối thì bản lưu chưa trọn.`,
  },
  en: {
    changed: (facts: string, from: string) =>
      `The content of ${facts} was changed, so that this archive is of no use. See which: anlang audit ${from}`,
    written: (from: string, facts: string, to: string) =>
      `Wrote ${facts} of the journal ${from} to the archive ${to}. Keep one on another machine; when it is needed: anlang journal import ${to} --into NEW_JOURNAL`,
    printed: (from: string, facts: string) =>
      `Printed the archive of the journal ${from}: ${facts}. Without its last line it is not whole.`,
  },
} as const

/** Facts that are not what their hashes say cannot be imported again: an archive with them is none. */
const toldOfChanges = (changed: number, shown: string, locale: Locale): Told | undefined =>
  changed === 0
    ? undefined
    : { code: 'changed', place: shown, sentence: sentences[locale].changed(counted(changed, 'fact', locale), shown) }

interface End {
  readonly facts: number
  readonly root: string
}

/** Hands lines on, and remembers what the last one says. */
const rememberEnd = (lines: AsyncIterable<string>) => {
  let last = ''
  return {
    async *lines(): AsyncGenerator<string, void> {
      for await (const line of lines) {
        last = line
        yield line
      }
    },
    end: (): End => JSON.parse(last).end,
  }
}

const printAll = async (lines: AsyncIterable<string>, print: (line: string) => void): Promise<undefined> => {
  for await (const line of lines) print(line.trimEnd())
}

const summary = (from: string, { facts }: End, out: string | undefined, locale: Locale): string => {
  const { written, printed } = sentences[locale]
  const count = counted(facts, 'fact', locale)
  return out === undefined ? printed(from, count) : written(from, count, out)
}

/** Writes a journal as JSON Lines, as it is read: to a file that is new, or to the standard output. */
export const exportTo = (place: string, out: string | undefined, output: Output): Promise<Answer> => {
  const { locale, print, remark } = output
  return withPlace(place, 'read', output, async ({ shown, journal }) => {
    const looked = lookForChanges(countReading(journal, output))
    const archive = rememberEnd(exportJournal(looked.journal))
    const changed = () => toldOfChanges(looked.changed(), shown, locale)
    const unwritten =
      out === undefined
        ? await printAll(archive.lines(), print)
        : await writeStream(out, inPieces(archive.lines()), changed, locale)
    const found = unwritten ?? (out === undefined ? changed() : undefined)
    if (found) return refused([found], output)
    const { facts, root } = archive.end()
    const told = summary(shown, { facts, root }, out, locale)
    if (out === undefined || isOutlet(out)) remark(told)
    else print(told)
    return { exit: 0, body: { journal: shown, facts, root, ...(out === undefined ? {} : { file: out }) } }
  })
}
