import { type InstrumentId, law, unverifiedLaw } from '../../bases/instruments.js'
import type { Exception } from '../../criteria/rule.js'
import * as rule from '../../criteria/rule-builders.js'
import type { Criterion } from '../../criteria/rule-set.js'
import type { FigureDeclarations } from '../../figures/figure.js'
import type { Text } from '../../text/text.js'

export const circular124 = 'tt-124-2021' satisfies InstrumentId
export const firstDay = '2022-02-10'

const yesNo = (vi: string, en: string) => ({ type: 'yesNo', label: { vi, en } }) as const
/** Something that happened in the period, or not: nobody makes it otherwise afterwards. */
const happened = (vi: string, en: string) => ({ type: 'yesNo', settled: true, label: { vi, en } }) as const
const cases = (vi: string, en: string) => ({ type: 'count', unit: 'case', settled: true, label: { vi, en } }) as const

/** The figures of Art. 4 clauses 2 to 4, which a commune answers at its own scale (Art. 5 clause 2). Counts and yes/no only. */
export const sharedFigures = {
  'policy.implemented': yesNo(
    'Thực hiện đầy đủ chủ trương, chính sách, pháp luật và quy định của địa phương về ANTT',
    'Policies, laws and local rules on security and order fully implemented',
  ),
  'event.antiState': happened(
    'Có hoạt động chống Đảng, Nhà nước, phá hoại khối đại đoàn kết',
    'Activity against the Party or State, or against national unity',
  ),
  'event.sabotage': happened('Có hoạt động phá hoại công trình trọng điểm', 'Sabotage of key works'),
  'event.unlawfulPropagation': happened('Có truyền đạo trái pháp luật', 'Unlawful religious propagation'),
  'event.abuse': happened(
    'Có lợi dụng tín ngưỡng, tôn giáo, dân tộc, tranh chấp, khiếu kiện gây phức tạp về ANTT',
    'Belief, religion, ethnicity, disputes or complaints abused to complicate security and order',
  ),
  'event.secession': happened('Có hoạt động ly khai, đòi tự trị', 'Secession or claims of autonomy'),
  'event.prolongedConflict': happened(
    'Có mâu thuẫn nội bộ phức tạp, kéo dài',
    'Complex, prolonged conflicts among the people',
  ),
  'event.incitement': happened(
    'Có kích động, mua chuộc, cưỡng ép người khác khiếu kiện đông người, gây rối, tuyên truyền, lăng mạ người thi hành công vụ',
    'Inciting, bribing or forcing others into mass complaints, disorder, propaganda or insult of officials on duty',
  ),
  'violations.now': cases(
    'Số vụ tội phạm, tệ nạn xã hội, vi phạm pháp luật trong kỳ',
    'Crimes, social evils and violations in the period',
  ),
  'violations.before': cases(
    'Số vụ tội phạm, tệ nạn xã hội, vi phạm pháp luật kỳ trước',
    'Crimes, social evils and violations in the period before',
  ),
  'seriousCrime.occurred': happened('Có tội phạm nghiêm trọng trở lên', 'A serious or graver crime'),
  'seriousCrime.forceMajeure': happened(
    'Tội phạm nghiêm trọng trở lên do bất khả kháng',
    'The serious crime was beyond control (force majeure)',
  ),
  'seriousCrime.detectedInTime': happened('Đã phát hiện kịp thời', 'It was detected in time'),
  'seriousCrime.mitigated': happened('Đã khắc phục, hạn chế hậu quả', 'Its consequences were mitigated'),
  'seriousCrime.reportedAtOnce': happened('Đã báo cáo ngay', 'It was reported at once'),
  'hotspot.arose': happened('Phát sinh điểm, tụ điểm phức tạp về ANTT', 'A complex hotspot arose'),
  'evils.newCases': happened('Phát sinh mới người mắc tệ nạn xã hội', 'New persons with social evils'),
  'guidance.effective': yesNo(
    'Quản lý, giáo dục, giúp đỡ có hiệu quả theo quy định',
    'Management, education and help given effectively as prescribed',
  ),
  'incident.occurred': happened(
    'Có cháy, nổ, tai nạn lao động chết người, sự cố nghiêm trọng',
    'A serious fire or explosion, fatal labour accident or serious incident',
  ),
  'incident.forceMajeure': happened('Cháy, nổ, tai nạn, sự cố do bất khả kháng', 'The incident was beyond control'),
} as const satisfies FigureDeclarations

/** Figures of the shared criteria. */
export type SharedFigure = keyof typeof sharedFigures

