import { type ArchiveFault, describeArchiveFault } from '@anlang/adapters/archive'
import { formatCount, type Locale } from '@anlang/core'
import type { Told } from '../told.js'

/** A fault on the way into the copy, with the journals as they were named. */
type Copied<Code extends ArchiveFault['code']> = Extract<ArchiveFault, { code: Code }> & {
  readonly from: string
  readonly to: string
}

/** One sentence for each code; a new code without one does not compile. */
type CopyWords = { readonly [Code in ArchiveFault['code']]: (fault: Copied<Code>) => string }

interface Journals {
  readonly from: string
  readonly to: string
}

interface OfFact extends Journals {
  readonly dossier: string
  readonly version: number
}

/** No fact: what would be a damaged line of an archive is, in a copy, something that was changed in the first journal. */
const unreadable = {
  vi: ({ from }: Journals) =>
    `Trong sổ ${from} có nội dung đã bị sửa, nên không sao chép tiếp. Hãy giữ lại sổ và xem: anlang audit ${from}`,
  en: ({ from }: Journals) =>
    `Something in the journal ${from} was changed: nothing more is copied. Keep the journal, and see: anlang audit ${from}`,
} as const

const broken = {
  vi: ({ from, dossier, version }: OfFact) =>
    `Trong sổ ${from}, việc thứ ${version} của hồ sơ ${dossier} không còn như đã ghi, nên không sao chép tiếp. Hãy giữ lại sổ và xem: anlang audit ${from}`,
  en: ({ from, dossier, version }: OfFact) =>
    `In the journal ${from}, fact ${version} of the dossier ${dossier} is not as it was recorded: nothing more is copied. Keep the journal, and see: anlang audit ${from}`,
} as const

const other = {
  vi: ({ to, dossier }: OfFact) =>
    `Sổ ${to} đã có việc khác, không phải của sổ được sao chép (gặp ở hồ sơ ${dossier}). Hãy sao chép vào một sổ trống.`,
  en: ({ to, dossier }: OfFact) =>
    `The journal ${to} has other facts, which are not of the one that is copied (met at the dossier ${dossier}). Copy into an empty journal.`,
} as const

const alike = (locale: Locale) => ({
  format_unknown: unreadable[locale],
  format_newer: unreadable[locale],
  line_malformed: unreadable[locale],
  cut_short: unreadable[locale],
  end_differs: unreadable[locale],
  fact_changed: broken[locale],
  fact_missing: broken[locale],
  not_foldable: broken[locale],
  fact_differs: other[locale],
  key_held: other[locale],
  command_known: other[locale],
  facts_differ: (fault: Copied<'facts_differ'>) => describeArchiveFault(fault, locale),
  heads_differ: (fault: Copied<'heads_differ'>) => describeArchiveFault(fault, locale),
})

const words: Readonly<Record<Locale, CopyWords>> = {
  vi: {
    ...alike('vi'),
    definition_unknown: ({ from, dossier, definition, reason }) =>
      `Trong sổ ${from}, hồ sơ ${dossier} theo quy trình ${definition.id} ${definition.version}, ${reason === 'absent' ? 'chưa được cài đặt' : 'đã bị sửa khác với khi lập hồ sơ'}. Hãy gọi lại với đúng quy trình đó. Định nghĩa của địa phương: thêm --overlay TỆP.`,
    too_large: ({ to, dossier, version, size, most }) =>
      `Việc thứ ${version} của hồ sơ ${dossier} dài ${formatCount(size, 'vi')} ký tự, quá mức ${formatCount(most, 'vi')} mà sổ ${to} giữ được. Hãy sao chép vào một sổ loại khác.`,
    conflict: ({ to, dossier, version }) =>
      `Có người khác vừa ghi vào hồ sơ ${dossier} của sổ ${to} (việc thứ ${version}). Hãy dừng các chương trình khác rồi gọi lại.`,
    outcome_unknown: ({ to, dossier, version }) =>
      `Mất kết nối trước khi có trả lời, chưa biết việc thứ ${version} của hồ sơ ${dossier} đã được ghi vào sổ ${to} hay chưa. Hãy gọi lại; việc đã ghi sẽ được bỏ qua.`,
  },
  en: {
    ...alike('en'),
    definition_unknown: ({ from, dossier, definition, reason }) =>
      `In the journal ${from} the dossier ${dossier} is under the procedure ${definition.id} ${definition.version}, which is ${reason === 'absent' ? 'not installed' : 'not as it was'}. Call again with it as it was. For the overlay of a unit add: --overlay FILE.`,
    too_large: ({ to, dossier, version, size, most }) =>
      `Fact ${version} of the dossier ${dossier} has ${formatCount(size, 'en')} letters, more than the ${formatCount(most, 'en')} that the journal ${to} keeps. Copy into one of another kind.`,
    conflict: ({ to, dossier, version }) =>
      `Somebody else wrote to the dossier ${dossier} of the journal ${to} (fact ${version}). Stop the other programs and call again.`,
    outcome_unknown: ({ to, dossier, version }) =>
      `The connection was lost before the answer, and whether fact ${version} of the dossier ${dossier} was written to the journal ${to} is unknown. Call again; what was written is passed over.`,
  },
}

/** What is wrong with a copy: the journals are spoken of, and no lines of an archive that nobody sees. */
export const toldOfCopy = (fault: ArchiveFault, from: string, to: string, locale: Locale): Told => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- key and argument come from one fault, which TypeScript cannot follow through a union
  const sentence = words[locale][fault.code] as (fault: ArchiveFault & Journals) => string
  const place = 'dossier' in fault ? { place: fault.dossier } : {}
  return { code: fault.code, ...place, sentence: sentence({ ...fault, from, to }) }
}
