import type { Answer, Output } from '../output.js'
import { withPlace } from '../place/with-place.js'
import { refused } from '../refused.js'

const sentences = {
  vi: (shown: string, version: number) =>
    `${shown} đã sẵn sàng cho bản này (lược đồ ${version}). Các lệnh chỉ đọc và các chương trình nay dùng được.`,
  en: (shown: string, version: number) =>
    `${shown} is ready for this release (schema ${version}). Commands that only read, and programs, can use it now.`,
} as const

/**
 * Brings the tables of a journal, and of its deliveries where there are any, up to those of this release; after a dump was
 * restored, positions go on behind it. Commands that only read leave both undone.
 */
export const updateJournal = (word: string, output: Output): Promise<Answer> =>
  withPlace(word, 'there', output, async ({ shown, probe, book }) => {
    const delivered = await book('there')
    if (!delivered.ok) return refused(delivered.refusals, output, 2)
    const { found } = (await probe()).schema
    output.print(sentences[output.locale](shown, found))
    return { exit: 0, body: { journal: shown, schema: found } }
  })
