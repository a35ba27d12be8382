import type { Basis } from '../../bases/basis.js'
import { law, unverifiedLaw } from '../../bases/instruments.js'
import type { Rule } from '../../criteria/rule.js'
import { figuresOf, rulesWithin } from '../../criteria/rule.js'
import * as rule from '../../criteria/rule-builders.js'
import { applicabilityFigure, type Criterion, defineRuleSet, type RuleSet } from '../../criteria/rule-set.js'
import type { IsoDate } from '../../days/iso-date.js'
import type { FigureDeclarations } from '../../figures/figure.js'
import type { Text } from '../../text/text.js'
import { commendationForms } from './forms.js'
import { nationalLookBacks } from './look-backs.js'
import { movementReview } from './movement-review.js'
import { type StandardFigure, standardFigures } from './standard-figures.js'

type Recipient = 'individual' | 'collective' | 'family'
type StandardCriterion = Criterion<StandardFigure>

const decree91 = { version: '2017.1', from: '2017-10-01', to: '2023-12-31' } as const
const law2022 = { version: '2024.1', from: '2024-01-01' } as const

const criterion = (
  id: string,
  vi: string,
  en: string,
  basis: Basis,
  demand: Rule<StandardFigure>,
): StandardCriterion => ({
  id: `tdkt-${id}`,
  text: { vi, en },
  basis,
  rule: demand,
})

/** The police's circular, and the windows and registration that it asks for. */
const policeSince = '2019-07-12'

/** Nothing may be pending; that stands in instruments of their own days. */
const nothingPending = (from: IsoDate, basis: Basis): StandardCriterion => ({
  ...criterion(
    'ng-1',
    'Không đang xem xét kỷ luật, điều tra, thanh tra, xác minh',
    'Nothing is pending',
    basis,
    rule.no('discipline.pending'),
  ),
  from,
})

/** Of the forms of commendation only: a title and a form may be had together. */
const onceOnly = (basis: Basis): StandardCriterion =>
  criterion(
    'ng-2',
    'Một thành tích chỉ khen một hình thức',
    'One form for one achievement',
    basis,
    rule.no('achievement.awarded'),
  )

/** A clean window, where one is known for the form. */
const cleanWindow = (form: string): readonly StandardCriterion[] =>
  nationalLookBacks
    .filter(({ forms }) => forms.includes(form))
    .map(({ from, basis }) => ({
      ...criterion(
        'ng-3',
        'Không có vi phạm, khiếu nại, tố cáo đúng trong thời gian phải xem xét',
        'No violation and no founded complaint in the days looked back at',
        basis,
        rule.no('complaint.inWindow'),
      ),
      from,
    }))

const article7 = law('tt-12-2019-bca', '7.3')

const registered: StandardCriterion = {
  ...criterion('ng-4', 'Đã đăng ký thi đua', 'Registered before', article7, rule.yes('registered.before')),
  from: policeSince,
}

const tenMonths: StandardCriterion = {
  ...criterion(
    'ng-5',
    'Công tác, hoạt động từ 10 tháng trở lên',
    'Ten months of service or operation or more',
    article7,
    rule.atLeast('service.months', rule.since(policeSince, 10, article7)),
  ),
  from: policeSince,
}

const isTitle = (form: string): boolean => commendationForms.some(({ id, kind }) => id === form && kind === 'title')

const pending2017 = nothingPending('2020-01-01', law('tt-12-2019-bnv', '2.5'))

/** What every nominee must be clear of until the end of 2023. */
const principles2017 = (form: string): readonly StandardCriterion[] => [
  pending2017,
  ...(isTitle(form) ? [registered] : [onceOnly(law('nd-91-2017', '3.2'))]),
  ...cleanWindow(form),
]

const principles2024: readonly StandardCriterion[] = [
  nothingPending('2025-07-01', unverifiedLaw('nd-152-2025')),
  onceOnly(unverifiedLaw('luat-06-2022', '5')),
]

/** Only the figures that its criteria read. */
const declarationsFor = (criteria: readonly StandardCriterion[]): FigureDeclarations => {
  const read = criteria.flatMap(({ rule: demand, appliesIf }) => [
    ...rulesWithin(demand).flatMap(figuresOf),
    ...(appliesIf === undefined ? [] : [applicabilityFigure(appliesIf)]),
  ])
  return Object.fromEntries(Object.entries(standardFigures).filter(([id]) => read.includes(id)))
}

