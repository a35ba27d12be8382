import { law } from '../../bases/instruments.js'
import * as rule from '../../criteria/rule-builders.js'
import type { Criterion } from '../../criteria/rule-set.js'
import { inSentence, type Text } from '../../text/text.js'
import { type OrganisationFigure, organisationFigures } from './organisation-figures.js'
import { inQuarter1 } from './quarter-1.js'
import { circular124, firstDay, incidentExcuses, seriousCrimeExcuses } from './shared-criteria.js'

type OrganisationCriterion = Criterion<OrganisationFigure>

/** How an article numbers and cites the demands that organisations share. */
export interface OrganisationNumbering {
  readonly prefix: string
  readonly article: string
}

const basisIn = ({ article }: OrganisationNumbering, clause: string) => law(circular124, `${article}.${clause}`)

/** Clause 1: the papers of Quarter 1, the rules, everyone briefed, a model that works. */
export const foundationCriteria = (
  numbering: OrganisationNumbering,
  everyone: Text,
): readonly OrganisationCriterion[] => {
  const { prefix, article } = numbering
  const basis = basisIn(numbering, '1')
  const at = `${article}.1`
  return [
    {
      id: `${prefix}1a`,
      text: {
        vi: 'Quý I, cấp ủy có nghị quyết (nơi có tổ chức đảng)',
        en: 'In Quarter 1 the Party committee has a resolution, where there is one',
      },
      basis,
      appliesIf: 'party.organisation',
      rule: inQuarter1('party.resolution', at),
      evidence: ['party_resolution'],
    },
    {
      id: `${prefix}1b`,
      text: { vi: 'Quý I, có kế hoạch', en: 'In Quarter 1 there is a plan' },
      basis,
      rule: inQuarter1('plan', at),
      evidence: ['plan'],
    },
    {
      id: `${prefix}1c`,
      text: { vi: 'Quý I, có bản đăng ký', en: 'In Quarter 1 it registers' },
      basis,
      rule: inQuarter1('registration', at),
      evidence: ['registration_form'],
    },
    {
      id: `${prefix}1d`,
      text: { vi: 'Có nội quy đầy đủ', en: 'The rules are complete' },
      basis,
      rule: rule.yes('rules.complete'),
    },
    {
      id: `${prefix}1đ`,
      text: everyone,
      basis,
      rule: rule.shareAtLeast('people.briefed', 'people.total', rule.since(firstDay, 100, basis)),
    },
    {
      id: `${prefix}1e`,
      text: { vi: 'Có ít nhất 01 mô hình hoạt động hiệu quả', en: 'At least one model works effectively' },
      basis,
      rule: rule.atLeast('models.effective', rule.since(firstDay, 1, basis)),
    },
  ]
}

/** Clause 2: policies, and the rules of coordination with the police where there are any. */
export const policyCriteria = (numbering: OrganisationNumbering): readonly OrganisationCriterion[] => [
  {
    id: `${numbering.prefix}2a`,
    text: organisationFigures['policy.implemented'].label,
    basis: basisIn(numbering, '2'),
    rule: rule.yes('policy.implemented'),
  },
  {
    id: `${numbering.prefix}2b`,
    text: organisationFigures['coordination.implemented'].label,
    basis: basisIn(numbering, '2'),
    appliesIf: 'coordination.exists',
    rule: rule.yes('coordination.implemented'),
  },
]

/** Clause 3, the points that organisations and schools share. They are points of Art. 6, whatever article asks for them. */
export const eventCriteria = ({ prefix, article }: OrganisationNumbering): readonly OrganisationCriterion[] => {
  const basis = (point: string) => law(circular124, article === '6' ? `6.3.${point}` : `${article}.3`)
  const none = (point: string, figure: OrganisationFigure): OrganisationCriterion => ({
    id: `${prefix}3${point}`,
    text: {
      vi: `Không ${inSentence(organisationFigures[figure].label.vi)}`,
      en: `None: ${organisationFigures[figure].label.en}`,
    },
    basis: basis(point),
    rule: rule.no(figure),
  })
  return [
    none('a', 'event.unlawfulPropagation'),
    none('b', 'event.abuse'),
    none('c', 'event.incitement'),
    { ...none('đ', 'seriousCrime.occurred'), rule: rule.no('seriousCrime.occurred', ...seriousCrimeExcuses) },
    none('e', 'secrets.breached'),
    { ...none('g', 'incident.occurred'), rule: rule.no('incident.occurred', ...incidentExcuses) },
  ]
}

/** The guards, where they can be rated. */
export const guardCriterion = (numbering: OrganisationNumbering, clause: string): OrganisationCriterion => ({
  id: `${numbering.prefix}${clause}`,
  text: {
    vi: 'Lực lượng bảo vệ đạt “Tập thể lao động tiên tiến” hoặc “Hoàn thành tốt nhiệm vụ” trở lên, không có người bị kỷ luật từ cảnh cáo trở lên',
    en: 'The guard force is an advanced labour collective or completed its task well or better, and no guard was disciplined by a warning or more',
  },
  basis: basisIn(numbering, clause),
  appliesIf: 'guards.eligible',
  rule: rule.all(rule.yes('guards.rated'), rule.no('guards.disciplined')),
})

/** The sub-units: most of them rated, nobody disciplined. */
export const subUnitCriterion = (numbering: OrganisationNumbering, clause: string): OrganisationCriterion => {
  const basis = basisIn(numbering, clause)
  return {
    id: `${numbering.prefix}${clause}`,
    text: {
      vi: 'Từ 70 % đơn vị trực thuộc trở lên đạt “Tập thể lao động tiên tiến” hoặc “Hoàn thành tốt nhiệm vụ” trở lên, không có người bị kỷ luật từ cảnh cáo trở lên',
      en: '70 % or more of the sub-units are advanced labour collectives or completed their task well or better, and nobody was disciplined by a warning or more',
    },
    basis,
    rule: rule.all(
      rule.shareAtLeast('subUnits.rated', 'subUnits.total', rule.since(firstDay, 70, basis)),
      rule.no('subUnits.disciplined'),
    ),
  }
}
