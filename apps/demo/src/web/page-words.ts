import type { Locale } from '@anlang/core'
import type { Session } from '@anlang/workflows'

/** What the pages say around a dossier. */
export interface PageWords {
  readonly site: string
  readonly tagline: string
  readonly skip: string
  readonly dossiers: string
  readonly dossier: string
  readonly subject: string
  readonly year: string
  readonly state: string
  readonly facts: string
  readonly noDossiers: string
  readonly back: string
  readonly model: string
  readonly follows: string
  readonly procedure: string
  readonly diagram: string
  readonly diagramText: string
  readonly timeline: string
  readonly opened: string
  readonly by: string
  readonly documents: string
  readonly figures: string
  readonly returned: string
  readonly session: (session: Session) => string
  readonly reason: string
  readonly findings: string
  readonly findingsOf: (day: string, ruleSet: string) => string
  readonly criterion: string
  readonly result: string
  readonly measured: string
  readonly basis: string
  readonly turns: string
  readonly rulesGone: string
  readonly procedureGone: string
  readonly chainWhole: string
  readonly chainBroken: (version: number) => string
  readonly hash: string
  readonly training: string
  readonly failed: string
  readonly failedRemedy: string
  readonly notFound: string
  readonly notFoundRemedy: string
  readonly other: string
}

const vi: PageWords = {
  site: 'An Làng',
  tagline: 'Hồ sơ phong trào Toàn dân bảo vệ an ninh Tổ quốc',
  skip: 'Đến nội dung chính',
  dossiers: 'Hồ sơ',
  dossier: 'Hồ sơ',
  subject: 'Đơn vị',
  year: 'Năm',
  state: 'Trạng thái',
  facts: 'Việc đã ghi',
  noDossiers: 'Chưa có hồ sơ nào. Chạy “npm start” để kể câu chuyện tập huấn.',
  back: 'Tất cả hồ sơ',
  model: 'Mô hình',
  follows: 'Nối tiếp hồ sơ',
  procedure: 'Quy trình',
  diagram: 'Sơ đồ quy trình',
  diagramText: 'Sơ đồ bằng lời',
  timeline: 'Diễn biến',
  opened: 'Mở hồ sơ',
  by: 'Thực hiện',
  documents: 'Văn bản',
  figures: 'Số liệu',
  returned: 'Mục cần bổ sung',
  session: ({ present, members, inFavour }) =>
    `Biểu quyết: có mặt ${present}/${members}, tán thành ${inFavour}/${members}`,
  reason: 'Lý do',
  findings: 'Kết quả theo tiêu chí',
  findingsOf: (day, ruleSet) => `Ghi nhận theo quy định của ngày ${day} (bộ tiêu chí ${ruleSet}).`,
  criterion: 'Tiêu chí',
  result: 'Kết quả',
  measured: 'Số liệu và yêu cầu',
  basis: 'Căn cứ',
  turns: 'Để đạt:',
  rulesGone: 'Bộ tiêu chí của kết quả này không còn nguyên vẹn trong chương trình; kết quả đã ghi vẫn giữ nguyên.',
  procedureGone: 'Quy trình của hồ sơ này không có hoặc đã bị sửa trong chương trình; các việc đã ghi vẫn giữ nguyên.',
  chainWhole: 'Chuỗi mã băm của hồ sơ còn nguyên vẹn.',
  chainBroken: (version) => `Sổ của hồ sơ không còn nguyên vẹn từ việc thứ ${version}: đã bị sửa ngoài hệ thống.`,
  hash: 'Mã băm',
  training: 'Bản tập huấn: số hiệu văn bản, ngày và số liệu không có trong nguồn đều là giả định.',
  failed: 'Chưa mở được trang này',
  failedRemedy:
    'Chương trình gặp lỗi khi đọc; sổ không bị thay đổi. Hãy thử lại, hoặc kiểm tra sổ bằng lệnh anlang audit.',
  notFound: 'Không có hồ sơ hoặc trang này',
  notFoundRemedy: 'Hãy chọn hồ sơ từ danh sách.',
  other: 'English',
}

const en: PageWords = {
  site: 'An Làng',
  tagline: 'Dossiers of the all-people movement for national security',
  skip: 'Skip to main content',
  dossiers: 'Dossiers',
  dossier: 'Dossier',
  subject: 'Subject',
  year: 'Year',
  state: 'State',
  facts: 'Facts',
  noDossiers: 'There are no dossiers yet. Run “npm start” to play the training story.',
  back: 'All dossiers',
  model: 'Model',
  follows: 'Follows dossier',
  procedure: 'Procedure',
  diagram: 'Diagram of the procedure',
  diagramText: 'The diagram in words',
  timeline: 'Timeline',
  opened: 'Dossier opened',
  by: 'By',
  documents: 'Documents',
  figures: 'Figures',
  returned: 'Items to complete',
  session: ({ present, members, inFavour }) =>
    `Vote: ${present} of ${members} present, ${inFavour} of ${members} in favour`,
  reason: 'Reason',
  findings: 'Findings by criterion',
  findingsOf: (day, ruleSet) => `As the law stood on ${day} (rule set ${ruleSet}).`,
  criterion: 'Criterion',
  result: 'Result',
  measured: 'Measured and required',
  basis: 'Basis',
  turns: 'To turn it:',
  rulesGone: 'The rules of these findings are no longer whole in this program; the recorded findings stand.',
  procedureGone: 'The procedure of this dossier is not installed, or was changed; the recorded facts stand.',
  chainWhole: 'The chain of hashes of this dossier is whole.',
  chainBroken: (version) => `The chain of hashes breaks at fact ${version}: the record was changed from outside.`,
  hash: 'Hash',
  training: 'Training edition: document numbers, days and figures that the source does not give are assumed.',
  failed: 'This page could not be opened',
  failedRemedy:
    'The program failed while reading; the record is unchanged. Try again, or check the record with anlang audit.',
  notFound: 'There is no such dossier or page',
  notFoundRemedy: 'Choose a dossier from the list.',
  other: 'Tiếng Việt',
}

/** The words of the pages, by language. */
export const pageWords: Readonly<Record<Locale, PageWords>> = { vi, en }
