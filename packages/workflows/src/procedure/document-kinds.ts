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
  covenant_draft: { vi: 'Dự thảo hương ước, quy ước', en: 'Draft covenant' },
  covenant_decision: { vi: 'Quyết định công nhận hương ước, quy ước', en: 'Decision that recognises the covenant' },
  launch_minutes: { vi: 'Biên bản hội nghị ra mắt', en: 'Minutes of the launch' },
  party_resolution: { vi: 'Nghị quyết của cấp ủy', en: 'Resolution of the Party organisation' },
  registration_form: { vi: 'Bản đăng ký', en: 'Registration' },
  submission: { vi: 'Tờ trình', en: 'Submission' },
  result_report: { vi: 'Báo cáo kết quả', en: 'Report of results' },
  meeting_minutes: { vi: 'Biên bản họp đánh giá', en: 'Minutes of the assessment meeting' },
  vote_minutes: { vi: 'Biên bản hội nghị hộ gia đình', en: "Minutes of the households' meeting" },
  appraisal_record: { vi: 'Văn bản thẩm định', en: 'Record of appraisal' },
  opinion_letter: { vi: 'Văn bản tham gia ý kiến', en: 'Written opinion' },
  recognition_decision: { vi: 'Quyết định công nhận', en: 'Decision of recognition' },
  recognition_certificate: { vi: 'Giấy công nhận', en: 'Certificate of recognition' },
  revocation_decision: { vi: 'Quyết định hủy bỏ công nhận', en: 'Decision that revokes the recognition' },
  achievement_report: { vi: 'Báo cáo thành tích', en: 'Report of achievements' },
  achievement_summary: { vi: 'Báo cáo tóm tắt thành tích', en: 'Summary of achievements' },
  council_minutes: { vi: 'Biên bản xét khen thưởng', en: "Minutes of the council's review" },
  commendation_decision: { vi: 'Quyết định khen thưởng', en: 'Decision of commendation' },
  merit_certificate: { vi: 'Giấy khen', en: 'Certificate of merit' },
  commendation_certificate: { vi: 'Bằng khen', en: 'Certificate of commendation' },
  cancellation_decision: {
    vi: 'Quyết định hủy bỏ quyết định khen thưởng',
    en: 'Decision that cancels the commendation',
  },
  recovery_record: { vi: 'Biên bản thu hồi hiện vật, tiền thưởng', en: 'Record of what was recovered' },
  review_report: { vi: 'Báo cáo sơ kết', en: 'Preliminary review' },
  summary_report: { vi: 'Báo cáo tổng kết', en: 'Summary review' },
  dissolution_decision: { vi: 'Quyết định giải thể mô hình', en: 'Decision that dissolves the model' },
  objection: { vi: 'Đơn khiếu nại, kiến nghị', en: 'Objection' },
  objection_decision: { vi: 'Quyết định giải quyết khiếu nại', en: 'Decision on the objection' },
  area_decision: { vi: 'Quyết định chọn địa bàn chuyển hóa', en: 'Decision that chooses the area' },
  conversion_report: { vi: 'Báo cáo kết quả chuyển hóa địa bàn', en: 'Report on the conversion' },
  conversion_decision: { vi: 'Văn bản công nhận kết quả chuyển hóa', en: 'Decision on the conversion' },
  notice: { vi: 'Thông báo kết quả', en: 'Notice of the result' },
} as const satisfies Record<string, Text>

/** Key of a kind of document. */
export type DocumentKind = keyof typeof documentKinds
