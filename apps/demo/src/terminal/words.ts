import type { Locale } from '@anlang/core'
import type { Session } from '@anlang/workflows'

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
  readonly session: (session: Session) => string
  readonly domains: (model: string, count: number) => string
  readonly source: string
  readonly toldBefore: (done: number) => string
  readonly continues: (done: number, of: number) => string
  readonly whole: (dossiers: number, facts: number) => string
  readonly brokenChain: (dossier: string, version: number) => string
  readonly kept: (file: string) => string
  readonly serving: (url: string) => string
  readonly ownDesk: (commune: string) => string
  readonly otherPort: (port: number) => string
  readonly foreignRecord: string
  readonly inUse: (folder: string) => string
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
  issued: 'Kèm theo:',
  attached: 'Văn bản:',
  session: ({ members, present, inFavour }) => `Hội đồng ${members} người: có mặt ${present}, tán thành ${inFavour}`,
  domains: (model, count) => `Mô hình “${model}” có ${count} lĩnh vực:`,
  source: 'Nguồn:',
  toldBefore: (done) => `Đã có trong sổ từ lần chạy trước (${done} việc), không ghi lại.`,
  continues: (done, of) => `Tiếp tục: ${done}/${of} việc đã có trong sổ.`,
  whole: (dossiers, facts) =>
    `Sổ có ${dossiers} hồ sơ, ${facts} việc đã ghi; chuỗi mã băm của mọi hồ sơ còn nguyên vẹn.`,
  brokenChain: (dossier, version) =>
    `Chuỗi của hồ sơ ${dossier} bị đứt ở việc thứ ${version}: sổ đã bị sửa ngoài hệ thống.`,
  kept: (file) => `Sổ: ${file}`,
  serving: (url) => `An Làng đã mở. Hãy vào ${url} bằng trình duyệt.`,
  ownDesk: (commune) => `Bàn làm việc là của ${commune}.`,
  otherPort: (port) => `Cổng ${port} đang bận hoặc không được phép; đã chọn cổng trống.`,
  foreignRecord:
    'Sổ này không khớp với câu chuyện (đã bị sửa, hoặc là sổ khác). Hãy chọn thư mục khác bằng --data; không có gì được ghi thêm.',
  inUse: (folder) =>
    `Thư mục “${folder}” đang được một An Làng khác dùng. Hãy vào trang đang mở của bản đó, dừng bản đó, hoặc chọn thư mục khác bằng --data.`,
  stop: 'Nhấn Ctrl+C để dừng.',
  note: 'Từ bài báo nguồn: địa danh, mô hình và năm lĩnh vực, báo cáo khảo sát, kế hoạch, hai quyết định, quy ước, ra mắt. Số hộ, số hiệu văn bản, ngày và các lần không được chấp nhận là số liệu, tình huống tập huấn.',
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
  session: ({ members, present, inFavour }) => `Council of ${members}: ${present} present, ${inFavour} in favour`,
  domains: (model, count) => `The model “${model}” has ${count} domains:`,
  source: 'Source:',
  toldBefore: (done) => `Recorded on an earlier run (${done} acts); not written again.`,
  continues: (done, of) => `Going on: ${done} of ${of} acts are recorded already.`,
  whole: (dossiers, facts) => `${dossiers} dossiers, ${facts} facts; every chain of hashes is whole.`,
  brokenChain: (dossier, version) =>
    `The chain of dossier ${dossier} breaks at fact ${version}: the record was changed from outside.`,
  kept: (file) => `Record: ${file}`,
  serving: (url) => `An Làng is open: go to ${url} with a browser.`,
  ownDesk: (commune) => `The desk is that of ${commune}.`,
  otherPort: (port) => `Port ${port} is taken or not permitted; a free one was chosen.`,
  foreignRecord:
    'This record does not fit the story (it was changed, or is another one). Choose another folder with --data; nothing more was written.',
  inUse: (folder) =>
    `Another An Làng is using the folder “${folder}”. Go to the page that it has open, stop it, or choose another folder with --data.`,
  stop: 'Press Ctrl+C to stop.',
  note: 'From the source article: the places, the model and its five domains, survey report, plan, the two decisions, covenant and launch. Households, document numbers, days and all refusals are training material.',
}

/** The words of the terminal, by language. */
export const terminalWords: Readonly<Record<Locale, TerminalWords>> = { vi, en }
