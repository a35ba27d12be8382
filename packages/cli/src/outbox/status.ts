import { systemClock } from '@anlang/adapters/clock'
import { observe } from '@anlang/adapters/watch'
import { lastPosition } from '@anlang/workflows'
import type { Answer, Output } from '../output.js'
import { consumerInWords } from './consumer-in-words.js'
import { withBook } from './with-book.js'

const sentences = {
  vi: {
    none: 'Chưa có nơi nhận nào: chưa có tiến trình chuyển tin nào chạy trên sổ này.',
    last: (position: string) => `Tin cuối: số ${position}`,
    empty: 'Chưa có tin nào cần chuyển',
    parked: (consumers: string) =>
      `Xem tin không chuyển được: anlang outbox parked SỔ --consumer TÊN. Nơi nhận: ${consumers}.`,
  },
  en: {
    none: 'There are no consumers: nothing was ever delivered from this journal.',
    last: (position: string) => `Last message: number ${position}`,
    empty: 'There is no message to deliver yet',
    parked: (consumers: string) =>
      `Look at parked messages: anlang outbox parked JOURNAL --consumer NAME. Consumers: ${consumers}.`,
  },
} as const

/** What the store says is told by whoever opened it. */
const report = (error: unknown): never => {
  throw error
}

/** Tells how far each consumer of the outbox is. */
export const outboxStatus = (word: string, output: Output): Promise<Answer> =>
  withBook(word, 'read', output, async (book, { shown, journal }) => {
    const { locale, print, remark } = output
    const words = sentences[locale]
    const { consumers: seen } = await observe({ journal, clock: systemClock, report, ...(book && { book }) })
    const positions = new Map((await book?.consumers())?.map(({ consumer, position }) => [consumer, position]))
    const consumers = seen.map((one) => ({ ...one, position: positions.get(one.consumer) ?? 0 }))
    const last = await lastPosition(journal.outbox)
    print(last === 0 ? words.empty : words.last(String(last)))
    for (const one of consumers) print(consumerInWords(one, locale))
    if (consumers.length === 0) print(words.none)
    const stuck = consumers.filter(({ parked }) => parked > 0).map(({ consumer }) => consumer)
    if (stuck.length > 0) remark(words.parked(stuck.join(', ')))
    return { exit: stuck.length > 0 ? 1 : 0, body: { journal: shown, last, consumers } }
  })
