import type { DeliveryBook, Replay } from '@anlang/adapters/delivery'
import { accept, type Locale, type Outcome, refuse } from '@anlang/core'
import { lastPosition } from '@anlang/workflows'
import type { Choices } from '../choices.js'
import { counted } from '../counted.js'
import type { Answer, Output } from '../output.js'
import type { JournalPlace } from '../place/journal-place.js'
import { refused } from '../refused.js'
import type { Told } from '../told.js'
import { allParked } from './all-parked.js'
import { findConsumer } from './find-consumer.js'
import { withBook } from './with-book.js'

const sentences = {
  vi: {
    consumer_known: (name: string) => `Đã có nơi nhận “${name}”. Hãy bỏ --new.`,
    beyond_last: (last: string) =>
      `Tin cuối của sổ là số ${last}. Đặt quá số đó thì những tin sắp đến sẽ không được gửi. Hãy nêu số nhỏ hơn, hoặc last.`,
    would_skip: (position: string) =>
      `Nơi nhận mới được gửi đến tin số ${position}; đặt sau số đó thì những tin ở giữa không bao giờ đến. Hãy nêu số nhỏ hơn.`,
    not_parked: (positions: string) =>
      `Không phải tin đang bị dừng: ${positions}. Xem danh sách bằng “anlang outbox parked”; gửi lại mọi tin sau một số thì dùng --after.`,
    none: (consumer: string) => `Không có tin nào bị dừng trên đường đến ${consumer}; không có gì phải gửi lại.`,
    parked: (count: string, consumer: string) => `${count} sẽ được gửi lại đến ${consumer}.`,
    after: (position: string, consumer: string) => `Mọi tin sau số ${position} sẽ được gửi đến ${consumer}.`,
    next: 'Tiến trình chuyển tin gửi ở vòng kế tiếp; nơi nhận nhận ra tin đã có nhờ mã “id” của tin.',
  },
  en: {
    consumer_known: (name: string) => `There is a consumer “${name}” already. Leave out --new.`,
    beyond_last: (last: string) =>
      `The last message of the journal is number ${last}. Beyond it, messages that are to come would not be sent. Name a smaller number, or last.`,
    would_skip: (position: string) =>
      `The consumer was sent messages up to number ${position}; after a later one, those between would never arrive. Name a smaller number.`,
    not_parked: (positions: string) =>
      `Not parked: ${positions}. “anlang outbox parked” lists those that are; to send everything after a number, use --after.`,
    none: (consumer: string) => `No message to ${consumer} is parked; there is nothing to send again.`,
    parked: (count: string, consumer: string) => `${count} will be sent to ${consumer} again.`,
    after: (position: string, consumer: string) =>
      `Every message after number ${position} will be sent to ${consumer}.`,
    next: 'The delivery worker sends them in its next round; receivers know a repeat by its “id”.',
  },
} as const

/** The number after which everything is to be sent, where it leaves nothing out. */
const startOf = async (
  after: string,
  reached: number | undefined,
  { journal }: JournalPlace,
  locale: Locale,
): Promise<Outcome<Replay, Told>> => {
  const last = await lastPosition(journal.outbox)
  const position = after === 'last' ? last : Number(after)
  const { beyond_last: beyond, would_skip: skips } = sentences[locale]
  if (position > last) return refuse({ code: 'beyond_last', sentence: beyond(String(last)) })
  if (reached !== undefined && position > reached) {
    return refuse({ code: 'would_skip', sentence: skips(String(reached)) })
  }
  return accept({ after: position })
}

/** The parked messages that were named, or all of them. */
const parkedOf = async (
  book: DeliveryBook,
  consumer: string,
  only: string | undefined,
  locale: Locale,
): Promise<Outcome<Replay, Told>> => {
  const parked: number[] = []
  for await (const { position } of allParked(book, consumer)) parked.push(position)
  if (only === undefined) return accept({ parked })
  const named = [...new Set(only.split(',').map(Number))]
  const strangers = named.filter((position) => !parked.includes(position))
  if (strangers.length === 0) return accept({ parked: named })
  return refuse({ code: 'not_parked', sentence: sentences[locale].not_parked(strangers.join(', ')) })
}

/** How far the consumer is; nothing of one that is new, where that is meant. */
const reachedBy = async (
  book: DeliveryBook | undefined,
  consumer: string,
  isNew: boolean,
  locale: Locale,
): Promise<Outcome<number | undefined, Told>> => {
  const found = await findConsumer(book, consumer, locale)
  if (!isNew) return found.ok ? accept(found.value.position) : found
  if (!found.ok) return accept(undefined)
  return refuse({ code: 'consumer_known', place: consumer, sentence: sentences[locale].consumer_known(consumer) })
}

const tell = (what: Replay, consumer: string, { locale, print, remark }: Output): void => {
  const { none, parked, after, next } = sentences[locale]
  if ('parked' in what && what.parked.length === 0) {
    print(none(consumer))
    return
  }
  if ('after' in what) print(after(String(what.after), consumer))
  else print(parked(counted(what.parked.length, 'message', locale), consumer))
  remark(next)
}

/** Lets messages be delivered again: those that are parked, some of them, or everything after one. */
export const replay = (word: string, output: Output, choices: Choices): Promise<Answer> => {
  const { locale } = output
  const { after, only, new: isNew = false } = choices
  const consumer = (choices.consumer ?? '').normalize('NFC')
  return withBook(word, isNew ? 'made' : 'there', output, async (book, place) => {
    const reached = await reachedBy(book, consumer, isNew, locale)
    if (!reached.ok) return refused(reached.refusals, output)
    // a consumer that was found, and one that is to be made, has a book
    if (!book) return { exit: 0 }
    const what =
      after === undefined
        ? await parkedOf(book, consumer, only, locale)
        : await startOf(after, reached.value, place, locale)
    if (!what.ok) return refused(what.refusals, output)
    const isNothing = 'parked' in what.value && what.value.parked.length === 0
    if (!isNothing) await book.replay(consumer, what.value)
    tell(what.value, consumer, output)
    return { exit: 0, body: { journal: place.shown, consumer, ...what.value } }
  })
}
