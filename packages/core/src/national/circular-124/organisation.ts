import { law } from '../../bases/instruments.js'
import * as rule from '../../criteria/rule-builders.js'
import { defineRuleSet, type RuleSet } from '../../criteria/rule-set.js'
import type { Text } from '../../text/text.js'
import { twoLevelAmendment } from './amendment.js'
import {
  eventCriteria,
  foundationCriteria,
  guardCriterion,
  policyCriteria,
  subUnitCriterion,
} from './organisation-criteria.js'
import { type OrganisationFigure, organisationFigures } from './organisation-figures.js'
import { circular124, firstDay } from './shared-criteria.js'

const figures = {
  ...organisationFigures,
  'strike.unlawful': {
    type: 'yesNo',
    settled: true,
    label: { vi: 'Có đình công, lãn công trái pháp luật', en: 'There was an unlawful strike or go-slow' },
  },
  'staff.punished': {
    type: 'yesNo',
    settled: true,
    label: {
      vi: 'Có người vi phạm về ANTT hoặc mắc tệ nạn xã hội bị xử lý kỷ luật từ cảnh cáo trở lên',
      en: 'Staff were fined in matters of security and order, or disciplined for social evils by a warning or more',
    },
  },
} as const

const numbering = { prefix: 'cq-', article: '6' } as const

/** Art. 6, the same for agencies and enterprises. */
const organisation = (
  subject: 'agency' | 'enterprise',
  title: Text,
  scope: Text,
): RuleSet<OrganisationFigure | keyof typeof figures> =>
  defineRuleSet({
    id: `antt.${subject}`,
    version: '2022.1',
    scheme: 'antt',
    subject,
    title,
    scope,
    from: firstDay,
    basis: law(circular124, '6'),
    period: { from: '11-16', through: '11-15', basis: law(circular124, '8.2') },
    amendments: [twoLevelAmendment],
    figures,
    criteria: [
      ...foundationCriteria(numbering, {
        vi: '100 % cán bộ, công nhân viên được phổ biến nội quy và tiêu chí',
        en: '100 % of the staff are briefed on the rules and criteria',
      }),
      ...policyCriteria(numbering),
      ...eventCriteria(numbering),
      {
        id: 'cq-3d',
        text: { vi: 'Không có đình công, lãn công trái pháp luật', en: 'No unlawful strike or go-slow' },
        basis: law(circular124, '6.3.d'),
        rule: rule.no('strike.unlawful'),
      },
      {
        id: 'cq-3h',
        text: {
          vi: 'Không có người vi phạm về ANTT hoặc mắc tệ nạn xã hội bị kỷ luật từ cảnh cáo trở lên',
          en: 'No staff fined in matters of security and order, or disciplined for social evils by a warning or more',
        },
        basis: law(circular124, '6.3.h'),
        rule: rule.no('staff.punished'),
      },
      guardCriterion(numbering, '4'),
      subUnitCriterion(numbering, '5'),
    ],
  })

/** An agency "An toàn về an ninh, trật tự": Circular 124/2021/TT-BCA, Art. 6. */
export const agency2022 = organisation(
  'agency',
  { vi: 'Cơ quan đạt tiêu chuẩn "An toàn về an ninh, trật tự"', en: 'Agency safe in security and order' },
  { vi: 'Không áp dụng cho đơn vị lực lượng vũ trang', en: 'Not for units of the armed forces' },
)

/** An enterprise "An toàn về an ninh, trật tự": Circular 124/2021/TT-BCA, Art. 6. */
export const enterprise2022 = organisation(
  'enterprise',
  { vi: 'Doanh nghiệp đạt tiêu chuẩn "An toàn về an ninh, trật tự"', en: 'Enterprise safe in security and order' },
  { vi: 'Không áp dụng cho doanh nghiệp nhỏ và siêu nhỏ', en: 'Not for small and micro enterprises' },
)
