import { type Text, unverifiedLaw } from '@anlang/core'
import type { MigrationRule } from '../migration/migration-rule.js'

/** What one level takes over from the districts: versions of a procedure, and the one under which they go on. */
interface Takeover {
  readonly title: Text
  readonly by: 'commune' | 'province'
  readonly from: string
  /** The rule for each version. */
  readonly rules: Readonly<Record<string, string>>
  readonly to: readonly [id: string, version: string]
  /** Where it does not go on from where it stood. */
  readonly states?: MigrationRule['states']
}

const takeovers: readonly Takeover[] = [
  {
    title: {
      vi: 'Chuyển hồ sơ đánh giá cấp xã từ huyện lên tỉnh',
      en: 'The province takes over evaluations of communes',
    },
    by: 'province',
    from: 'evaluate.commune',
    rules: { '2012.1': 'commune-evaluation-2012-to-province', '2022.1': 'commune-evaluation-to-province' },
    to: ['evaluate.commune', '2025.1'],
  },
  {
    title: {
      vi: 'Chuyển hồ sơ đánh giá cơ quan do huyện quản lý về xã',
      en: 'The commune takes over evaluations of entities',
    },
    by: 'commune',
    from: 'evaluate.entity.district',
    rules: { '2012.1': 'entity-evaluation-2012-to-commune', '2022.1': 'entity-evaluation-to-commune' },
    to: ['evaluate.entity.commune', '2025.1'],
  },
  {
    title: {
      vi: 'Chuyển hồ sơ khen thưởng của huyện lên tỉnh',
      en: 'The province takes over commendations of districts',
    },
    by: 'province',
    from: 'commend.merit.district',
    rules: { '2020.1': 'district-merit-2020-to-province', '2024.1': 'district-merit-to-province' },
    to: ['commend.certificate.province', '2025.1'],
    // the province's own council advises its Chairman
    states: { reviewed: 'proposed' },
  },
  {
    title: {
      vi: 'Chuyển hồ sơ khen thưởng của huyện lên tỉnh (thủ tục đơn giản)',
      en: 'The province takes over commendations of districts (simple procedure)',
    },
    by: 'province',
    from: 'commend.merit.district.simple',
    rules: { '2020.1': 'simple-district-merit-2020-to-province', '2024.1': 'simple-district-merit-to-province' },
    to: ['commend.certificate.province.simple', '2025.1'],
    // the standards of the province's form are proved by who proposes
    states: { proposed: 'proposing' },
  },
  {
    title: {
      vi: 'Chuyển hồ sơ hủy bỏ khen thưởng của huyện lên tỉnh',
      en: 'The province takes over cancellations of what districts awarded',
    },
    by: 'province',
    from: 'cancelAward.merit.district',
    rules: { '2017.1': 'district-cancellation-2017-to-province', '2024.1': 'district-cancellation-to-province' },
    to: ['cancelAward.certificate.province', '2024.1'],
  },
  {
    title: {
      vi: 'Chuyển hồ sơ hủy bỏ công nhận cấp xã từ huyện lên tỉnh',
      en: 'The province takes over revocations of what districts recognised',
    },
    by: 'province',
    from: 'revoke.commune',
    rules: { '2022.1': 'commune-revocation-to-province' },
    to: ['revoke.commune', '2025.1'],
  },
  {
    title: {
      vi: 'Chuyển khiếu nại, kiến nghị của cấp xã từ huyện lên tỉnh',
      en: 'The province takes over objections of communes',
    },
    by: 'province',
    from: 'object.commune',
    rules: { '2012.1': 'commune-objection-to-province' },
    to: ['object.commune', '2025.1'],
  },
  {
    title: {
      vi: 'Khiếu nại, kiến nghị của khu dân cư quá hạn thì báo tỉnh, không còn báo huyện',
      en: 'The province is told of late objections of neighbourhoods, where the district was',
    },
    by: 'commune',
    from: 'object.neighbourhood',
    rules: { '2012.1': 'neighbourhood-objection-to-province' },
    to: ['object.neighbourhood', '2025.1'],
  },
  {
    title: {
      vi: 'Chuyển hồ sơ công nhận hương ước, quy ước từ huyện về xã',
      en: 'The commune takes over covenants that districts were to recognise',
    },
    by: 'commune',
    from: 'covenant',
    rules: { '2018.1': 'covenant-to-commune' },
    to: ['covenant', '2023.1'],
  },
]

const rulesOf = ({ title, by, from, rules, to: [id, version], states }: Takeover): readonly MigrationRule[] =>
  Object.entries(rules).map(([earlier, rule]) => ({
    id: rule,
    title,
    from: { id: from, version: earlier },
    to: { id, version },
    on: '2025-07-01',
    by: [
      { position: 'steeringStanding', at: by },
      { position: 'committee', at: by },
    ],
    ...(states ? { states } : {}),
    basis: unverifiedLaw('nq-202-2025'),
  }))

/**
 * How dossiers that were open at the level of districts on 30 June 2025 go on: every version that has an office there.
 * No instrument that we read says who finishes them: these are the rules we ship, and an engine may be given others.
 */
export const nationalMigrations: readonly MigrationRule[] = takeovers.flatMap(rulesOf)
