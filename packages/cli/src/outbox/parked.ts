import type { DeliveryBook, Failure, ParkedMessage } from '@anlang/adapters/delivery'
import { dayInVietNam, formatDay, type Locale, type Text } from '@anlang/core'
import { counted } from '../counted.js'
import type { Answer, Output } from '../output.js'
import { refused } from '../refused.js'
import { allParked } from './all-parked.js'
import { findConsumer } from './find-consumer.js'
import { withBook } from './with-book.js'

const failures: Readonly<Record<Failure['code'], Text>> = {
  unreachable: { vi: 'không kết nối được', en: 'no connection' },
  timed_out: { vi: 'nơi nhận không trả lời kịp', en: 'the receiver did not answer in time' },
  answered: { vi: 'nơi nhận trả lời HTTP', en: 'the receiver answered HTTP' },
  failed: { vi: 'chương trình nhận báo lỗi', en: 'the handler failed' },
}

const sentences = {
  vi: {
    row: (position: string, dossier: string, at: string, attempts: string, why: string) =>
      `Tin số ${position}, hồ sơ ${dossier}: thôi gửi lúc ${at} sau ${attempts}; ${why}`,
    none: (consumer: string) => `Không có tin nào bị dừng trên đường đến ${consumer}.`,
    summary: (count: string, consumer: string, place: string) =>
      `${count} không chuyển được đến ${consumer}. Sửa nơi nhận xong, hãy gửi lại: anlang outbox replay ${place} --consumer ${consumer}`,
  },
  en: {
    row: (position: string, dossier: string, at: string, attempts: string, why: string) =>
      `Message ${position}, dossier ${dossier}: parked on ${at} after ${attempts}; ${why}`,
    none: (consumer: string) => `No message to ${consumer} is parked.`,
    summary: (count: string, consumer: string, place: string) =>
      `${count} to ${consumer} did not arrive. Mend the receiver, then send them again: anlang outbox replay ${place} --consumer ${consumer}`,
  },
} as const

/** By the clock of Viet Nam. */
const time = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh', timeStyle: 'short' })

const inWords = ({ position, dossier, at, attempts, failure }: ParkedMessage, locale: Locale): string => {
  const moment = new Date(at)
  const said = `${formatDay(dayInVietNam(moment.toISOString()))} ${time.format(moment)}`
  const why = [failures[failure.code][locale], failure.status].filter((word) => word !== undefined).join(' ')
  return sentences[locale].row(String(position), dossier, said, counted(attempts, 'attempt', locale), why)
}

const tell = async (book: DeliveryBook, consumer: string, place: string, output: Output): Promise<Answer> => {
  const { locale, print, remark } = output
  const { none, summary } = sentences[locale]
  const messages: ParkedMessage[] = []
  for await (const one of allParked(book, consumer)) {
    messages.push(one)
    print(inWords(one, locale))
  }
  const count = messages.length
  if (count === 0) print(none(consumer))
  else remark(summary(counted(count, 'message', locale), consumer, place))
  return { exit: count === 0 ? 0 : 1, body: { journal: place, consumer, parked: messages } }
}

/** Lists the messages to a consumer that are tried no more, and why. */
export const tellParked = (word: string, given: string, output: Output): Promise<Answer> =>
  withBook(word, 'read', output, async (book, { shown }) => {
    const consumer = given.normalize('NFC')
    const found = await findConsumer(book, consumer, output.locale)
    if (!found.ok) return refused(found.refusals, output)
    // a consumer that was found stands in a book
    return book ? tell(book, consumer, shown, output) : { exit: 0 }
  })
