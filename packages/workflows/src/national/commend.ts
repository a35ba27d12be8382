import { law, unverifiedLaw } from '@anlang/core'
import type { Procedure } from '../procedure/procedure.js'
import { type CommendationForm, type CommendationRegime, commendation, simpleCommendation } from './commendation.js'

const regime2003: CommendationRegime = {
  version: '2020.1',
  // the decree is of 2017; the circular that details it, and which is cited below, is of 2020
  from: '2020-01-01',
  to: '2023-12-31',
  dossier: law('luat-15-2003', '84'),
  simpleDossier: law('luat-15-2003', '85'),
  review: law('luat-15-2003', '91a.5'),
  pendingCase: law('tt-12-2019-bnv', '2.5'),
  soleForm: law('luat-15-2003', '6.2.b'),
  clocks: law('nd-91-2017', '48'),
}

// The clocks of the decrees of 2023 and 2025 were not verified: those of 2017 are kept, and say so.
const regime2022: CommendationRegime = {
  version: '2024.1',
  from: '2024-01-01',
  to: '2025-06-30',
  dossier: unverifiedLaw('luat-06-2022'),
  simpleDossier: unverifiedLaw('luat-06-2022', '85'),
  review: unverifiedLaw('luat-06-2022', '90'),
  pendingCase: unverifiedLaw('nd-98-2023'),
  soleForm: unverifiedLaw('luat-06-2022'),
  clocks: unverifiedLaw('nd-98-2023'),
}

const decree152 = unverifiedLaw('nd-152-2025')

const regime2025: CommendationRegime = {
  ...regime2022,
  version: '2025.1',
  from: '2025-07-01',
  to: '2026-09-30',
  pendingCase: decree152,
  clocks: decree152,
}

// what the amendment says of these steps was not verified
const law2026 = unverifiedLaw('luat-06-2026')
const { to: _, ...standing } = regime2025
const regime2026: CommendationRegime = {
  ...standing,
  version: '2026.1',
  from: '2026-10-01',
  dossier: law2026,
  simpleDossier: law2026,
  review: law2026,
  soleForm: law2026,
}

const quorum = unverifiedLaw('tt-12-2019-bnv', '11')

/** The same form with the quorum of another time, where the circular of 2019 no longer holds. */
const later = (form: CommendationForm): CommendationForm => ({ ...form, quorum: unverifiedLaw('luat-06-2022', '90') })

const byCommune: CommendationForm = {
  form: 'merit.commune',
  title: { vi: 'Giấy khen của Chủ tịch UBND xã', en: 'Merit by the commune' },
  subject: 'neighbourhood',
  alsoFor: ['entity'],
  proposer: { position: 'steeringStanding', at: 'commune' },
  consulted: [],
  council: { position: 'councilStanding', at: 'commune' },
  decider: { position: 'chairman', at: 'commune' },
  quorum,
  appraisalDays: 20,
  certificate: 'merit_certificate',
}

const byDistrict: CommendationForm = {
  ...byCommune,
  form: 'merit.district',
  title: { vi: 'Giấy khen của Chủ tịch UBND huyện', en: 'Merit by the district' },
  subject: 'commune',
  alsoFor: ['neighbourhood', 'entity'],
  proposer: { position: 'steeringStanding', at: 'district' },
  council: { position: 'councilStanding', at: 'district' },
  decider: { position: 'chairman', at: 'district' },
  standardsTo: '2023-12-31',
}

const byProvince: CommendationForm = {
  ...byCommune,
  form: 'certificate.province',
  title: { vi: 'Bằng khen của Chủ tịch UBND tỉnh', en: 'Certificate by the province' },
  subject: 'commune',
  alsoFor: ['neighbourhood', 'entity'],
  proposer: { position: 'steeringStanding', at: 'province' },
  consulted: [
    {
      key: 'police',
      title: { vi: 'Công an tỉnh', en: 'Provincial police' },
      office: { position: 'police', at: 'province' },
    },
    {
      key: 'front',
      title: { vi: 'Mặt trận Tổ quốc', en: 'Fatherland Front' },
      office: { position: 'front', at: 'province' },
    },
  ],
  council: { position: 'councilStanding', at: 'province' },
  decider: { position: 'chairman', at: 'province' },
  quorum: law('tt-12-2019-bnv', '11'),
  appraisalDays: 25,
  certificate: 'commendation_certificate',
}

// the provincial police propose, the movement department collates (Circular 12/2019/TT-BCA, Art. 30, 37)
const byMinister: CommendationForm = {
  ...byProvince,
  form: 'certificate.minister',
  title: { vi: 'Bằng khen của Bộ trưởng Bộ Công an', en: 'Certificate by the Minister' },
  proposer: { position: 'police', at: 'province' },
  consulted: [
    {
      key: 'department',
      title: { vi: 'Cục Xây dựng phong trào bảo vệ ANTQ', en: 'Movement department' },
      office: { position: 'movementDepartment', at: 'ministry' },
    },
  ],
  decider: { position: 'minister', at: 'ministry' },
}

/** Giấy khen of the commune's Chairman under the law of 2003. */
export const commendByCommune2020 = commendation(regime2003, byCommune)

/** Giấy khen of the district's Chairman under the law of 2003. */
export const commendByDistrict2020 = commendation(regime2003, byDistrict)

/** The same under the law of 2022; it ends with the districts. */
export const commendByDistrict2024 = commendation(regime2022, later(byDistrict))

/** Bằng khen of the province's Chairman since 1 July 2025. */
export const commendByProvince2025 = commendation(regime2025, later(byProvince))

const inEachRegime = (make: typeof commendation, form: CommendationForm): readonly Procedure[] => [
  make(regime2003, form),
  make(regime2022, later(form)),
  make(regime2025, later(form)),
  make(regime2026, later(form)),
]

/** The forms in which merit is recognised, by the regular procedure and the simple one, in each regime. */
export const commendProcedures: readonly Procedure[] = [
  commendByCommune2020,
  ...inEachRegime(commendation, byCommune).slice(1),
  commendByDistrict2020,
  commendByDistrict2024,
  ...inEachRegime(commendation, byProvince).filter(({ version }) => version !== commendByProvince2025.version),
  commendByProvince2025,
  ...inEachRegime(commendation, byMinister),
  ...inEachRegime(simpleCommendation, byCommune),
  simpleCommendation(regime2003, byDistrict),
  simpleCommendation(regime2022, later(byDistrict)),
  ...inEachRegime(simpleCommendation, byProvince),
]
