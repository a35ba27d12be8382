import { systemClock } from '@anlang/adapters/clock'
import { describeStanding, type Observation, observe, type Readiness, readinessOf } from '@anlang/adapters/watch'
import { formatDay, type IsoDate, type Locale } from '@anlang/core'
import { type Journal, lastPosition } from '@anlang/workflows'
import { counted } from '../counted.js'
import { boundedCount, consumerInWords } from '../outbox/consumer-in-words.js'
import type { Answer, Output } from '../output.js'
import type { JournalPlace } from '../place/journal-place.js'
import { withPlace } from '../place/with-place.js'
import { refused } from '../refused.js'

const sentences = {
  vi: {
    store: (place: string, found: number, known: number, writable: boolean) =>
      `Sổ ${place}: lược đồ ${found} (bản này dùng ${known}), ${writable ? 'ghi được' : 'chỉ cho đọc'}`,
    last: (position: number, on: string) => `Việc cuối: số ${position}, ngày ${on}`,
    none: 'Chưa có việc nào được ghi',
    due: (count: string) => `Thời hạn đã đến mà chưa xử lý: ${count}`,
    oldest: (days: string) => `, lâu nhất ${days}`,
    well: 'Sẵn sàng, không có gì chậm.',
    late: 'Sẵn sàng, nhưng có việc chậm cần xem (ở trên).',
    unready: 'Chưa sẵn sàng.',
  },
  en: {
    store: (place: string, found: number, known: number, writable: boolean) =>
      `Journal ${place}: schema ${found} (this release uses ${known}), ${writable ? 'takes writes' : 'read-only'}`,
    last: (position: number, on: string) => `Last fact: number ${position}, of ${on}`,
    none: 'No fact was recorded yet',
    due: (count: string) => `Deadlines that fired and were not dealt with: ${count}`,
    oldest: (days: string) => `, the oldest ${days} ago`,
    well: 'Ready, and nothing is late.',
    late: 'Ready, but something is late and should be looked at (above).',
    unready: 'Not ready.',
  },
} as const

interface LastFact {
  readonly position: number
  readonly on: IsoDate
}

const lastFactOf = async ({ follow }: Pick<Journal, 'follow'>): Promise<LastFact | undefined> => {
  const position = await lastPosition(follow)
  const [last] = position === 0 ? [] : await follow(position - 1, 1)
  return last && { position, on: last.recorded.fact.on }
}

const rowsOf = (shown: string, seen: Observation, last: LastFact | undefined, locale: Locale): readonly string[] => {
  const { store, last: lastWords, none, due, oldest } = sentences[locale]
  const { oldestDays } = seen.deadlines
  return [
    ...(seen.store ? [store(shown, seen.store.schema.found, seen.store.schema.known, seen.store.writable)] : []),
    last ? lastWords(last.position, formatDay(last.on)) : none,
    due(boundedCount(seen.deadlines.due, locale)) + (oldestDays > 0 ? oldest(counted(oldestDays, 'day', locale)) : ''),
    ...seen.consumers.map((one) => consumerInWords(one, locale)),
  ]
}

const endOf = ({ ready, late }: Readiness): 'well' | 'late' | 'unready' => {
  if (!ready) return 'unready'
  return late.length > 0 ? 'late' : 'well'
}

const tellStatus = async (place: JournalPlace, output: Output): Promise<Answer> => {
  const { locale, print, tell } = output
  const book = await place.book('there')
  if (!book.ok) return refused(book.refusals, output, 2)
  const { shown, journal, probe } = place
  const seen = await observe({
    journal,
    clock: systemClock,
    probe,
    ...(book.value && { book: book.value }),
    // what the store says is told by whoever opened it
    report: (error) => {
      throw error
    },
  })
  const readiness = readinessOf(seen)
  const last = await lastFactOf(journal)
  for (const row of rowsOf(shown, seen, last, locale)) print(row)
  const found = [...readiness.unready, ...readiness.late]
  for (const one of found) tell({ code: one.code, sentence: describeStanding(one, locale) })
  print(sentences[locale][endOf(readiness)])
  const { store, consumers, deadlines } = seen
  const body = { journal: shown, ...readiness, ...store, lastFact: last ?? null, deadlines, consumers }
  return { exit: found.length > 0 ? 1 : 0, body }
}

/** Tells how a journal does: its tables, its last fact, deadlines and deliveries, and what is late. */
export const journalStatus = (word: string, output: Output): Promise<Answer> =>
  withPlace(word, 'read', output, (place) => tellStatus(place, output))
