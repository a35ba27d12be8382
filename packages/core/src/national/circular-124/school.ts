import { law } from '../../bases/instruments.js'
import * as rule from '../../criteria/rule-builders.js'
import { defineRuleSet } from '../../criteria/rule-set.js'
import { twoLevelAmendment } from './amendment.js'
import {
  eventCriteria,
  foundationCriteria,
  guardCriterion,
  policyCriteria,
  subUnitCriterion,
} from './organisation-criteria.js'
import { organisationFigures } from './organisation-figures.js'
import { circular124, firstDay } from './shared-criteria.js'

const numbering = { prefix: 'gd-', article: '7' } as const

/** The six criteria for an educational establishment "An toàn về an ninh, trật tự": Circular 124/2021/TT-BCA, Art. 7. */
export const school2022 = defineRuleSet({
  id: 'antt.school',
  version: '2022.1',
  scheme: 'antt',
  subject: 'school',
  title: {
    vi: 'Cơ sở giáo dục đạt tiêu chuẩn "An toàn về an ninh, trật tự"',
    en: 'Educational establishment safe in security and order',
  },
  scope: {
    vi: 'Không áp dụng cho trường tiểu học, mầm non, nhà trẻ',
    en: 'Not for primary schools, kindergartens and nurseries',
  },
  from: firstDay,
  basis: law(circular124, '7'),
  period: { from: '11-16', through: '11-15', basis: law(circular124, '8.2') },
  amendments: [twoLevelAmendment],
  figures: {
    ...organisationFigures,
    'education.general': {
      type: 'yesNo',
      settled: true,
      label: { vi: 'Là cơ sở giáo dục phổ thông', en: 'It is a school of general education' },
    },
    'parents.coordination': {
      type: 'yesNo',
      label: { vi: 'Thực hiện tốt phối hợp giữa nhà trường và phụ huynh', en: 'School and parents work together' },
    },
    'violence.occurred': {
      type: 'yesNo',
      settled: true,
      label: { vi: 'Có bạo lực học đường', en: 'There was school violence' },
    },
    'members.punished': {
      type: 'yesNo',
      settled: true,
      label: {
        vi: 'Có cán bộ, giáo viên, người học phạm tội hoặc mắc tệ nạn xã hội bị kỷ luật từ cảnh cáo trở lên',
        en: 'Staff or learners committed a crime, or were disciplined for social evils by a warning or more',
      },
    },
  },
  criteria: [
    ...foundationCriteria(numbering, {
      vi: '100 % cán bộ, giáo viên, người học được phổ biến nội quy và tiêu chí',
      en: '100 % of staff and learners are briefed on the rules and criteria',
    }),
    ...policyCriteria(numbering),
    {
      id: 'gd-2c',
      text: {
        vi: 'Phối hợp tốt giữa nhà trường và phụ huynh (giáo dục phổ thông)',
        en: 'School and parents work together (general education)',
      },
      basis: law(circular124, '7.2'),
      appliesIf: 'education.general',
      rule: rule.yes('parents.coordination'),
    },
    ...eventCriteria(numbering),
    {
      id: 'gd-4',
      text: {
        vi: 'Không có bạo lực học đường; không có cán bộ, giáo viên, người học phạm tội, mắc tệ nạn xã hội bị kỷ luật từ cảnh cáo trở lên',
        en: 'No school violence; no staff or learners who committed a crime or were disciplined for social evils by a warning or more',
      },
      basis: law(circular124, '7.4'),
      rule: rule.all(rule.no('violence.occurred'), rule.no('members.punished')),
    },
    guardCriterion(numbering, '5'),
    subUnitCriterion(numbering, '6'),
  ],
})
