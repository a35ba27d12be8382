import type { Text } from '@anlang/core'

/** The documents that the national procedures ask for or issue. Party papers are cited, never produced. */
export const documentKinds = {
  survey_report: { vi: 'Báo cáo khảo sát', en: 'Survey report' },
  site_proposal: { vi: 'Văn bản lựa chọn, đề xuất địa bàn', en: 'Proposal of the site' },
  plan_draft: { vi: 'Dự thảo kế hoạch', en: 'Draft plan' },
  plan: { vi: 'Kế hoạch của UBND', en: "Plan of the People's Committee" },
  establishment_decision: { vi: 'Quyết định thành lập mô hình', en: 'Decision that establishes the model' },
  steering_decision: {
    vi: 'Quyết định thành lập Ban Chỉ đạo mô hình',
    en: "Decision that appoints the model's steering committee",
  },
  covenant: { vi: 'Bản ký kết thực hiện quy ước', en: 'Signed covenant' },
  launch_minutes: { vi: 'Biên bản hội nghị ra mắt', en: 'Minutes of the launch' },
  party_resolution: { vi: 'Nghị quyết của cấp ủy', en: 'Resolution of the Party organisation' },
  registration_form: { vi: 'Bản đăng ký', en: 'Registration' },
  submission: { vi: 'Tờ trình', en: 'Submission' },
  result_report: { vi: 'Báo cáo kết quả', en: 'Report of results' },
  meeting_minutes: { vi: 'Biên bản họp đánh giá', en: 'Minutes of the assessment meeting' },
  appraisal_record: { vi: 'Văn bản thẩm định', en: 'Record of appraisal' },
  recognition_decision: { vi: 'Quyết định công nhận', en: 'Decision of recognition' },
  recognition_certificate: { vi: 'Giấy công nhận', en: 'Certificate of recognition' },
  achievement_report: { vi: 'Báo cáo thành tích', en: 'Report of achievements' },
  council_minutes: { vi: 'Biên bản xét khen thưởng', en: "Minutes of the council's review" },
  commendation_decision: { vi: 'Quyết định khen thưởng', en: 'Decision of commendation' },
  merit_certificate: { vi: 'Giấy khen', en: 'Certificate of merit' },
  notice: { vi: 'Thông báo kết quả', en: 'Notice of the result' },
} as const satisfies Record<string, Text>

/** Key of a kind of document. */
export type DocumentKind = keyof typeof documentKinds
