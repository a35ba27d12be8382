import { law, unverifiedLaw } from '../../bases/instruments.js'
import * as rule from '../../criteria/rule-builders.js'
import { defineRuleSet } from '../../criteria/rule-set.js'
import { twoLevelAmendment } from './amendment.js'
import { inQuarter1 } from './quarter-1.js'
import { circular124, firstDay, sharedCriteria, sharedFigures } from './shared-criteria.js'

/** The five criteria for a neighbourhood "An toàn về an ninh, trật tự": Circular 124/2021/TT-BCA, Art. 4. */
export const neighbourhood2022 = defineRuleSet({
  id: 'antt.neighbourhood',
  version: '2022.1',
  scheme: 'antt',
  subject: 'neighbourhood',
  title: {
    vi: 'Khu dân cư đạt tiêu chuẩn "An toàn về an ninh, trật tự"',
    en: 'Neighbourhood safe in security and order',
  },
  from: firstDay,
  basis: law(circular124, '4'),
  period: { from: '11-01', through: '10-31', basis: law(circular124, '8.2') },
  amendments: [twoLevelAmendment],
  figures: {
    ...sharedFigures,
    'party.cell': {
      type: 'yesNo',
      settled: true,
      label: { vi: 'Khu dân cư có chi bộ', en: 'The neighbourhood has a Party cell' },
    },
    'party.resolution': {
      type: 'day',
      label: { vi: 'Ngày ban hành nghị quyết của chi bộ', en: "Day of the Party cell's resolution" },
    },
    registration: { type: 'day', label: { vi: 'Ngày bản đăng ký', en: 'Day of the registration' } },
    'households.total': { type: 'count', unit: 'household', label: { vi: 'Tổng số hộ', en: 'Households' } },
    'households.registered': {
      type: 'count',
      unit: 'household',
      label: { vi: 'Số hộ đăng ký', en: 'Households that registered' },
    },
    'force.rating': {
      type: 'grade',
      settled: true,
      label: {
        vi: 'Kết quả phân loại lực lượng tham gia bảo vệ ANTT ở cơ sở',
        en: 'Rating of the grassroots security force',
      },
      scale: [
        { id: 'notDone', label: { vi: 'không hoàn thành nhiệm vụ', en: 'task not completed' } },
        { id: 'done', label: { vi: 'hoàn thành nhiệm vụ', en: 'task completed' } },
        { id: 'doneWell', label: { vi: 'hoàn thành tốt nhiệm vụ', en: 'task completed well' } },
        { id: 'doneExcellently', label: { vi: 'hoàn thành xuất sắc nhiệm vụ', en: 'task completed excellently' } },
      ],
    },
    'force.disciplined': {
      type: 'yesNo',
      settled: true,
      label: { vi: 'Có thành viên bị xử lý kỷ luật', en: 'A member of the force was disciplined' },
    },
  },
  criteria: [
    {
      id: 'kdc-1a',
      text: { vi: 'Quý I, chi bộ có nghị quyết về ANTT', en: 'In Quarter 1 the Party cell has a resolution' },
      basis: law(circular124, '4.1'),
      // Art. 9(2)(a): the resolution is wanted "where a Party organisation exists"
      appliesIf: 'party.cell',
      rule: inQuarter1('party.resolution', '4.1'),
      evidence: ['party_resolution'],
    },
    {
      id: 'kdc-1b',
      text: { vi: 'Quý I, khu dân cư có bản đăng ký', en: 'In Quarter 1 the neighbourhood registers' },
      basis: law(circular124, '4.1'),
      rule: inQuarter1('registration', '4.1'),
      evidence: ['registration_form'],
    },
    {
      id: 'kdc-1c',
      text: { vi: '100 % số hộ đăng ký', en: '100 % of households register' },
      basis: law(circular124, '4.1'),
      rule: rule.shareAtLeast(
        'households.registered',
        'households.total',
        rule.since(firstDay, 100, law(circular124, '4.1')),
      ),
      evidence: ['registration_form'],
    },
    ...sharedCriteria({ prefix: 'kdc-', place: (clause) => `4.${clause}` }),
    {
      id: 'kdc-5',
      text: {
        vi: 'Lực lượng tham gia bảo vệ ANTT ở cơ sở hoàn thành nhiệm vụ trở lên, không có thành viên bị kỷ luật',
        en: 'The grassroots security force completed its task or better, and no member was disciplined',
      },
      basis: law(circular124, '4.5'),
      // the four steps of the scale are those of the 2026 guideline, read in the press
      rule: rule.all(
        rule.graded('force.rating', rule.since(firstDay, 'done', unverifiedLaw(circular124, '4.5'))),
        rule.no('force.disciplined'),
      ),
    },
  ],
})