const forceMajeure: Text = { vi: 'bất khả kháng', en: 'force majeure' }
const handledInTime: Text = {
  vi: 'phát hiện kịp thời, khắc phục hậu quả và báo cáo ngay',
  en: 'detected in time, mitigated and reported at once',
}

/** What excuses a serious crime: force majeure, or that it was dealt with in time. */
export const seriousCrimeExcuses = [
  { name: forceMajeure, all: ['seriousCrime.forceMajeure'] },
  {
    name: handledInTime,
    all: ['seriousCrime.detectedInTime', 'seriousCrime.mitigated', 'seriousCrime.reportedAtOnce'],
  },
] as const satisfies readonly Exception<SharedFigure>[]

/** What excuses a fire, an explosion or an accident. */
export const incidentExcuses = [
  { name: forceMajeure, all: ['incident.forceMajeure'] },
] as const satisfies readonly Exception<SharedFigure>[]

const events = [
  ['a', 'event.antiState', 'Không có hoạt động chống Đảng, Nhà nước, phá hoại khối đại đoàn kết'],
  ['b', 'event.sabotage', 'Không có hoạt động phá hoại công trình trọng điểm'],
  ['c', 'event.unlawfulPropagation', 'Không có truyền đạo trái pháp luật'],
  ['d', 'event.abuse', 'Không lợi dụng tín ngưỡng, tôn giáo, dân tộc, tranh chấp, khiếu kiện gây phức tạp về ANTT'],
  ['đ', 'event.secession', 'Không có hoạt động ly khai, đòi tự trị'],
  ['e', 'event.prolongedConflict', 'Không có mâu thuẫn nội bộ phức tạp, kéo dài'],
  [
    'g',
    'event.incitement',
    'Không kích động, mua chuộc, cưỡng ép khiếu kiện đông người, gây rối, lăng mạ người thi hành công vụ',
  ],
] as const satisfies readonly (readonly [string, SharedFigure, string])[]

/** How a set numbers and cites the shared criteria: `kdc-3a` under Art. 4, `xa-2.3a` under Art. 5 clause 2. */
export interface SharedNumbering {
  readonly prefix: string
  readonly place: (clauseOfArticle4: string) => string
}

/** Art. 4 clauses 2, 3 and 4 of Circular 124/2021. */
export const sharedCriteria = ({ prefix, place }: SharedNumbering): readonly Criterion<SharedFigure>[] => {
  const basis = (clause: string) => law(circular124, place(clause))
  return [
    {
      id: `${prefix}2`,
      text: {
        vi: 'Thực hiện đầy đủ chủ trương, chính sách, pháp luật và quy định của địa phương về ANTT',
        en: 'Policies, laws and local rules on security and order are fully implemented',
      },
      basis: basis('2'),
      rule: rule.yes('policy.implemented'),
    },
    ...events.map(
      ([point, figure, vi]): Criterion<SharedFigure> => ({
        id: `${prefix}3${point}`,
        text: { vi, en: `None: ${sharedFigures[figure].label.en}` },
        basis: basis(`3.${point}`),
        rule: rule.no(figure),
      }),
    ),
    {
      id: `${prefix}4a`,
      text: {
        vi: 'Tội phạm, tệ nạn xã hội, vi phạm pháp luật được kiềm chế, giảm so với năm trước',
        en: 'Crimes, social evils and violations are contained and fewer than the year before',
      },
      // that none in either year also passes is our reading
      basis: unverifiedLaw(circular124, place('4.a')),
      rule: rule.fewer('violations.now', 'violations.before'),
    },
    {
      id: `${prefix}4b`,
      text: { vi: 'Không để xảy ra tội phạm nghiêm trọng trở lên', en: 'No serious or graver crime' },
      basis: basis('4.b'),
      rule: rule.no('seriousCrime.occurred', ...seriousCrimeExcuses),
    },
    {
      id: `${prefix}4c`,
      text: {
        vi: 'Không phát sinh tụ điểm phức tạp, không phát sinh mới người mắc tệ nạn xã hội; quản lý, giáo dục, giúp đỡ có hiệu quả',
        en: 'No complex hotspot, no new persons with social evils; management, education and help are effective',
      },
      basis: basis('4.c'),
      rule: rule.all(rule.no('hotspot.arose'), rule.no('evils.newCases'), rule.yes('guidance.effective')),
    },
    {
      id: `${prefix}4d`,
      text: {
        vi: 'Không để xảy ra cháy, nổ, tai nạn lao động chết người, sự cố nghiêm trọng',
        en: 'No serious fire or explosion, fatal labour accident or serious incident',
      },
      basis: basis('4.d'),
      rule: rule.no('incident.occurred', ...incidentExcuses),
    },
  ]
}