const titleOf = (form: string, subject: Recipient): Text => {
  const label = commendationForms.find(({ id }) => id === form)?.label ?? { vi: form, en: form }
  const to = {
    individual: ['cá nhân', 'individual'],
    collective: ['tập thể', 'collective'],
    family: ['gia đình', 'family'],
  }
  return { vi: `${label.vi} (${to[subject][0]})`, en: `${label.en} (${to[subject][1]})` }
}

const standard = (
  form: string,
  subject: Recipient,
  life: typeof decree91 | typeof law2022,
  basis: Basis,
  criteria: readonly StandardCriterion[],
): RuleSet =>
  defineRuleSet<string>({
    ...life,
    id: `commendation.${form}.${subject}`,
    scheme: `commendation.${form}`,
    subject,
    title: titleOf(form, subject),
    basis,
    figures: declarationsFor(criteria),
    criteria,
  })

const of2017 = (form: string, subject: Recipient, basis: Basis, ...own: readonly StandardCriterion[]): RuleSet =>
  standard(form, subject, decree91, basis, [...principles2017(form), ...own])

const article39 = (clause: string) => law('nd-91-2017', `39.${clause}`)
const article40 = law('nd-91-2017', '40')

const excellentYears = (basis: Basis) => rule.atLeast('excellent.years', rule.since(decree91.from, 2, basis))

const conduct = (basis: Basis) =>
  criterion(
    '1',
    'Gương mẫu chấp hành chủ trương, chính sách, pháp luật',
    'Exemplary conduct',
    basis,
    rule.yes('conduct.exemplary'),
  )

const family = (basis: Basis): readonly StandardCriterion[] => [
  conduct(basis),
  criterion(
    '2',
    'Có đóng góp công sức, đất đai, tài sản',
    'Labour, land or property contributed',
    basis,
    rule.yes('contribution.made'),
  ),
]

const certificateOf = (form: string): readonly RuleSet[] => [
  of2017(
    form,
    'individual',
    article39('1'),
    conduct(article39('1')),
    criterion(
      '2',
      'Có thành tích xuất sắc trong phong trào; hoặc nhiều thành tích có ảnh hưởng; hoặc từ 2 năm liên tục hoàn thành xuất sắc nhiệm vụ với 2 sáng kiến được công nhận',
      'Excellent in a movement, or many achievements of influence, or two consecutive excellent years with two recognised initiatives',
      article39('1'),
      rule.any(
        rule.yes('movement.excellent'),
        rule.yes('achievement.many'),
        rule.all(
          excellentYears(article39('1')),
          rule.atLeast('initiatives.recognised', rule.since(decree91.from, 2, article39('1'))),
        ),
      ),
    ),
  ),
  of2017(
    form,
    'collective',
    article39('2'),
    conduct(article39('2')),
    criterion('2', 'Nội bộ đoàn kết', 'United within', article39('2'), rule.yes('unity.internal')),
    criterion(
      '3',
      'Có thành tích xuất sắc trong phong trào; hoặc thành tích đột xuất; hoặc từ 2 năm liên tục hoàn thành xuất sắc nhiệm vụ',
      'Excellent in a movement, or a sudden achievement, or two consecutive excellent years',
      article39('2'),
      rule.any(rule.yes('movement.excellent'), rule.yes('achievement.sudden'), excellentYears(article39('2'))),
    ),
    ...(form === 'certificate.minister' ? movementReview : []),
  ),
  of2017(form, 'family', article39('3'), ...family(article39('3'))),
]

const meritOf = (form: string): readonly RuleSet[] => [
  ...(['individual', 'collective'] as const).map((subject) =>
    of2017(
      form,
      subject,
      article40,
      conduct(article40),
      criterion(
        '2',
        'Có thành tích được bình xét trong phong trào; hoặc thành tích đột xuất; hoặc hoàn thành tốt nhiệm vụ, nghĩa vụ',
        'A result reviewed in a movement, or a sudden achievement, or tasks and duties done well',
        article40,
        rule.any(rule.yes('movement.excellent'), rule.yes('achievement.sudden'), rule.yes('duties.well')),
      ),
    ),
  ),
  of2017(form, 'family', article40, ...family(article40)),
]

const decree = (at: string) => law('nd-91-2017', at)
const title2003 = (at: string) => law('luat-15-2003', at)

