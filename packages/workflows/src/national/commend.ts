import { law, unverifiedLaw } from '@anlang/core'
import { commendation } from './commendation.js'

const regime2003 = {
  version: '2020.1',
  // the decree is of 2017; the circular that details it, and which is cited below, is of 2020
  from: '2020-01-01',
  to: '2023-12-31',
  dossier: law('luat-15-2003', '84'),
  review: law('luat-15-2003', '91a.5'),
  quorum: unverifiedLaw('tt-12-2019-bnv', '11'),
  pendingCase: law('tt-12-2019-bnv', '2.5'),
  soleForm: law('luat-15-2003', '6.2.b'),
  appraisal: { workingDays: 20, whenPassed: 'remind', basis: law('nd-91-2017', '48') },
  notification: { workingDays: 10, whenPassed: 'remind', basis: law('nd-91-2017', '48') },
} as const

// The clocks of the decrees of 2023 and 2025 were not verified: those of 2017 are kept, and say so.
const regime2022 = {
  version: '2024.1',
  from: '2024-01-01',
  to: '2025-06-30',
  dossier: unverifiedLaw('luat-06-2022'),
  review: unverifiedLaw('luat-06-2022', '90'),
  quorum: unverifiedLaw('nd-98-2023'),
  pendingCase: unverifiedLaw('nd-98-2023'),
  soleForm: unverifiedLaw('luat-06-2022'),
  appraisal: { workingDays: 20, whenPassed: 'remind', basis: unverifiedLaw('nd-98-2023') },
  notification: { workingDays: 10, whenPassed: 'remind', basis: unverifiedLaw('nd-98-2023') },
} as const

const regime2025 = {
  version: '2025.1',
  from: '2025-07-01',
  dossier: unverifiedLaw('luat-06-2022'),
  review: unverifiedLaw('luat-06-2022', '90'),
  quorum: unverifiedLaw('nd-152-2025'),
  pendingCase: unverifiedLaw('nd-152-2025'),
  soleForm: unverifiedLaw('luat-06-2022'),
  appraisal: { workingDays: 20, whenPassed: 'remind', basis: unverifiedLaw('nd-152-2025') },
  notification: { workingDays: 10, whenPassed: 'remind', basis: unverifiedLaw('nd-152-2025') },
} as const

const neighbourhood = {
  id: 'commend.neighbourhood',
  title: { vi: 'Giấy khen của Chủ tịch UBND xã tặng khu dân cư', en: 'Merit of a neighbourhood' },
  subject: 'neighbourhood',
  awardedAt: 'commune',
} as const

const commune = {
  id: 'commend.commune',
  title: { vi: 'Giấy khen của Chủ tịch UBND huyện tặng xã', en: 'Merit of a commune' },
  subject: 'commune',
  awardedAt: 'district',
} as const

/** Giấy khen of the commune's Chairman under the law of 2003. */
export const commendNeighbourhood2020 = commendation({
  ...regime2003,
  ...neighbourhood,
  authority: law('luat-15-2003', '80'),
})

/** The same under the law of 2022. */
export const commendNeighbourhood2024 = commendation({
  ...regime2022,
  ...neighbourhood,
  authority: law('luat-06-2022', '80.3'),
})

/** The same since 1 July 2025: the commune's Chairman keeps the power. */
export const commendNeighbourhood2025 = commendation({
  ...regime2025,
  ...neighbourhood,
  to: '2026-09-30',
  authority: law('luat-06-2022', '80.3'),
})

/** The same since the law was amended; what the amendment says of it was not verified. */
export const commendNeighbourhood2026 = commendation({
  ...regime2025,
  ...neighbourhood,
  version: '2026.1',
  from: '2026-10-01',
  authority: unverifiedLaw('luat-06-2026'),
})

/** Giấy khen of the district's Chairman under the law of 2003. */
export const commendCommune2020 = commendation({
  ...regime2003,
  ...commune,
  authority: law('luat-15-2003', '80'),
})

/** The same under the law of 2022; it ends with the districts, and no Giấy khen for a commune follows it. */
export const commendCommune2024 = commendation({
  ...regime2022,
  ...commune,
  authority: law('luat-06-2022', '80.2'),
})
