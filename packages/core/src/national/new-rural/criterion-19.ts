import { type InstrumentId, unverifiedLaw } from '../../bases/instruments.js'
import * as rule from '../../criteria/rule-builders.js'
import { type Criterion, defineRuleSet } from '../../criteria/rule-set.js'
import type { FigureDeclaration } from '../../figures/figure.js'
import type { Text } from '../../text/text.js'

const yesNo = (vi: string, en: string) => ({ type: 'yesNo', label: { vi, en } }) as const satisfies FigureDeclaration
const happened = (vi: string, en: string) =>
  ({ type: 'yesNo', settled: true, label: { vi, en } }) as const satisfies FigureDeclaration
const cases = (vi: string, en: string) =>
  ({ type: 'count', unit: 'case', settled: true, label: { vi, en } }) as const satisfies FigureDeclaration

const figures = {
  'militia.strong': yesNo(
    'Lực lượng dân quân vững mạnh, rộng khắp và hoàn thành chỉ tiêu quốc phòng',
    'The militia is strong and the defence targets are met',
  ),
  'order.kept': yesNo(
    'Giữ vững an ninh, trật tự xã hội nông thôn',
    'Security and social order in the countryside kept',
  ),
  'antt.recognised': {
    type: 'recognition',
    scheme: 'antt',
    year: 'same',
    label: { vi: 'Xã đạt chuẩn An toàn về an ninh, trật tự', en: 'Commune safe in security and order' },
  },
  'complaints.mass': happened('Có khiếu kiện đông người kéo dài', 'There were prolonged mass complaints'),
  'security.violated': happened(
    'Có hoạt động xâm phạm an ninh quốc gia',
    'There was activity against national security',
  ),
  'crime.grave': happened(
    'Có trọng án hoặc tội phạm đặc biệt nghiêm trọng',
    'There was a grave or particularly serious crime',
  ),
  'crime.serious': happened(
    'Có người của xã phạm tội nghiêm trọng trở lên',
    'A resident committed a serious or graver crime',
  ),
  'crimes.now': cases('Số vụ tội phạm, tệ nạn xã hội trong năm', 'Crimes and social evils in the year'),
  'crimes.before': cases('Số vụ tội phạm, tệ nạn xã hội năm trước', 'Crimes and social evils the year before'),
  'models.effective': {
    type: 'count',
    unit: 'model',
    label: { vi: 'Số mô hình hoạt động thường xuyên, hiệu quả', en: 'Models that work regularly and effectively' },
  },
  'camera.model': yesNo('Có mô hình camera an ninh', 'There is a security-camera model'),
} as const

type Figure = keyof typeof figures

const only = <Id extends Figure>(...ids: readonly Id[]): Pick<typeof figures, Id> =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- exactly the ids asked for are picked
  Object.fromEntries(ids.map((id) => [id, figures[id]])) as Pick<typeof figures, Id>

const militia = (instrument: InstrumentId): Criterion<'militia.strong'> => ({
  id: 'ntm-19.1',
  text: figures['militia.strong'].label,
  basis: unverifiedLaw(instrument),
  rule: rule.yes('militia.strong'),
})

const none = <Id extends Figure>(id: string, figure: Id, text: Text, instrument: InstrumentId): Criterion<Id> => ({
  id,
  text,
  basis: unverifiedLaw(instrument),
  rule: rule.no(figure),
})

const noMassComplaints: Text = { vi: 'Không có khiếu kiện đông người kéo dài', en: 'No prolonged mass complaints' }
const fewerCrimes: Text = {
  vi: 'Tội phạm, tệ nạn xã hội được kiềm chế, giảm so với năm trước',
  en: 'Crimes and social evils are contained and fewer than the year before',
}
const title: Text = { vi: 'Tiêu chí 19: Quốc phòng và an ninh', en: 'Criterion 19: defence and security' }

const criterion19 = { id: 'new-rural.criterion-19', scheme: 'new-rural.criterion-19', subject: 'commune' } as const

/** "An ninh, trật tự xã hội được giữ vững": Decision 491/QĐ-TTg, from memory and two of the source articles. */
export const criterion19Of2009 = defineRuleSet({
  ...criterion19,
  version: '2009.1',
  title: {
    vi: 'Tiêu chí 19: An ninh, trật tự xã hội được giữ vững',
    en: 'Criterion 19: security and social order kept',
  },
  from: '2009-04-16',
  to: '2015-12-31',
  basis: unverifiedLaw('qd-491-2009'),
  figures: only('order.kept'),
  criteria: [
    {
      id: 'ntm-19',
      text: figures['order.kept'].label,
      basis: unverifiedLaw('qd-491-2009'),
      rule: rule.yes('order.kept'),
    },
  ],
})