const titles: readonly RuleSet[] = [
  of2017(
    'worker.advanced',
    'individual',
    decree('9'),
    criterion('1', 'Hoàn thành tốt nhiệm vụ', 'Tasks done well', decree('9'), rule.yes('duties.well')),
    criterion(
      '2',
      'Công tác từ 10 tháng trở lên trong năm',
      'Ten months of service or more in the year',
      decree('9'),
      rule.atLeast('service.months', rule.since(decree91.from, 10, decree('9'))),
    ),
    criterion(
      '3',
      'Không bị kỷ luật từ khiển trách trở lên',
      'No discipline from a reprimand up',
      decree('9'),
      rule.no('disciplined.reprimand'),
    ),
  ),
  of2017(
    'fighter.grassroots',
    'individual',
    decree('9.3'),
    tenMonths,
    criterion(
      '1',
      'Đạt tiêu chuẩn Lao động tiên tiến, Chiến sĩ tiên tiến',
      'Meets the standard of an advanced worker',
      decree('9'),
      rule.yes('worker.advanced'),
    ),
    criterion(
      '2',
      'Có sáng kiến, đề tài hoặc thành tích trong chiến đấu',
      'An initiative, research or merit in combat',
      decree('9'),
      rule.yes('merit.special'),
    ),
  ),
  of2017(
    'fighter.province',
    'individual',
    decree('9'),
    tenMonths,
    criterion(
      '1',
      '3 năm liên tục là Chiến sĩ thi đua cơ sở',
      'Three consecutive years as grassroots fighter',
      decree('9'),
      rule.atLeast('fighter.grassroots.years', rule.since(decree91.from, 3, decree('9'))),
    ),
  ),
  of2017(
    'fighter.national',
    'individual',
    decree('9'),
    tenMonths,
    criterion(
      '1',
      '2 lần liên tục là Chiến sĩ thi đua cấp bộ, cấp tỉnh',
      'Two consecutive times fighter of a ministry or province',
      decree('9'),
      rule.atLeast('fighter.province.years', rule.since(decree91.from, 2, decree('9'))),
    ),
  ),
  of2017(
    'unit.victory',
    'collective',
    title2003('27'),
    tenMonths,
    criterion(
      '1',
      '100 % thành viên hoàn thành nhiệm vụ',
      '100 % of the members completed their tasks',
      title2003('27'),
      rule.shareAtLeast('members.completed', 'members.total', rule.since(decree91.from, 100, title2003('27'))),
    ),
    criterion(
      '2',
      'Từ 70 % thành viên là Chiến sĩ tiên tiến, Lao động tiên tiến',
      '70 % of the members are advanced',
      title2003('27'),
      rule.shareAtLeast('members.advanced', 'members.total', rule.since(decree91.from, 70, title2003('27'))),
    ),
    criterion(
      '3',
      'Có ít nhất 01 Chiến sĩ thi đua cơ sở',
      'At least one grassroots fighter',
      title2003('27'),
      rule.atLeast('members.fighters', rule.since(decree91.from, 1, title2003('27'))),
    ),
    criterion(
      '4',
      'Không có người bị kỷ luật từ cảnh cáo trở lên',
      'Nobody was disciplined by a warning or more',
      title2003('27'),
      rule.no('disciplined.warning'),
    ),
    criterion('5', 'Nội bộ đoàn kết', 'United within', title2003('27'), rule.yes('unity.internal')),
  ),
  of2017(
    'unit.advanced',
    'collective',
    title2003('28'),
    tenMonths,
    criterion(
      '1',
      'Trên 50 % thành viên là Chiến sĩ tiên tiến, Lao động tiên tiến',
      'More than 50 % of the members are advanced',
      title2003('28'),
      rule.shareMoreThan('members.advanced', 'members.total', rule.since(decree91.from, 50, title2003('28'))),
    ),
  ),
]

/** Since 2024 the standards were not read: the office attests them, beside the principles that are known. */
const since2024: readonly RuleSet[] = [
  'certificate.minister',
  'certificate.province',
  'merit.provincial-police',
  'merit.commune',
].flatMap((form) =>
  (['individual', 'collective', 'family'] as const).map((subject) =>
    standard(form, subject, law2022, unverifiedLaw('luat-06-2022'), [
      ...principles2024,
      criterion(
        '1',
        'Đạt tiêu chuẩn của hình thức (cơ quan thi đua, khen thưởng xác nhận)',
        'The standard of the form is met, as the office attests',
        unverifiedLaw('luat-06-2022'),
        rule.yes('standard.attested'),
      ),
    ]),
  ),
)

/** The standards of every form and recipient, as rule sets of scheme `commendation.<form>`. */
export const commendationStandards: readonly RuleSet[] = [
  ...['certificate.minister', 'certificate.province'].flatMap(certificateOf),
  ...['merit.provincial-police', 'merit.department', 'merit.district', 'merit.commune', 'merit.enterprise'].flatMap(
    meritOf,
  ),
  ...titles,
  ...since2024,
]
