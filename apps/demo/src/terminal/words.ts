import type { Locale } from '@anlang/core'
import type { Vote } from '@anlang/workflows'

/** What the terminal says around the story. */
export interface TerminalWords {
  readonly title: string
  readonly subtitle: string
  readonly opened: (procedure: string) => string
  readonly refused: string
  readonly nothingWritten: string
  readonly turns: string
  readonly basis: string
  readonly issued: string
  readonly attached: string
  readonly vote: (vote: Vote) => string
  readonly domains: (model: string, count: number) => string
  readonly source: string
  readonly toldBefore: (done: number) => string
  readonly continues: (done: number, of: number) => string
  readonly whole: (dossiers: number, facts: number) => string
  readonly brokenChain: (dossier: string, version: number) => string
  readonly kept: (file: string) => string
  readonly serving: (url: string) => string
  readonly stop: string
  readonly note: string
}

const vi: TerminalWords = {
  title: 'AN LÀNG',
  subtitle: 'Một điểm mô hình, từ khảo sát đến khen thưởng: thôn Anh Dũng, xã Bạch Lưu, huyện Sông Lô, tỉnh Vĩnh Phúc',
  opened: (procedure) => `Mở hồ sơ: ${procedure}`,
  refused: 'không được chấp nhận',
  nothingWritten: 'Không có gì được ghi vào sổ.',
  turns: 'Để đạt:',
  basis: 'Căn cứ:',
  issued: 'Ban hành:',
  attached: 'Văn bản:',
  vote: ({ total, present, inFavour }) => `Hội đồng ${total} người: có mặt ${present}, tán thành ${inFavour}`,
  domains: (model, count) => `Mô hình “${model}” có ${count} lĩnh vực:`,
  source: 'Nguồn:',
  toldBefore: (done) => `Đã có trong sổ từ lần chạy trước (${done} việc), không ghi lại.`,
  continues: (done, of) => `Tiếp tục: ${done}/${of} việc đã có trong sổ.`,
  whole: (dossiers, facts) => `Sổ có ${dossiers} hồ sơ, ${facts} sự việc; chuỗi mã băm của mọi hồ sơ còn nguyên vẹn.`,
  brokenChain: (dossier, version) =>
    `Chuỗi của hồ sơ ${dossier} bị đứt ở sự việc ${version}: sổ đã bị sửa ngoài hệ thống.`,
  kept: (file) => `Sổ: ${file}`,
  serving: (url) => `Xem hồ sơ tại ${url}`,
  stop: 'Nhấn Ctrl+C để dừng.',
  note: 'Số hiệu văn bản, ngày và các số liệu mà bài báo nguồn không nêu đều là số liệu tập huấn.',
}

const en: TerminalWords = {
  title: 'AN LÀNG',
  subtitle: 'One model site from survey to commendation: thôn Anh Dũng, xã Bạch Lưu, huyện Sông Lô, tỉnh Vĩnh Phúc',
  opened: (procedure) => `Dossier opened: ${procedure}`,
  refused: 'refused',
  nothingWritten: 'Nothing was written.',
  turns: 'To turn it:',
  basis: 'Basis:',
  issued: 'Issues:',
  attached: 'Documents:',
  vote: ({ total, present, inFavour }) => `Council of ${total}: ${present} present, ${inFavour} in favour`,
  domains: (model, count) => `The model “${model}” has ${count} domains:`,
  source: 'Source:',
  toldBefore: (done) => `Recorded on an earlier run (${done} acts); not written again.`,
  continues: (done, of) => `Going on: ${done} of ${of} acts are recorded already.`,
  whole: (dossiers, facts) => `${dossiers} dossiers, ${facts} facts; every chain of hashes is whole.`,
  brokenChain: (dossier, version) =>
    `The chain of dossier ${dossier} breaks at fact ${version}: the record was changed from outside.`,
  kept: (file) => `Record: ${file}`,
  serving: (url) => `See the dossiers at ${url}`,
  stop: 'Press Ctrl+C to stop.',
  note: 'Document numbers, days and all figures that the source article does not give are training material.',
}

/** The words of the terminal, by language. */
export const terminalWords: Readonly<Record<Locale, TerminalWords>> = { vi, en }
