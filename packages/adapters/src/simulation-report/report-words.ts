import type { Locale } from '@anlang/core'
import type { SimulatedDossier, Stop } from '@anlang/workflows'

/** What a report says beside names and numbers. */
export interface ReportWords {
  readonly title: (overlay: string) => string
  readonly intro: (dossiers: string) => string
  readonly outcomes: Readonly<Record<SimulatedDossier['outcome'], string>>
  readonly byAct: string
  readonly byCriterion: string
  readonly dossiers: string
  readonly columns: readonly [string, string, string]
  readonly reasons: Readonly<Record<Stop['reason'], (wanted: string) => string>>
  readonly extra: (act: string, term: string) => string
  readonly workingDays: (days: string) => string
  readonly days: (days: string) => string
  readonly turned: (criterion: string, missing: string) => string
  readonly more: (left: string) => string
  readonly nothing: string
  readonly notWeighed: (kinds: string) => string
}

const vi: ReportWords = {
  title: (overlay) => `Nếu đã áp dụng “${overlay}”`,
  intro: (dossiers) => `Thử lại trên ${dossiers} hồ sơ có thật. Hồ sơ gốc không thay đổi.`,
  outcomes: {
    same: 'Không khác',
    longer: 'Thêm bước, kết quả như cũ',
    stopped: 'Đã dừng lại giữa chừng',
    lost: 'Không còn được công nhận',
    gained: 'Có thể được công nhận',
    open: 'Đang làm, chưa kết thúc',
  },
  byAct: 'Dừng ở việc nào',
  byCriterion: 'Do tiêu chí nào',
  dossiers: 'Từng hồ sơ',
  columns: ['Hồ sơ', 'Kết quả', 'Vì sao'],
  reasons: {
    not_open: () => 'chưa đến bước này',
    papers: (wanted) => `thiếu ${wanted}`,
    figures: (wanted) => `thiếu số liệu ${wanted}`,
    late: (wanted) => `quá hạn ${wanted}`,
  },
  extra: (act, term) => `thêm “${act}”${term}`,
  workingDays: (days) => ` (đến ${days} ngày làm việc)`,
  days: (days) => ` (đến ${days} ngày)`,
  turned: (criterion, missing) => `“${criterion}” không đạt hoặc chưa rõ${missing}`,
  more: (left) => `… và ${left} hồ sơ khác.`,
  nothing: 'Không có hồ sơ nào khác đi.',
  notWeighed: (kinds) => ` Chưa xét được các điều kiện loại: ${kinds}, vì hồ sơ cũ không ghi.`,
}

const en: ReportWords = {
  title: (overlay) => `Had “${overlay}” been in force`,
  intro: (dossiers) => `Replayed on ${dossiers} real dossiers. The records themselves are unchanged.`,
  outcomes: {
    same: 'No different',
    longer: 'Further steps, the same end',
    stopped: 'Would have stopped on the way',
    lost: 'Would not have been recognised',
    gained: 'Might have been recognised',
    open: 'Still under way',
  },
  byAct: 'At which act they stop',
  byCriterion: 'By which criterion',
  dossiers: 'Dossier by dossier',
  columns: ['Dossier', 'Outcome', 'Why'],
  reasons: {
    not_open: () => 'the step is not open yet',
    papers: (wanted) => `lacks ${wanted}`,
    figures: (wanted) => `lacks the figures ${wanted}`,
    late: (wanted) => `later than ${wanted}`,
  },
  extra: (act, term) => `also “${act}”${term}`,
  workingDays: (days) => ` (up to ${days} working days)`,
  days: (days) => ` (up to ${days} days)`,
  turned: (criterion, missing) => `“${criterion}” is not met or not known${missing}`,
  more: (left) => `… and ${left} more dossiers.`,
  nothing: 'No dossier comes out otherwise.',
  notWeighed: (kinds) => ` Requirements of these kinds were not weighed, since the records do not tell: ${kinds}.`,
}

/** The words of a report by language. */
export const reportWords: Readonly<Record<Locale, ReportWords>> = { vi, en }
