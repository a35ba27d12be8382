import type { Basis } from '../../bases/basis.js'
import { law, unverifiedLaw } from '../../bases/instruments.js'
import type { Authority, Awarder } from '../../commendation/authority.js'

type Office = Pick<Awarder, 'position' | 'level'>

const office = (id: string, { position, level }: Office, vi: string, en: string): Awarder => ({
  id,
  position,
  level,
  label: { vi, en },
})

const president = office('president', { position: 'president', level: 'state' }, 'Chủ tịch nước', 'President')
const government = office('government', { position: 'government', level: 'state' }, 'Chính phủ', 'Government')
const primeMinister = office(
  'prime-minister',
  { position: 'prime-minister', level: 'state' },
  'Thủ tướng Chính phủ',
  'Prime Minister',
)
const minister = office(
  'minister.public-security',
  { position: 'minister', level: 'ministry' },
  'Bộ trưởng Bộ Công an',
  'Minister of Public Security',
)
const province = office(
  'chairman.province',
  { position: 'chairman', level: 'province' },
  'Chủ tịch UBND tỉnh',
  'Chairman of the province',
)
const police = office(
  'director.provincial-police',
  { position: 'director', level: 'province' },
  'Giám đốc Công an tỉnh',
  'Director of the provincial police',
)
const department = office(
  'director.department',
  { position: 'director', level: 'department' },
  'Giám đốc sở, thủ trưởng cơ quan thuộc bộ',
  'Director of a department, head of an agency of a ministry',
)
const district = office(
  'chairman.district',
  { position: 'chairman', level: 'district' },
  'Chủ tịch UBND huyện',
  'Chairman of the district',
)
const commune = office(
  'chairman.commune',
  { position: 'chairman', level: 'commune' },
  'Chủ tịch UBND xã',
  'Chairman of the commune',
)
const enterprise = office(
  'director.enterprise',
  { position: 'director', level: 'enterprise' },
  'Giám đốc doanh nghiệp, hợp tác xã',
  'Director of an enterprise or cooperative',
)
const board = office(
  'chairman.board',
  { position: 'board-chairman', level: 'enterprise' },
  'Chủ tịch Hội đồng quản trị, Hội đồng thành viên',
  'Chairman of the board of an enterprise',
)

const law2003 = { from: '2004-07-01', to: '2023-12-31' } as const
const policeLife = { from: '2019-07-12', to: '2023-12-31' } as const
const law2022 = { from: '2024-01-01', to: '2026-09-30' } as const
const untilTwoLevels = { from: '2024-01-01', to: '2025-06-30' } as const
const sinceTwoLevels = { from: '2025-07-01', to: '2026-09-30' } as const

const may = (awarder: Awarder, life: Pick<Authority, 'from' | 'to'>, basis: Basis, ...forms: string[]): Authority => ({
  awarder,
  forms,
  ...life,
  basis,
})

const ofUnits = ['fighter.grassroots', 'worker.advanced', 'unit.advanced'] as const
const ofDistrict = [...ofUnits, 'culture.neighbourhood'] as const
const ofCommune = ['merit.commune', 'worker.advanced', 'culture.family'] as const
const ofMinistry = ['flag.province', 'unit.victory', 'fighter.province'] as const
const ofPolice = ['fighter.police', 'badge.security'] as const
const ofPrimeMinister = ['fighter.national', 'certificate.prime-minister'] as const

const by2003: readonly Authority[] = [
  may(president, law2003, law('luat-15-2003', '77'), 'order', 'medal'),
  may(government, law2003, law('luat-15-2003', '78'), 'flag.government'),
  may(primeMinister, law2003, law('luat-15-2003', '78'), ...ofPrimeMinister),
  may(minister, law2003, law('luat-15-2003', '79'), 'certificate.minister', ...ofMinistry),
  // that the Minister decides these of the police is our reading
  may(minister, policeLife, unverifiedLaw('tt-12-2019-bca', '29'), ...ofPolice),
  may(province, law2003, law('luat-15-2003', '79'), 'certificate.province', ...ofMinistry),
  may(police, policeLife, law('tt-12-2019-bca', '29.2.b'), 'merit.provincial-police'),
  may(department, law2003, law('luat-15-2003', '80'), 'merit.department', ...ofUnits),
  may(district, law2003, law('luat-15-2003', '80.1'), 'merit.district', ...ofDistrict),
  may(commune, law2003, law('luat-15-2003', '80'), ...ofCommune),
  may(enterprise, law2003, law('luat-15-2003', '80'), 'merit.enterprise', ...ofUnits),
]

const by2022: readonly Authority[] = [
  may(government, law2022, law('luat-06-2022', '78'), 'flag.government'),
  may(primeMinister, law2022, law('luat-06-2022', '78'), ...ofPrimeMinister),
  // of the same shape as before, from memory
  may(minister, law2022, unverifiedLaw('luat-06-2022', '79'), 'certificate.minister', ...ofMinistry),
  may(province, law2022, unverifiedLaw('luat-06-2022', '79'), 'certificate.province', ...ofMinistry),
  // the law leaves the armed forces to their ministries; that the provincial police are among these units is our reading
  may(police, law2022, unverifiedLaw('luat-06-2022', '80.1'), 'merit.provincial-police'),
  may(department, law2022, law('luat-06-2022', '80.1'), 'merit.department', ...ofUnits),
  may(district, untilTwoLevels, law('luat-06-2022', '80.2'), 'merit.district', ...ofDistrict),
  may(commune, law2022, law('luat-06-2022', '80.3'), ...ofCommune),
  may(enterprise, law2022, law('luat-06-2022', '80.4'), 'merit.enterprise', ...ofUnits),
  may(board, law2022, law('luat-06-2022', '80.4'), 'merit.enterprise'),
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

/** The amended law was not read: who may award is taken to stay as it was. */
const since2026: readonly Authority[] = by2022
  .filter(({ to }) => to === law2022.to)
  .map(({ awarder, forms }) => may(awarder, { from: '2026-10-01' }, unverifiedLaw('luat-06-2026'), ...forms))

const circular23 = { from: '2012-04-27', to: '2022-02-09' } as const
const circular124 = { from: '2022-02-10' } as const
const circular124OfDistricts = { ...circular124, to: '2025-06-30' } as const
const circular48 = { from: '2025-07-01' } as const

const then = unverifiedLaw('tt-23-2012')
const article10 = law('tt-124-2021', '10')
// that the phrases which Circular 48/2025 replaces move what was the district's as they do here is our inference
const since2025 = unverifiedLaw('tt-48-2025')

/** Who recognises neighbourhoods, communes, and entities by the level that manages them. */
const recognising: readonly Authority[] = [
  may(commune, circular23, then, 'safety.neighbourhood', 'safety.entity'),
  may(district, circular23, then, 'safety.commune', 'safety.entity'),
  may(province, circular23, then, 'safety.entity'),
  may(commune, circular124, article10, 'safety.neighbourhood', 'safety.entity'),
  may(district, circular124OfDistricts, article10, 'safety.commune', 'safety.entity'),
  may(province, circular124, article10, 'safety.entity'),
  may(province, circular48, since2025, 'safety.commune'),
]

/**
 * Who may award and recognise what, by the law of the day: the laws of 2003 and 2022, what two levels changed in 2025,
 * and 2026; the circulars of 2012 and 2021.
 */
export const nationalAuthorities: readonly Authority[] = [...by2003, ...by2022, ...since2026, ...recognising]
