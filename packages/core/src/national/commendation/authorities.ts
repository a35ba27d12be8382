import type { Basis } from '../../bases/basis.js'
import { law, unverifiedLaw } from '../../bases/instruments.js'
import type { Authority, Awarder } from '../../commendation/authority.js'

const office = (id: string, vi: string, en: string): Awarder => ({ id, label: { vi, en } })

const government = office('government', 'Chính phủ', 'Government')
const primeMinister = office('prime-minister', 'Thủ tướng Chính phủ', 'Prime Minister')
const minister = office('minister.public-security', 'Bộ trưởng Bộ Công an', 'Minister of Public Security')
const province = office('chairman.province', 'Chủ tịch UBND tỉnh', 'Chairman of the province')
const police = office('director.provincial-police', 'Giám đốc Công an tỉnh', 'Director of the provincial police')
const district = office('chairman.district', 'Chủ tịch UBND huyện', 'Chairman of the district')
const commune = office('chairman.commune', 'Chủ tịch UBND xã', 'Chairman of the commune')

const law2003 = { from: '2004-07-01', to: '2023-12-31' } as const
const law2022 = { from: '2024-01-01' } as const
const untilTwoLevels = { from: '2024-01-01', to: '2025-06-30' } as const
const sinceTwoLevels = { from: '2025-07-01' } as const

const may = (awarder: Awarder, life: Pick<Authority, 'from' | 'to'>, basis: Basis, ...forms: string[]): Authority => ({
  awarder,
  forms,
  ...life,
  basis,
})

const ofDistrict = ['fighter.grassroots', 'worker.advanced', 'unit.advanced', 'culture.neighbourhood'] as const
const ofMinistry = ['flag.province', 'unit.victory', 'fighter.province'] as const

/** Who may award what, by the law of the day: the laws of 2003 and 2022, and what two levels changed in 2025. */
export const nationalAuthorities: readonly Authority[] = [
  may(government, law2003, law('luat-15-2003', '78'), 'flag.government'),
  may(primeMinister, law2003, law('luat-15-2003', '78'), 'fighter.national', 'certificate.prime-minister'),
  may(minister, law2003, law('luat-15-2003', '79'), 'certificate.minister', ...ofMinistry),
  may(province, law2003, law('luat-15-2003', '79'), 'certificate.province', ...ofMinistry),
  may(police, { from: '2019-07-12', to: '2023-12-31' }, law('tt-12-2019-bca', '29.2.b'), 'merit.provincial-police'),
  may(district, law2003, law('luat-15-2003', '80.1'), 'merit.district', ...ofDistrict),
  may(commune, law2003, law('luat-15-2003', '80'), 'merit.commune', 'worker.advanced', 'culture.family'),

  may(government, law2022, law('luat-06-2022', '78'), 'flag.government'),
  may(primeMinister, law2022, law('luat-06-2022', '78'), 'fighter.national', 'certificate.prime-minister'),
  // of the same shape as before, from memory
  may(minister, law2022, unverifiedLaw('luat-06-2022', '79'), 'certificate.minister', ...ofMinistry),
  may(province, law2022, unverifiedLaw('luat-06-2022', '79'), 'certificate.province', ...ofMinistry),
  may(police, law2022, law('luat-06-2022', '80.1'), 'merit.provincial-police'),
  may(district, untilTwoLevels, law('luat-06-2022', '80.2'), 'merit.district', ...ofDistrict),
  may(commune, law2022, law('luat-06-2022', '80.3'), 'merit.commune', 'worker.advanced', 'culture.family'),
  // that the commune's Chairman has what was the district's is our inference
  may(
    commune,
    sinceTwoLevels,
    unverifiedLaw('nd-152-2025'),
    'fighter.grassroots',
    'unit.advanced',
    'culture.neighbourhood',
  ),
]
