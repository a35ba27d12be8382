import { law, unverifiedLaw } from '../../bases/instruments.js'
import * as rule from '../../criteria/rule-builders.js'
import { defineRuleSet } from '../../criteria/rule-set.js'

const from = '2022-08-02'
const basis = law('qd-18-2022')

const criterion = (vi: string, en: string) => ({ type: 'count', unit: 'criterion', label: { vi, en } }) as const
const yesNo = (vi: string, en: string) => ({ type: 'yesNo', label: { vi, en } }) as const

/** The four conditions of a new-rural commune: Decision 18/2022/QĐ-TTg. */
export const newRuralRecognition = defineRuleSet({
  id: 'new-rural.recognition',
  version: '2022.1',
  scheme: 'new-rural',
  subject: 'commune',
  title: { vi: 'Xã đạt chuẩn nông thôn mới', en: 'New-rural commune' },
  from,
  basis,
  figures: {
    'criteria.total': criterion('Số tiêu chí của bộ tiêu chí', 'Criteria of the set'),
    'criteria.met': criterion('Số tiêu chí đạt', 'Of which met'),
    'satisfaction.reached': yesNo(
      'Tỷ lệ hài lòng của người dân đạt mức quy định',
      'The citizen-satisfaction rate reaches what is required',
    ),
    'construction.debt': yesNo('Còn nợ đọng xây dựng cơ bản', 'There is outstanding debt of basic construction'),
    'antt.recognised': {
      type: 'recognition',
      scheme: 'antt',
      year: 'same',
      label: { vi: 'Xã đạt chuẩn An toàn về an ninh, trật tự', en: 'Commune safe in security and order' },
    },
  },
  criteria: [
    {
      id: 'ntm-dk-1',
      text: { vi: 'Đạt tất cả tiêu chí của bộ tiêu chí', en: 'All criteria of the set are met' },
      basis,
      rule: rule.shareAtLeast('criteria.met', 'criteria.total', rule.since(from, 100, basis)),
    },
    {
      id: 'ntm-dk-2',
      text: { vi: 'Tỷ lệ hài lòng của người dân đạt mức quy định', en: 'Citizens are satisfied as required' },
      basis,
      rule: rule.yes('satisfaction.reached'),
    },
    {
      id: 'ntm-dk-3',
      text: { vi: 'Không có nợ đọng xây dựng cơ bản', en: 'No outstanding debt of basic construction' },
      basis,
      rule: rule.no('construction.debt'),
    },
    {
      id: 'ntm-dk-4',
      text: {
        vi: 'Xã không phức tạp về an ninh, trật tự theo quy định của Bộ Công an',
        en: 'Not complex in security and order, as the Ministry of Public Security provides',
      },
      // that this is the recognition of the same year was read in a department's summary of letter 3371/BCA-V05
      basis: unverifiedLaw('qd-18-2022'),
      rule: rule.recognised('antt.recognised'),
    },
  ],
})

// the press garbled the wording: the logic is our reading
const reading = unverifiedLaw('qd-18-2022')
const unmetShare = (percent: number) =>
  rule.shareAtLeast('criteria.unmet', 'criteria.total', rule.since(from, percent, reading))

/** When a recognition is withdrawn: a set that is met is a ground for it. Decision 18/2022/QĐ-TTg. */
export const newRuralRevocation = defineRuleSet({
  id: 'new-rural.revocation',
  version: '2022.1',
  scheme: 'new-rural.revocation',
  subject: 'commune',
  establishes: 'ground',
  title: {
    vi: 'Căn cứ thu hồi công nhận xã đạt chuẩn nông thôn mới',
    en: 'Ground for withdrawing the recognition of a new-rural commune',
  },
  from,
  basis: reading,
  figures: {
    'criteria.total': criterion('Số tiêu chí của bộ tiêu chí', 'Criteria of the set'),
    'criteria.unmet': criterion('Số tiêu chí không còn đạt', 'Of which no longer met'),
    'income.unmet': yesNo('Không còn đạt tiêu chí Thu nhập', 'Income is no longer met'),
    'environment.unmet': yesNo(
      'Không còn đạt tiêu chí Môi trường và an toàn thực phẩm (nâng cao: Chất lượng môi trường sống)',
      'Environment and food safety (advanced: quality of the living environment) is no longer met',
    ),
    'security.unmet': yesNo('Không còn đạt tiêu chí Quốc phòng và an ninh', 'Defence and security is no longer met'),
  },
  parts: [{ part: 'criteria.unmet', whole: 'criteria.total' }],
  criteria: [
    {
      id: 'ntm-th-1',
      text: {
        vi: 'Không còn đạt từ 50 % số tiêu chí, hoặc từ 30 % và trong đó có Thu nhập, Môi trường hoặc Quốc phòng và an ninh',
        en: '50 % of the criteria are no longer met, or 30 % and income, environment or defence and security among them',
      },
      basis: reading,
      rule: rule.any(
        unmetShare(50),
        rule.all(
          unmetShare(30),
          rule.any(rule.yes('income.unmet'), rule.yes('environment.unmet'), rule.yes('security.unmet')),
        ),
      ),
    },
  ],
})
