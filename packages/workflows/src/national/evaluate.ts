import { type Level, law, unverifiedLaw } from '@anlang/core'
import type { Procedure } from '../procedure/procedure.js'
import { type EvaluationTerms, evaluation } from './evaluation.js'

const circular124 = {
  version: '2022.1',
  from: '2022-02-10',
  basis: law('tt-124-2021', '8'),
  decidingBasis: law('tt-124-2021', '10'),
  dueDay: law('tt-124-2021', '9.1'),
  dossier: { registration: law('tt-124-2021', '9.2.a'), proposal: law('tt-124-2021', '9.2.b') },
} as const

// that the phrases which Circular 48/2025 replaces move powers of districts as they do here is our inference
const since2025 = {
  ...circular124,
  version: '2025.1',
  from: '2025-07-01',
  basis: unverifiedLaw('tt-48-2025'),
  decidingBasis: unverifiedLaw('tt-48-2025'),
} as const

// of the circular of 2012 the criteria are known from summaries; windows, days and papers are those of its successor
const then = unverifiedLaw('tt-23-2012')
const circular23 = {
  version: '2012.1',
  from: '2012-04-27',
  to: '2022-02-09',
  basis: then,
  decidingBasis: then,
  dueDay: then,
  registrationBasis: then,
  dossier: { registration: then, proposal: then },
} as const

const windowBasis = law('tt-124-2021', '8.2')
const november = { from: '11-01', through: '10-31' } as const
const midNovember = { from: '11-16', through: '11-15' } as const

const neighbourhood = {
  id: 'evaluate.neighbourhood',
  title: { vi: 'Đánh giá, công nhận khu dân cư an toàn về ANTT', en: 'Evaluation of a neighbourhood' },
  subject: 'neighbourhood',
  registrant: { position: 'neighbourhoodHead', at: 'neighbourhood' },
  assessor: { position: 'neighbourhoodHead', at: 'neighbourhood' },
  decidedAt: 'commune',
  before: '11-15',
  reportsTo: 'commune',
  registration: [
    { kind: 'documents', documents: ['registration_form'] },
    // Art. 9(2)(a): the resolution where a Party organisation exists
    { kind: 'documents', documents: ['party_resolution'], when: 'party.cell' },
  ],
  dayOf: { registration: 'registration_form', 'party.resolution': 'party_resolution' },
} as const

/** Evaluation of a neighbourhood under the circular of 2012. */
export const evaluateNeighbourhood2012 = evaluation({
  ...circular23,
  ...neighbourhood,
  period: { ...november, basis: then },
})

/** Evaluation of a neighbourhood; it ends at the commune, before and after 1 July 2025. */
export const evaluateNeighbourhood = evaluation({
  ...circular124,
  ...neighbourhood,
  period: { ...november, basis: windowBasis },
  registrationBasis: unverifiedLaw('tt-124-2021', '4.1'),
})

const commune = {
  id: 'evaluate.commune',
  title: { vi: 'Đánh giá, công nhận xã, phường, thị trấn an toàn về ANTT', en: 'Evaluation of a commune' },
  subject: 'commune',
  registrant: { position: 'committee', at: 'commune' },
  assessor: { position: 'steeringStanding', at: 'commune' },
  before: '11-20',
  registration: [{ kind: 'documents', documents: ['party_resolution', 'plan', 'registration_form'] }],
  // a share of its neighbourhoods is one of its criteria: it can only be told when they have ended
  waitsFor: [
    { kind: 'subordinates', procedure: 'evaluate', under: 'commune', basis: unverifiedLaw('tt-124-2021', '5.5') },
  ],
  dayOf: { registration: 'registration_form', plan: 'plan', 'party.resolution': 'party_resolution' },
} as const satisfies Partial<EvaluationTerms>

/** Evaluation of a commune under the circular of 2012. */
export const evaluateCommune2012 = evaluation({
  ...circular23,
  ...commune,
  waitsFor: [{ ...commune.waitsFor[0], basis: then }],
  decidedAt: 'district',
  period: { ...midNovember, basis: then },
})

const communeOf124 = {
  ...commune,
  period: { ...midNovember, basis: windowBasis },
  registrationBasis: unverifiedLaw('tt-124-2021', '5.1'),
} as const

/** Evaluation of a commune while there were districts: they appraise and decide. */
export const evaluateCommune2022 = evaluation({
  ...circular124,
  ...communeOf124,
  to: '2025-06-30',
  decidedAt: 'district',
})

/** Evaluation of a commune since 1 July 2025: that the province now decides is our inference. */
export const evaluateCommune2025 = evaluation({
  ...since2025,
  ...communeOf124,
  title: { vi: 'Đánh giá, công nhận xã, phường, đặc khu an toàn về ANTT', en: 'Evaluation of a commune' },
  decidedAt: 'province',
})

const entityAt = (managedAt: Level) =>
  ({
    id: `evaluate.entity.${managedAt}`,
    title: {
      vi: 'Đánh giá, công nhận cơ quan, doanh nghiệp, cơ sở giáo dục an toàn về ANTT',
      en: 'Evaluation of an agency, enterprise or school',
    },
    subject: 'entity',
    entities: ['agency', 'enterprise', 'school'],
    managedAt,
    registrant: { position: 'entityHead', at: 'entity' },
    assessor: { position: 'entityHead', at: 'entity' },
    decidedAt: managedAt,
    before: '11-20',
    ...(managedAt === 'commune' ? { reportsTo: 'commune' as const } : {}),
    registration: [
      { kind: 'documents', documents: ['plan', 'registration_form'] },
      { kind: 'documents', documents: ['party_resolution'], when: 'party.organisation' },
    ],
    dayOf: { registration: 'registration_form', plan: 'plan', 'party.resolution': 'party_resolution' },
  }) as const satisfies Partial<EvaluationTerms>

const entity2012 = (managedAt: Level): Procedure =>
  evaluation({ ...circular23, ...entityAt(managedAt), period: { ...midNovember, basis: then } })

const entityOf124 = {
  period: { ...midNovember, basis: windowBasis },
  registrationBasis: unverifiedLaw('tt-124-2021', '6.1'),
} as const

const entity2022 = (managedAt: Level): Procedure =>
  evaluation({ ...circular124, ...entityAt(managedAt), ...entityOf124, to: '2025-06-30' })

const entity2025 = (managedAt: Level): Procedure => evaluation({ ...since2025, ...entityAt(managedAt), ...entityOf124 })

const untilTwoLevels = ['commune', 'district', 'province'] as const
const sinceTwoLevels = ['commune', 'province'] as const

/** Evaluation of agencies, enterprises and schools, by the level that manages them, in each era. */
export const evaluateEntities: readonly Procedure[] = [
  ...untilTwoLevels.map(entity2012),
  ...untilTwoLevels.map(entity2022),
  ...sinceTwoLevels.map(entity2025),
]
