import { type Text, unverifiedLaw } from '@anlang/core'
import type { MigrationRule } from '../migration/migration-rule.js'
import type { Procedure } from '../procedure/procedure.js'
import { commendByDistrict2024, commendByProvince2025 } from './commend.js'
import { evaluateCommune2022, evaluateCommune2025, evaluateEntities } from './evaluate.js'

const entityOf = (managedAt: string, version: string): Procedure => {
  const found = evaluateEntities.find(({ meta, version: of }) => meta.managedAt === managedAt && of === version)
  if (!found) throw new Error(`no evaluation of entities at the ${managedAt} in ${version}`)
  return found
}

const handOver = (
  id: string,
  title: Text,
  from: Procedure,
  to: Procedure,
  at: 'commune' | 'province',
  states: MigrationRule['states'] = {},
): MigrationRule => ({
  id,
  title,
  from: { id: from.id, version: from.version },
  to: { id: to.id, version: to.version },
  on: '2025-07-01',
  by: [
    { position: 'steeringStanding', at },
    { position: 'committee', at },
  ],
  states,
  basis: unverifiedLaw('nq-202-2025'),
})

/**
 * How dossiers that were open at the level of districts on 30 June 2025 go on. No instrument that we read says who
 * finishes them: these are the rules we ship, and an engine may be given others.
 */
export const nationalMigrations: readonly MigrationRule[] = [
  handOver(
    'commune-evaluation-to-province',
    { vi: 'Chuyển hồ sơ đánh giá cấp xã từ huyện lên tỉnh', en: 'The province takes over evaluations of communes' },
    evaluateCommune2022,
    evaluateCommune2025,
    'province',
  ),
  handOver(
    'entity-evaluation-to-commune',
    {
      vi: 'Chuyển hồ sơ đánh giá cơ quan do huyện quản lý về xã',
      en: 'The commune takes over evaluations of entities',
    },
    entityOf('district', '2022.1'),
    entityOf('commune', '2025.1'),
    'commune',
  ),
  handOver(
    'district-merit-to-province',
    { vi: 'Chuyển hồ sơ khen thưởng của huyện lên tỉnh', en: 'The province takes over commendations of districts' },
    commendByDistrict2024,
    commendByProvince2025,
    'province',
    // decided while there was a district: what is left is to give notice of it
    { proposing: 'proposing', proposed: 'proposed', reviewed: 'reviewed', decided: 'decided' },
  ),
]
