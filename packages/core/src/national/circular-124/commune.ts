import { law } from '../../bases/instruments.js'
import * as rule from '../../criteria/rule-builders.js'
import { defineRuleSet } from '../../criteria/rule-set.js'
import type { Tally } from '../../figures/figure.js'
import { twoLevelAmendment } from './amendment.js'
import { inQuarter1 } from './quarter-1.js'
import { circular124, firstDay, sharedCriteria, sharedFigures } from './shared-criteria.js'

/** Told from the records of those under the commune's authority or delegated to it. */
const tally = (standing: Tally['standing']) =>
  ({
    type: 'count',
    unit: 'subject',
    tally: { of: ['neighbourhood', 'agency', 'enterprise', 'school'], standing },
  }) as const

/** The four criteria for a commune, ward or township "An toàn về an ninh, trật tự": Circular 124/2021/TT-BCA, Art. 5. */
export const commune2022 = defineRuleSet({
  id: 'antt.commune',
  version: '2022.1',
  scheme: 'antt',
  subject: 'commune',
  title: {
    vi: 'Xã, phường, thị trấn đạt tiêu chuẩn "An toàn về an ninh, trật tự"',
    en: 'Commune, ward or township safe in security and order',
  },
  from: firstDay,
  basis: law(circular124, '5'),
  period: { from: '11-16', through: '11-15', basis: law(circular124, '8.2') },
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
      unit: 'model',
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
      settled: true,
      label: { vi: 'Có cán bộ Công an xã bị xử lý kỷ luật', en: 'A member of the commune police was disciplined' },
    },
    'subjects.total': {
      ...tally('listed'),
      label: {
        vi: 'Tổng số khu dân cư, cơ quan, doanh nghiệp, cơ sở giáo dục thuộc thẩm quyền hoặc được phân cấp',
        en: 'Neighbourhoods, agencies, enterprises and schools under its authority or delegated to it',
      },
    },
    'subjects.registered': { ...tally('registered'), label: { vi: 'Số đã đăng ký', en: 'Of which registered' } },
    'subjects.recognised': { ...tally('recognised'), label: { vi: 'Số được công nhận', en: 'Of which recognised' } },
  },
  parts: [{ part: 'subjects.recognised', whole: 'subjects.registered' }],
  criteria: [
    {
      id: 'xa-1a',
      text: { vi: 'Quý I, Đảng ủy có nghị quyết', en: 'In Quarter 1 the Party committee has a resolution' },
      basis: law(circular124, '5.1'),
      rule: inQuarter1('party.resolution', '5.1'),
      evidence: ['party_resolution'],
    },
    {
      id: 'xa-1b',
      text: { vi: 'Quý I, UBND có kế hoạch', en: "In Quarter 1 the People's Committee has a plan" },
      basis: law(circular124, '5.1'),
      rule: inQuarter1('plan', '5.1'),
      evidence: ['plan'],
    },
    {
      id: 'xa-1c',
      text: { vi: 'Quý I, xã có bản đăng ký', en: 'In Quarter 1 the commune registers' },
      basis: law(circular124, '5.1'),
      rule: inQuarter1('registration', '5.1'),
      evidence: ['registration_form'],
    },
    {
      id: 'xa-1d',
      text: {
        vi: 'Có ít nhất 01 mô hình được xây dựng, củng cố hoặc duy trì hiệu quả',
        en: 'At least one model is built, consolidated or maintained effectively',
      },
      basis: law(circular124, '5.1'),
      rule: rule.atLeast('models.effective', rule.since(firstDay, 1, law(circular124, '5.1'))),
    },
    ...sharedCriteria({ prefix: 'xa-2.', place: () => '5.2' }),
    {
      id: 'xa-3',
      text: {
        vi: 'Công an xã chủ động, tham mưu, thực hiện có hiệu quả; không có cán bộ bị kỷ luật',
        en: 'The commune police are proactive, advise and act effectively; no member was disciplined',
      },
      basis: law(circular124, '5.3'),
      rule: rule.all(rule.yes('police.effective'), rule.no('police.disciplined')),
    },
    {
      id: 'xa-4a',
      text: {
        vi: '100 % khu dân cư, cơ quan, doanh nghiệp, cơ sở giáo dục đăng ký',
        en: '100 % of neighbourhoods, agencies, enterprises and schools register',
      },
      basis: law(circular124, '5.4'),
      rule: rule.shareAtLeast(
        'subjects.registered',
        'subjects.total',
        rule.since(firstDay, 100, law(circular124, '5.4')),
      ),
    },
    {
      id: 'xa-4b',
      text: { vi: 'Từ 70 % trở lên được công nhận', en: '70 % or more are recognised' },
      basis: law(circular124, '5.4'),
      // "of which": since all must register, the whole is all of them [our reading]
      rule: rule.shareAtLeast(
        'subjects.recognised',
        'subjects.total',
        rule.since(firstDay, 70, law(circular124, '5.4')),
      ),
    },
  ],
})
