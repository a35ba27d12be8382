import { law } from '../bases/instruments.js'
import type { IsoDate } from '../days/iso-date.js'
import type { Figures } from '../figures/figure.js'
import type { Locale } from '../text/text.js'
import { evaluate } from './evaluate.js'
import { type ExplainedFinding, type Explanation, explain } from './explain.js'
import type { Rule } from './rule.js'
import type { RuleSet } from './rule-set.js'

/** For tests: what is said of figures under a rule set. */
export const explained = (
  ruleSet: RuleSet,
  figures: Figures,
  locale: Locale,
  asOf: IsoDate = '2022-11-14',
): Explanation => {
  const answer = evaluate(ruleSet, figures, { asOf })
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusals))
  return explain(answer.value, locale)
}

export const finding = (
  ruleSet: RuleSet,
  criterion: string,
  figures: Figures,
  locale: Locale = 'vi',
): ExplainedFinding => {
  const found = explained(ruleSet, figures, locale).findings.find((one) => one.criterion === criterion)
  if (!found) throw new Error(`no finding for ${criterion}`)
  return found
}

export const basis = law('tt-124-2021', '8.1')
export const from = '2022-02-10'

/** A set of one criterion over figures of every type. */
export const setOf = (wanted: Rule): RuleSet => ({
  id: 'test',
  version: '1',
  scheme: 'test',
  subject: 'commune',
  title: { vi: 'Bộ thử', en: 'Test set' },
  from,
  basis,
  figures: {
    posts: { type: 'count', label: { vi: 'Số điểm trực', en: 'Posts' } },
    posted: { type: 'count', label: { vi: 'Số điểm có người', en: 'Posts that are staffed' } },
    before: { type: 'count', label: { vi: 'ANTT kỳ trước', en: 'ANTT before' } },
    held: { type: 'yesNo', label: { vi: 'Đã họp dân', en: 'The people met' } },
    asked: { type: 'yesNo', label: { vi: 'Đã lấy ý kiến', en: 'Opinions were asked' } },
    safe: { type: 'recognition', scheme: 'antt', year: 'same', label: { vi: 'Xã an toàn', en: 'Safe commune' } },
    order: { type: 'points', maximum: 10, label: { vi: 'Trật tự', en: 'Order' } },
    unity: { type: 'points', maximum: 4, label: { vi: 'Đoàn kết', en: 'Unity' } },
    region: {
      type: 'grade',
      label: { vi: 'Vùng', en: 'Region' },
      scale: [
        { id: 'upland', label: { vi: 'miền núi', en: 'upland' } },
        { id: 'lowland', label: { vi: 'đồng bằng', en: 'lowland' } },
      ],
    },
  },
  criteria: [{ id: 'one', text: { vi: 'Một tiêu chí', en: 'One criterion' }, basis, rule: wanted }],
})
