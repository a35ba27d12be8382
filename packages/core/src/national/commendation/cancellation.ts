import { law } from '../../bases/instruments.js'
import * as rule from '../../criteria/rule-builders.js'
import { defineRuleSet, type RuleSet } from '../../criteria/rule-set.js'

const yesNo = (vi: string, en: string) => ({ type: 'yesNo', settled: true, label: { vi, en } }) as const

const figures = {
  'merit.fraudulent': yesNo('Gian dối trong kê khai thành tích', 'Fraud in the declared merit'),
  'papers.forged': yesNo('Cung cấp thông tin sai hoặc làm giả hồ sơ', 'False information or forged papers'),
  'procedure.unlawful': yesNo(
    'Thẩm định, xét, đề nghị trái quy định',
    'The appraisal, review or proposal was unlawful',
  ),
  'violation.concluded': yesNo(
    'Có kết luận, quyết định, bản án về vi phạm trong thời gian lập thành tích',
    'A conclusion, decision or judgment on a violation in the period of the achievement',
  ),
  'recipient.deceased': yesNo('Người được khen đã mất', 'The recipient is deceased'),
} as const

/** The grounds of the law of 2022. */
const { 'recipient.deceased': deceased, ...grounds } = figures

const title = { vi: 'Căn cứ hủy bỏ quyết định khen thưởng', en: 'Ground for cancelling a commendation' }

const subjects = ['individual', 'collective', 'family'] as const

const concluded = rule.yes('violation.concluded')

/**
 * Until 2023: fraud, or wrongdoing found later, for which the decision may also be lowered; not of the deceased.
 * Decree 91/2017/NĐ-CP, Art. 78. A set that is met is a ground.
 */
const until2023 = subjects.map((subject) =>
  defineRuleSet<string>({
    id: `commendation.cancellation.${subject}`,
    version: '2017.1',
    scheme: 'commendation.cancellation',
    subject,
    establishes: 'ground',
    title,
    from: '2017-10-01',
    to: '2023-12-31',
    basis: law('nd-91-2017', '78'),
    figures: {
      'merit.fraudulent': figures['merit.fraudulent'],
      'violation.concluded': figures['violation.concluded'],
      ...(subject === 'individual' ? { 'recipient.deceased': deceased } : {}),
    },
    criteria: [
      {
        id: 'tdkt-huy',
        text: {
          vi: 'Gian dối, hoặc có kết luận vi phạm trong thời gian lập thành tích',
          en: 'Fraud, or wrongdoing in the period',
        },
        basis: law('nd-91-2017', '78'),
        rule: rule.any(
          rule.yes('merit.fraudulent'),
          subject === 'individual' ? rule.all(concluded, rule.no('recipient.deceased')) : concluded,
        ),
      },
    ],
  }),
)

/** Since 2024: four grounds. Law 06/2022/QH15, Art. 93(2). */
const since2024 = subjects.map((subject) =>
  defineRuleSet({
    id: `commendation.cancellation.${subject}`,
    version: '2024.1',
    scheme: 'commendation.cancellation',
    subject,
    establishes: 'ground',
    title,
    from: '2024-01-01',
    basis: law('luat-06-2022', '93.2'),
    figures: grounds,
    criteria: [
      {
        id: 'tdkt-huy',
        text: { vi: 'Có một trong bốn căn cứ hủy bỏ', en: 'One of the four grounds is there' },
        basis: law('luat-06-2022', '93.2'),
        rule: rule.any(
          rule.yes('merit.fraudulent'),
          rule.yes('papers.forged'),
          rule.yes('procedure.unlawful'),
          rule.yes('violation.concluded'),
        ),
      },
    ],
  }),
)

/** When a commendation is cancelled: a set that is met is a ground for it. */
export const commendationCancellations: readonly RuleSet[] = [...until2023, ...since2024]
