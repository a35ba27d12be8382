import { formatDay, type Locale } from '@anlang/core'
import type { Note } from '../dossier/fact.js'
import { describeUnitGone } from './describe-unit-gone.js'
import type { RefusalNames } from './refusal-names.js'

type NoteSentences = {
  readonly [Type in Note['type']]: (note: Extract<Note, { type: Type }>, names: RefusalNames) => string
}

const items = (ids: readonly string[], names: RefusalNames): string => ids.map(names.item).join('; ')

const vi: NoteSentences = {
  DeadlinePassed: ({ act, due, passing }, names) =>
    `Quá hạn “${names.act(act)}” (hạn cuối ${formatDay(due)})${passing.whenPassed === 'escalate' ? ', đã báo lên cấp trên' : ''}`,
  ActKept: ({ act }, names) => `“${names.act(act)}” đến sớm, được giữ lại chờ đến bước`,
  KeptActRefused: ({ act }, names) => `“${names.act(act)}” gửi sớm không còn đủ điều kiện khi đến bước`,
  WorkClaimed: ({ act }, names) => `Nhận xử lý “${names.act(act)}”`,
  WorkHandedOver: ({ act, to }, names) => `Bàn giao “${names.act(act)}”${to === null ? ' lại cho cơ quan' : ''}`,
  EvidenceChanged: ({ reason, reopened }, names) =>
    `Thay đổi minh chứng sau thẩm định (${names.reason(reason)})${reopened.length > 0 ? `; xem lại: ${items(reopened, names)}` : ''}`,
  EvidenceConfirmed: () => 'Xác nhận lại minh chứng',
  DossierMigrated: ({ to }, names) => `Chuyển sang “${names.procedure(to.id)}” phiên bản ${to.version}`,
  DossierClosed: (gone, names) => `Kết thúc hồ sơ vì ${describeUnitGone(gone, 'vi', names)}`,
}

const en: NoteSentences = {
  DeadlinePassed: ({ act, due, passing }, names) =>
    `“${names.act(act)}” is overdue (last day ${formatDay(due)})${passing.whenPassed === 'escalate' ? ', and was put before the office above' : ''}`,
  ActKept: ({ act }, names) => `“${names.act(act)}” came early and is kept until its step`,
  KeptActRefused: ({ act }, names) => `“${names.act(act)}” that came early did not stand when its step opened`,
  WorkClaimed: ({ act }, names) => `“${names.act(act)}” was taken in hand`,
  WorkHandedOver: ({ act, to }, names) => `“${names.act(act)}” was handed over${to === null ? ' to the office' : ''}`,
  EvidenceChanged: ({ reason, reopened }, names) =>
    `Evidence was changed after it had been vouched for (${names.reason(reason)})${reopened.length > 0 ? `; open again: ${items(reopened, names)}` : ''}`,
  EvidenceConfirmed: () => 'The evidence was vouched for anew',
  DossierMigrated: ({ to }, names) => `Goes on under “${names.procedure(to.id)}” version ${to.version}`,
  DossierClosed: (gone, names) => `Closed, as ${describeUnitGone(gone, 'en', names)}`,
}

const sentences: Readonly<Record<Locale, NoteSentences>> = { vi, en }

/** What happened beside the chart of a dossier, as a person reads it in its history. */
export const describeNote = (note: Note, locale: Locale, names: RefusalNames): string => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- key and argument come from one note, which TypeScript cannot follow through a union
  const sentence = sentences[locale][note.type] as (note: Note, names: RefusalNames) => string
  return sentence(note, names)
}
