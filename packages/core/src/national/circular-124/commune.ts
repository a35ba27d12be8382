import { law, unverifiedLaw } from '../../bases/instruments.js'
import { defineRuleSet } from '../../criteria/rule-set.js'
import { twoLevelAmendment } from './amendment.js'
import { circular124, firstDay, sharedCriteria, sharedFigures } from './shared-criteria.js'

// that Quarter 1 is these days is our reading
const quarter1 = {
  kind: 'document',
  from: '01-01',
  through: '03-31',
  basis: unverifiedLaw(circular124, '5.1'),
} as const

/** The four criteria for a commune, ward or township "An toàn về an ninh, trật tự": Circular 124/2021/TT-BCA, Art. 5. */
export const commune2022 = defineRuleSet({
  id: 'antt.commune',
  version: '2022.1',
  subject: 'commune',
  title: {
    vi: 'Xã, phường, thị trấn đạt tiêu chuẩn "An toàn về an ninh, trật tự"',
    en: 'Commune, ward or township safe in security and order',
  },
  from: firstDay,
  basis: law(circular124, '5'),
  amendments: [twoLevelAmendment],
  figures: {
    ...sharedFigures,
    'party.resolution': {
      type: 'day',
      label: { vi: 'Ngày ban hành nghị quyết của Đảng ủy', en: "Day of the Party committee's resolution" },
    },
    plan: { type: 'day', label: { vi: 'Ngày kế hoạch của UBND', en: "Day of the People's Committee's plan" } },
    registration: { type: 'day', label: { vi: 'Ngày bản đăng ký', en: 'Day of the registration' } },
    'models.effective': {
      type: 'count',
      label: {
        vi: 'Số mô hình được xây dựng, củng cố hoặc duy trì hiệu quả',
        en: 'Models built, consolidated or maintained effectively',
      },
    },
    'police.effective': {
      type: 'yesNo',
      label: {
        vi: 'Công an xã chủ động, tham mưu, thực hiện có hiệu quả',
        en: 'The commune police are proactive, advise and act effectively',
      },
    },
    'police.disciplined': {
      type: 'yesNo',
      label: { vi: 'Có cán bộ Công an xã bị xử lý kỷ luật', en: 'A member of the commune police was disciplined' },
    },
    'subjects.total': {
      type: 'count',
      label: {
        vi: 'Tổng số khu dân cư, cơ quan, doanh nghiệp, cơ sở giáo dục thuộc thẩm quyền hoặc được phân cấp',
        en: 'Neighbourhoods, agencies, enterprises and schools under its authority or delegated to it',
      },
    },
    'subjects.registered': { type: 'count', label: { vi: 'Số đã đăng ký', en: 'Of which registered' } },
    'subjects.recognised': { type: 'count', label: { vi: 'Số được công nhận', en: 'Of which recognised' } },
  },
  parts: [{ part: 'subjects.recognised', whole: 'subjects.registered' }],
  criteria: [
    {
      id: 'xa-1a',
      text: { vi: 'Quý I, Đảng ủy có nghị quyết', en: 'In Quarter 1 the Party committee has a resolution' },
      basis: law(circular124, '5.1'),
      rule: { ...quarter1, figure: 'party.resolution' },
      evidence: ['party_resolution'],
    },
    {
      id: 'xa-1b',
      text: { vi: 'Quý I, UBND có kế hoạch', en: "In Quarter 1 the People's Committee has a plan" },
      basis: law(circular124, '5.1'),
      rule: { ...quarter1, figure: 'plan' },
      evidence: ['plan'],
    },
    {
      id: 'xa-1c',
      text: { vi: 'Quý I, xã có bản đăng ký', en: 'In Quarter 1 the commune registers' },
      basis: law(circular124, '5.1'),
      rule: { ...quarter1, figure: 'registration' },
      evidence: ['registration_form'],
    },
    {
      id: 'xa-1d',
      text: {
        vi: 'Có ít nhất 01 mô hình được xây dựng, củng cố hoặc duy trì hiệu quả',
        en: 'At least one model is built, consolidated or maintained effectively',
      },
      basis: law(circular124, '5.1'),
      rule: {
        kind: 'compare',
        figure: 'models.effective',
        bound: 'atLeast',
        limit: [{ from: firstDay, value: 1, basis: law(circular124, '5.1') }],
      },
    },
    ...sharedCriteria({ prefix: 'xa-2.', place: () => '5.2' }),
    {
      id: 'xa-3',
      text: {
        vi: 'Công an xã chủ động, tham mưu, thực hiện có hiệu quả; không có cán bộ bị kỷ luật',
        en: 'The commune police are proactive, advise and act effectively; no member was disciplined',
      },
      basis: law(circular124, '5.3'),
      rule: {
        kind: 'all',
        of: [
          { kind: 'attested', figure: 'police.effective', expected: true },
          { kind: 'attested', figure: 'police.disciplined', expected: false },
        ],
      },
    },
    {
      id: 'xa-4a',
      text: {
        vi: '100 % khu dân cư, cơ quan, doanh nghiệp, cơ sở giáo dục đăng ký',
        en: '100 % of neighbourhoods, agencies, enterprises and schools register',
      },
      basis: law(circular124, '5.4'),
      rule: {
        kind: 'ratio',
        part: 'subjects.registered',
        whole: 'subjects.total',
        bound: 'atLeast',
        percent: [{ from: firstDay, value: 100, basis: law(circular124, '5.4') }],
      },
    },
    {
      id: 'xa-4b',
      text: { vi: 'Từ 70 % trở lên được công nhận', en: '70 % or more are recognised' },
      basis: law(circular124, '5.4'),
      rule: {
        kind: 'ratio',
        part: 'subjects.recognised',
        // "of which": since all must register, the whole is all of them [our reading]
        whole: 'subjects.total',
        bound: 'atLeast',
        percent: [{ from: firstDay, value: 70, basis: law(circular124, '5.4') }],
      },
    },
  ],
})
