import type { FigureDeclarations } from '../../figures/figure.js'
import { sharedFigures } from './shared-criteria.js'

const yesNo = (vi: string, en: string) => ({ type: 'yesNo', label: { vi, en } }) as const
/** Something that happened in the period, or what the organisation is: nobody makes it otherwise afterwards. */
const settled = (vi: string, en: string) => ({ type: 'yesNo', settled: true, label: { vi, en } }) as const
const day = (vi: string, en: string) => ({ type: 'day', label: { vi, en } }) as const

const {
  'policy.implemented': policy,
  'event.unlawfulPropagation': unlawfulPropagation,
  'event.abuse': abuse,
  'event.incitement': incitement,
  'seriousCrime.occurred': occurred,
  'seriousCrime.forceMajeure': crimeForceMajeure,
  'seriousCrime.detectedInTime': detectedInTime,
  'seriousCrime.mitigated': mitigated,
  'seriousCrime.reportedAtOnce': reportedAtOnce,
  'incident.forceMajeure': incidentForceMajeure,
} = sharedFigures

/** The figures of Art. 6, most of which Art. 7 asks of schools too. Counts and yes/no only. */
export const organisationFigures = {
  'party.organisation': settled('Có tổ chức đảng', 'There is a Party organisation'),
  'party.resolution': day('Ngày nghị quyết của cấp ủy', "Day of the Party committee's resolution"),
  plan: day('Ngày kế hoạch', 'Day of the plan'),
  registration: day('Ngày bản đăng ký', 'Day of the registration'),
  'rules.complete': yesNo(
    'Có nội quy bảo vệ, bảo mật, an toàn lao động, phòng cháy, chữa cháy, vệ sinh môi trường',
    'There are rules on guarding, secrets, labour safety, fire and the environment',
  ),
  'people.total': {
    type: 'count',
    unit: 'person',
    label: { vi: 'Tổng số người phải được phổ biến', en: 'Persons to be briefed' },
  },
  'people.briefed': {
    type: 'count',
    unit: 'person',
    label: { vi: 'Số người được phổ biến nội quy, tiêu chí', en: 'Persons briefed on the rules and criteria' },
  },
  'models.effective': {
    type: 'count',
    unit: 'model',
    label: { vi: 'Số mô hình hoạt động hiệu quả', en: 'Models that work effectively' },
  },
  'policy.implemented': policy,
  'coordination.exists': settled('Có quy chế phối hợp với Công an', 'There are coordination rules with the police'),
  'coordination.implemented': yesNo(
    'Thực hiện tốt quy chế phối hợp với Công an',
    'The coordination rules with the police are followed',
  ),
  'event.unlawfulPropagation': unlawfulPropagation,
  'event.abuse': abuse,
  'event.incitement': incitement,
  'seriousCrime.occurred': occurred,
  'seriousCrime.forceMajeure': crimeForceMajeure,
  'seriousCrime.detectedInTime': detectedInTime,
  'seriousCrime.mitigated': mitigated,
  'seriousCrime.reportedAtOnce': reportedAtOnce,
  'secrets.breached': settled('Có vụ lộ, mất bí mật nhà nước', 'State secrets were disclosed or lost'),
  'incident.occurred': settled(
    'Có cháy, nổ, tai nạn lao động chết người, sự cố nghiêm trọng, vi phạm môi trường hoặc an toàn thực phẩm gây hậu quả nghiêm trọng',
    'A serious fire, fatal labour accident, serious incident, or a breach of environment or food safety with grave consequences',
  ),
  'incident.forceMajeure': incidentForceMajeure,
  'guards.eligible': settled(
    'Có lực lượng bảo vệ thuộc diện xét danh hiệu, xếp loại',
    'There is a guard force that can be rated',
  ),
  'guards.rated': yesNo(
    'Lực lượng bảo vệ đạt “Tập thể lao động tiên tiến” hoặc “Hoàn thành tốt nhiệm vụ” trở lên',
    'The guard force is an advanced labour collective, or completed its task well or better',
  ),
  'guards.disciplined': settled(
    'Có người của lực lượng bảo vệ bị kỷ luật từ cảnh cáo trở lên',
    'A guard was disciplined by a warning or more',
  ),
  'subUnits.total': {
    type: 'count',
    unit: 'subUnit',
    label: { vi: 'Số đơn vị trực thuộc trực tiếp', en: 'Direct sub-units' },
  },
  'subUnits.rated': {
    type: 'count',
    unit: 'subUnit',
    label: {
      vi: 'Số đơn vị trực thuộc đạt “Tập thể lao động tiên tiến” hoặc “Hoàn thành tốt nhiệm vụ” trở lên',
      en: 'Sub-units that are advanced labour collectives, or completed their task well or better',
    },
  },
  'subUnits.disciplined': settled(
    'Có người của đơn vị trực thuộc bị kỷ luật từ cảnh cáo trở lên',
    'A member of a sub-unit was disciplined by a warning or more',
  ),
} as const satisfies FigureDeclarations

/** Figures of the organisations. */
export type OrganisationFigure = keyof typeof organisationFigures
