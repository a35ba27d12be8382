import type { Text } from '@anlang/core'

/** Why a dossier is refused, returned or decided against the council's advice: from a list, so that no story fits. */
export const reasons = {
  criteria_not_met: { vi: 'Chưa đạt tiêu chí', en: 'Criteria are not met' },
  papers_missing: { vi: 'Hồ sơ thiếu văn bản', en: 'Papers are missing' },
  papers_doubtful: { vi: 'Văn bản, minh chứng chưa bảo đảm', en: 'Papers or evidence are doubtful' },
  figures_disagree: { vi: 'Số liệu chưa khớp', en: 'Figures do not agree' },
  out_of_time: { vi: 'Quá thời hạn', en: 'Out of time' },
  not_entitled: { vi: 'Không đúng đối tượng', en: 'Not entitled' },
  pending_case: { vi: 'Đang có vụ việc được xem xét', en: 'A case is pending' },
  awarded_before: { vi: 'Thành tích đã được khen', en: 'The achievement was commended before' },
  quota_reached: { vi: 'Đã hết tỷ lệ, số lượng', en: 'The quota is reached' },
  against_opinion: { vi: 'Cơ quan được lấy ý kiến không đồng ý', en: 'A body that was asked does not agree' },
  procedure_unlawful: { vi: 'Trình tự, thủ tục chưa đúng', en: 'The procedure was not followed' },
  against_law: { vi: 'Nội dung trái pháp luật', en: 'Its content is against the law' },
  ineffective: { vi: 'Hoạt động không hiệu quả', en: 'It does not work' },
  no_longer_needed: { vi: 'Không còn nhu cầu', en: 'It is no longer needed' },
  new_evidence: { vi: 'Có minh chứng mới', en: 'There is new evidence' },
  unit_reorganised: { vi: 'Đơn vị đã được sắp xếp lại', en: 'The unit was reorganised' },
  not_founded: { vi: 'Nội dung không có cơ sở', en: 'It is not founded' },
} as const satisfies Record<string, Text>

/** Key of a reason. */
export type Reason = keyof typeof reasons

/** Says whether a word is the key of a reason. */
export const isReason = (word: string): word is Reason => Object.hasOwn(reasons, word)
