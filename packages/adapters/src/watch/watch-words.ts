import { formatCount, type Locale } from '@anlang/core'
import type { Late, Unready } from './readiness.js'

type Told = Unready | Late

/** One sentence for each code; a new code without one does not compile. */
export type WatchWords = { readonly [Code in Told['code']]: (told: Extract<Told, { code: Code }>) => string }

const vi = (count: number): string => formatCount(count, 'vi')
const en = (count: number): string => formatCount(count, 'en')

/**
 * The sentences about readiness, in both languages.
 *
 * @example
 * ```ts
 * watchWords.en.journal_silent({ code: 'journal_silent' }).startsWith('The journal does not answer') // => true
 * ```
 */
export const watchWords: Readonly<Record<Locale, WatchWords>> = {
  vi: {
    journal_silent: () => 'Sổ ghi hồ sơ không trả lời. Hãy xem nhật ký lỗi của chương trình và kiểm tra cơ sở dữ liệu.',
    journal_read_only: () => 'Sổ ghi hồ sơ chỉ cho đọc. Hãy kết nối đến máy chủ chính, hoặc cấp quyền ghi.',
    journal_newer: ({ found, known }) =>
      `Sổ ghi hồ sơ do một bản mới hơn tạo ra (lược đồ ${found}; bản này chỉ biết đến ${known}). Hãy cập nhật chương trình.`,
    consumer_behind: ({ consumer, behind, most }) =>
      `Nơi nhận ${consumer} còn ${vi(behind)} tin chưa nhận, quá mức ${vi(most)}. Hãy kiểm tra tiến trình chuyển tin và nơi nhận.`,
    messages_parked: ({ consumer, parked }) =>
      `Có ${vi(parked)} tin không chuyển được đến ${consumer}. Hãy xem mã lỗi, sửa nơi nhận, rồi gửi lại.`,
    follower_behind: ({ follower, behind, most }) =>
      `${follower} còn ${vi(behind)} việc chưa đọc, quá mức ${vi(most)}. Hãy kiểm tra tiến trình đó.`,
    deadlines_overdue: ({ due, days, most }) =>
      `Có ${vi(due)} thời hạn đã đến mà chưa xử lý, lâu nhất ${vi(days)} ngày, quá mức ${vi(most)}. Hãy kiểm tra tiến trình theo dõi thời hạn.`,
  },
  en: {
    journal_silent: () => 'The journal does not answer. Look at the errors of the program and at the database.',
    journal_read_only: () => 'The journal takes no writes. Connect to the primary server, or permit writing.',
    journal_newer: ({ found, known }) =>
      `The journal was made by a later release (schema ${found}; this one knows ${known}). Update the program.`,
    consumer_behind: ({ consumer, behind, most }) =>
      `The consumer ${consumer} has ${en(behind)} messages before it, more than ${en(most)}. Look at the delivery worker and the receiver.`,
    messages_parked: ({ consumer, parked }) =>
      `${en(parked)} messages to ${consumer} did not arrive. Look at their codes, mend the receiver, and replay them.`,
    follower_behind: ({ follower, behind, most }) =>
      `${follower} has ${en(behind)} facts before it, more than ${en(most)}. Look at that process.`,
    deadlines_overdue: ({ due, days, most }) =>
      `${en(due)} deadlines fired and were not dealt with, the oldest ${en(days)} days ago, more than ${en(most)}. Look at the worker for deadlines.`,
  },
}

/**
 * What is not ready or late, as a person reads it.
 *
 * @example
 * ```ts
 * describeStanding({ code: 'messages_parked', consumer: 'sổ', parked: 2 }, 'vi').startsWith('Có 2 tin') // => true
 * ```
 */
export const describeStanding = (told: Told, locale: Locale): string => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- key and argument come from one value, which TypeScript cannot follow through a union
  const sentence = watchWords[locale][told.code] as (told: Told) => string
  return sentence(told)
}