/** Decision 1980/QĐ-TTg: the elements are a paraphrase of the press, not the wording. */
export const criterion19Of2016 = defineRuleSet({
  ...criterion19,
  version: '2016.1',
  title,
  from: '2016-10-17',
  to: '2020-12-31',
  basis: unverifiedLaw('qd-1980-2016'),
  figures: only('militia.strong', 'antt.recognised', 'complaints.mass', 'crime.grave', 'crimes.now', 'crimes.before'),
  criteria: [
    militia('qd-1980-2016'),
    {
      id: 'ntm-19.2a',
      text: figures['antt.recognised'].label,
      basis: unverifiedLaw('qd-1980-2016'),
      rule: rule.recognised('antt.recognised'),
    },
    none('ntm-19.2b', 'complaints.mass', noMassComplaints, 'qd-1980-2016'),
    none('ntm-19.2c', 'crime.grave', { vi: 'Không để xảy ra trọng án', en: 'No grave crime' }, 'qd-1980-2016'),
    {
      id: 'ntm-19.2d',
      text: fewerCrimes,
      basis: unverifiedLaw('qd-1980-2016'),
      rule: rule.fewer('crimes.now', 'crimes.before'),
    },
  ],
})

/** Decision 318/QĐ-TTg: the wording is from memory. */
export const criterion19Of2021 = defineRuleSet({
  ...criterion19,
  version: '2021.1',
  title,
  from: '2022-03-08',
  to: '2025-12-31',
  basis: unverifiedLaw('qd-318-2022'),
  figures: only(
    'militia.strong',
    'security.violated',
    'complaints.mass',
    'crime.grave',
    'crimes.now',
    'crimes.before',
    'models.effective',
  ),
  criteria: [
    militia('qd-318-2022'),
    none(
      'ntm-19.2a',
      'security.violated',
      { vi: 'Không có hoạt động xâm phạm an ninh quốc gia', en: 'No activity against national security' },
      'qd-318-2022',
    ),
    none('ntm-19.2b', 'complaints.mass', noMassComplaints, 'qd-318-2022'),
    none(
      'ntm-19.2c',
      'crime.grave',
      { vi: 'Không để xảy ra tội phạm đặc biệt nghiêm trọng', en: 'No particularly serious crime' },
      'qd-318-2022',
    ),
    {
      id: 'ntm-19.2d',
      text: fewerCrimes,
      basis: unverifiedLaw('qd-318-2022'),
      rule: rule.fewer('crimes.now', 'crimes.before'),
    },
    {
      id: 'ntm-19.2đ',
      text: {
        vi: 'Có mô hình phòng, chống tội phạm, an toàn giao thông hoặc phòng cháy, chữa cháy hoạt động thường xuyên, hiệu quả',
        en: 'A model against crime, for traffic safety or fire prevention works regularly and effectively',
      },
      basis: unverifiedLaw('qd-318-2022'),
      rule: rule.atLeast('models.effective', rule.since('2022-03-08', 1, unverifiedLaw('qd-318-2022'))),
    },
  ],
})

/** The advanced set of Decision 318/QĐ-TTg, as far as remembered. */
export const advancedCriterion19Of2021 = defineRuleSet({
  id: 'new-rural-advanced.criterion-19',
  scheme: 'new-rural-advanced.criterion-19',
  subject: 'commune',
  version: '2021.1',
  title: { vi: 'Tiêu chí 19 nâng cao: Quốc phòng và an ninh', en: 'Criterion 19, advanced: defence and security' },
  from: '2022-03-08',
  to: '2025-12-31',
  basis: unverifiedLaw('qd-318-2022'),
  figures: only('crime.serious', 'camera.model', 'models.effective'),
  criteria: [
    none(
      'ntm-nc-19.2a',
      'crime.serious',
      {
        vi: 'Không có người của xã phạm tội nghiêm trọng trở lên',
        en: 'No resident committed a serious or graver crime',
      },
      'qd-318-2022',
    ),
    {
      id: 'ntm-nc-19.2b',
      text: figures['camera.model'].label,
      basis: unverifiedLaw('qd-318-2022'),
      rule: rule.yes('camera.model'),
    },
    {
      id: 'ntm-nc-19.2c',
      text: { vi: 'Các mô hình khác hoạt động thường xuyên', en: 'The other models work regularly' },
      basis: unverifiedLaw('qd-318-2022'),
      rule: rule.atLeast('models.effective', rule.since('2022-03-08', 1, unverifiedLaw('qd-318-2022'))),
    },
  ],
})
