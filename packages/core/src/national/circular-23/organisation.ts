import * as rule from '../../criteria/rule-builders.js'
import { type Criterion, defineRuleSet } from '../../criteria/rule-set.js'
import type { Text } from '../../text/text.js'
import { attested, circular23, happened, inCircular23 } from './terms.js'

const basis = inCircular23('7')

const figures = {
  'plan.issued': attested('Có kế hoạch', 'There is a plan'),
  'registration.made': attested('Có bản đăng ký', 'It registered'),
  'rules.complete': attested('Có nội quy', 'There are rules'),
  'people.total': { type: 'count', unit: 'person', label: { vi: 'Tổng số cán bộ, công nhân viên', en: 'Staff' } },
  'people.committed': { type: 'count', unit: 'person', label: { vi: 'Số người ký cam kết', en: 'Of which signed' } },
  'model.selfProtection': attested('Có mô hình tự quản, tự phòng', 'There is a self-protection model'),
  'event.massComplaint': happened('Có khiếu kiện đông người', 'There was a mass complaint'),
  'strike.unlawful': happened('Có đình công trái pháp luật', 'There was an unlawful strike'),
  'theft.large': happened('Có mất trộm tài sản lớn', 'There was a large theft'),
  'secrets.breached': happened('Có lộ, mất bí mật', 'Secrets were disclosed or lost'),
  'incident.occurred': happened('Có cháy, tai nạn nghiêm trọng', 'There was a fire or a serious accident'),
} as const

type Figure = keyof typeof figures

const attestedCriterion = (id: string, figure: Figure): Criterion<Figure> => ({
  id: `cq-2012-${id}`,
  text: figures[figure].label,
  basis,
  rule: rule.yes(figure),
})

const none = (id: string, figure: Figure, vi: string): Criterion<Figure> => ({
  id: `cq-2012-${id}`,
  text: { vi, en: `None: ${figures[figure].label.en}` },
  basis,
  rule: rule.no(figure),
})

const criteria: readonly Criterion<Figure>[] = [
  attestedCriterion('1a', 'plan.issued'),
  attestedCriterion('1b', 'registration.made'),
  attestedCriterion('1c', 'rules.complete'),
  {
    id: 'cq-2012-2',
    text: { vi: '100 % cán bộ, công nhân viên ký cam kết', en: '100 % of the staff sign commitments' },
    basis,
    rule: rule.shareAtLeast('people.committed', 'people.total', rule.since(circular23.from, 100, basis)),
  },
  attestedCriterion('3', 'model.selfProtection'),
  none('4a', 'event.massComplaint', 'Không có khiếu kiện đông người'),
  none('4b', 'strike.unlawful', 'Không có đình công trái pháp luật'),
  none('4c', 'theft.large', 'Không để mất trộm tài sản lớn'),
  none('4d', 'secrets.breached', 'Không lộ, mất bí mật'),
  none('4đ', 'incident.occurred', 'Không để xảy ra cháy, tai nạn nghiêm trọng'),
]

const organisation = (subject: 'agency' | 'enterprise', title: Text) =>
  defineRuleSet({ ...circular23, id: `antt.${subject}`, subject, title, basis, figures, criteria })

/** An agency until 2022, as far as known from a summary: Circular 23/2012/TT-BCA, Art. 7. */
export const agency2012 = organisation('agency', {
  vi: 'Cơ quan đạt tiêu chuẩn "An toàn về an ninh, trật tự"',
  en: 'Agency safe in security and order',
})

/** An enterprise until 2022, as far as known from a summary: Circular 23/2012/TT-BCA, Art. 7. */
export const enterprise2012 = organisation('enterprise', {
  vi: 'Doanh nghiệp đạt tiêu chuẩn "An toàn về an ninh, trật tự"',
  en: 'Enterprise safe in security and order',
})
