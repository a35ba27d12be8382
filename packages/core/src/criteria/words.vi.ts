import { formatCount, formatDay, formatDecimal, formatShare } from '../text/format.js'
import { inSentence } from '../text/text.js'
import type { Measure } from './finding.js'
import { cutBy, isFloor } from './margin.js'
import type { Fraction } from './rule.js'
import { type CriteriaWords, type MeasureSentences, type Names, say } from './words.js'

const n = (value: number) => formatCount(value, 'vi')
const known = (value: number | null) => (value === null ? 'chưa có' : n(value))
const bounds = { atLeast: 'ít nhất', moreThan: 'trên', atMost: 'không quá', lessThan: 'dưới' } as const
const decimal = (value: number) => formatDecimal(value, 'vi')
const ofWhole = (percent: number | Fraction) =>
  typeof percent === 'number' ? `${decimal(percent)} %` : `${percent.numerator}/${percent.denominator}`
const nextPeriod = 'Đây là việc đã xảy ra trong kỳ, không bổ sung được; chỉ kỳ sau mới thay đổi.'

const joined = (sentences: MeasureSentences, parts: readonly Measure[], names: Names) =>
  parts.map((part) => say(sentences, part, names)).join(' ')

const measured: MeasureSentences = {
  compare: (m, { figure }) => `${figure(m.figure)}: ${known(m.measured)}; yêu cầu ${bounds[m.bound]} ${n(m.limit)}.`,
  ratio: ({ measured: { part, whole }, ...m }, { figure }) => {
    if (whole === 0) return `${figure(m.whole)}: 0, không tính được tỷ lệ.`
    const share = part === null || whole === null ? '' : ` (${formatShare(part, whole, 'vi', cutBy(m.bound))})`
    return `${figure(m.part)}: ${known(part)}/${known(whole)}${share}; yêu cầu ${bounds[m.bound]} ${ofWhole(m.percent)}.`
  },
  trend: ({ measured: { now, before }, ...m }, { figure }) =>
    `${figure(m.now)}: ${known(now)}; ${inSentence(figure(m.before))}: ${known(before)}; yêu cầu giảm.`,
  attested: (m, { figure }) => {
    const answer = m.measured === null ? 'chưa xác nhận' : m.measured ? 'có' : 'không'
    const excuse = m.excusedBy ? ` Được xét trường hợp ${m.excusedBy.vi}.` : ''
    return `${figure(m.figure)}: ${answer}.${excuse}`
  },
  grade: (m, { figure, grade }) =>
    `${figure(m.figure)}: ${m.measured === null ? 'chưa có' : grade(m.figure, m.measured)}; yêu cầu ${grade(m.figure, m.limit)} trở lên.`,
  document: (m, { figure }) =>
    `${figure(m.figure)}: ${m.measured === null ? 'chưa có' : formatDay(m.measured)}; yêu cầu từ ${formatDay(m.from)} đến hết ${formatDay(m.through)}.`,
  recognised: (m, { figure }) =>
    `${figure(m.figure)}: ${m.measured === null ? 'chưa rõ' : m.measured ? 'đã được công nhận' : 'chưa được công nhận'}.`,
  score: (m) => {
    const limit = m.in === 'points' ? `${decimal(m.limit)} điểm` : `${decimal(m.atLeast)} % (${decimal(m.limit)} điểm)`
    const sum = m.measured === null ? 'chưa đủ điểm thành phần' : `${decimal(m.measured)}/${decimal(m.maximum)} điểm`
    return `Tổng điểm: ${sum}; yêu cầu ít nhất ${limit}.`
  },
  all: (m, names) => joined(measured, m.of, names),
  any: (m, names) => `Một trong các điều kiện: ${joined(measured, m.of, names)}`,
  some: (m, names) =>
    `Đạt ${n(m.measured)}/${n(m.of.length)}, yêu cầu ít nhất ${n(m.atLeast)}: ${joined(measured, m.of, names)}`,
  no_limit: (m) =>
    m.by === undefined
      ? `Không có mức quy định cho ngày ${formatDay(m.on)}.`
      : `Không có mức quy định cho trường hợp này vào ngày ${formatDay(m.on)}.`,
}

