import { law, unverifiedLaw } from '@anlang/core'
import { evaluation } from './evaluation.js'

/** Evaluation of a neighbourhood; it ends at the commune, before and after 1 July 2025. */
export const evaluateNeighbourhood = evaluation({
  id: 'evaluate.neighbourhood',
  version: '2022.1',
  title: { vi: 'Đánh giá, công nhận khu dân cư an toàn về ANTT', en: 'Evaluation of a neighbourhood' },
  subject: 'neighbourhood',
  from: '2022-02-10',
  basis: law('tt-124-2021', '8'),
  period: { from: '11-01', through: '10-31' },
  registrant: { position: 'neighbourhoodHead', at: 'neighbourhood' },
  assessor: { position: 'neighbourhoodHead', at: 'neighbourhood' },
  decidedAt: 'commune',
  decidingBasis: law('tt-124-2021', '10'),
  before: '11-15',
  registration: [
    { kind: 'documents', documents: ['registration_form'] },
    // Art. 9(2)(a): the resolution where a Party organisation exists
    { kind: 'documents', documents: ['party_resolution'], when: 'party.cell' },
  ],
  dayOf: { registration: 'registration_form', 'party.resolution': 'party_resolution' },
  registrationBasis: unverifiedLaw('tt-124-2021', '4.1'),
})

const commune = {
  id: 'evaluate.commune',
  title: { vi: 'Đánh giá, công nhận xã, phường, thị trấn an toàn về ANTT', en: 'Evaluation of a commune' },
  subject: 'commune',
  period: { from: '11-16', through: '11-15' },
  registrant: { position: 'committee', at: 'commune' },
  assessor: { position: 'steeringStanding', at: 'commune' },
  before: '11-20',
  registration: [{ kind: 'documents', documents: ['party_resolution', 'plan', 'registration_form'] }],
  dayOf: { registration: 'registration_form', plan: 'plan', 'party.resolution': 'party_resolution' },
  registrationBasis: unverifiedLaw('tt-124-2021', '5.1'),
} as const

/** Evaluation of a commune while there were districts: they appraise and decide. */
export const evaluateCommune2022 = evaluation({
  ...commune,
  version: '2022.1',
  from: '2022-02-10',
  to: '2025-06-30',
  basis: law('tt-124-2021', '8'),
  decidedAt: 'district',
  decidingBasis: law('tt-124-2021', '10'),
})

/** Evaluation of a commune since 1 July 2025: that the province now decides is our inference. */
export const evaluateCommune2025 = evaluation({
  ...commune,
  title: { vi: 'Đánh giá, công nhận xã, phường, đặc khu an toàn về ANTT', en: 'Evaluation of a commune' },
  version: '2025.1',
  from: '2025-07-01',
  basis: unverifiedLaw('tt-48-2025'),
  decidedAt: 'province',
  decidingBasis: unverifiedLaw('tt-48-2025'),
})