const unmet = (parts: readonly Measure[]) => parts.filter((part) => part.status === 'not_met')

const remedy: MeasureSentences = {
  compare: (m) => {
    const gap = n(Math.abs(m.margin ?? 0))
    return isFloor(m.bound) ? `Còn thiếu ${gap}.` : `Vượt ${gap}.`
  },
  ratio: (m) => {
    const gap = n(Math.abs(m.margin ?? 0))
    const goal = `${known(m.limit)}/${known(m.measured.whole)}`
    return isFloor(m.bound) ? `Cần đạt ${goal}: còn thiếu ${gap}.` : `Không quá ${goal}: vượt ${gap}.`
  },
  trend: () => nextPeriod,
  // where there are exceptions, each was denied by then
  attested: ({ expected }) => (expected ? 'Cần thực hiện và có xác nhận.' : nextPeriod),
  grade: (m, { grade }) => `Cần được xếp loại ${grade(m.figure, m.limit)} trở lên.`,
  document: (m) =>
    `Văn bản phải có ngày từ ${formatDay(m.from)} đến hết ${formatDay(m.through)}; sau hạn không bổ sung được.`,
  recognised: () => 'Cần được công nhận trước.',
  score: (m) => `Còn thiếu ${decimal(Math.abs(m.margin ?? 0))} điểm.`,
  all: (m, names) => joined(remedy, unmet(m.of), names),
  any: (m, names) => `Một trong các cách: ${joined(remedy, unmet(m.of), names)}`,
  some: (m, names) => `Cần đạt thêm ${n(m.atLeast - m.measured)} trong số: ${joined(remedy, unmet(m.of), names)}`,
  no_limit: () => 'Cần chọn bộ tiêu chí có hiệu lực vào ngày đánh giá.',
}

/** Vietnamese. */
export const vi: CriteriaWords = {
  status: { met: 'đạt', not_met: 'chưa đạt', undetermined: 'chưa xác định', not_applicable: 'không áp dụng' },
  verdict: {
    met: ({ met }) => `Đạt: cả ${n(met)} tiêu chí áp dụng đều đạt.`,
    not_met: ({ not_met, met, undetermined }) => {
      const open = undetermined > 0 ? `, ${n(undetermined)} tiêu chí còn thiếu căn cứ` : ''
      return `Chưa đạt: ${n(not_met)} tiêu chí chưa đạt, ${n(met)} tiêu chí đạt${open}.`
    },
    undetermined: ({ undetermined, met }) =>
      `Chưa xác định: ${n(undetermined)} tiêu chí còn thiếu căn cứ, ${n(met)} tiêu chí đạt.`,
  },
  measured,
  remedy,
  classified: ({ points, maximum, band }) => {
    if (points === null) return 'Chưa đủ điểm để xếp loại.'
    const sum = `Tổng điểm ${decimal(points)}/${decimal(maximum)}`
    return band === null ? `${sum}: dưới mức thấp nhất.` : `${sum}: xếp loại ${band.label.vi}.`
  },
  groundStatus: {
    met: 'có căn cứ',
    not_met: 'không có căn cứ',
    undetermined: 'chưa xác định',
    not_applicable: 'không áp dụng',
  },
  groundVerdict: {
    met: 'Có căn cứ.',
    not_met: 'Không có căn cứ.',
    undetermined: 'Chưa đủ số liệu để kết luận có căn cứ hay không.',
  },
  paragraph: ({ subject, set, day, verdict, failing, missing, citation }) => {
    const opening = `Kết quả xét ${subject} đến ngày ${formatDay(day)}: ${set} (${citation}). ${verdict}`
    const missed = failing.length > 0 ? ` Tiêu chí chưa đạt: ${failing.join(' ')}` : ''
    return `${opening}${missed}${missing.length > 0 ? ` ${vi.missing(missing)}` : ''}`
  },
  missing: (labels) => `Còn thiếu số liệu: ${labels.map((label) => `“${label}”`).join(', ')}.`,
  notApplicable: 'Không áp dụng cho đối tượng này.',
}
