import { law, unverifiedLaw } from '../../bases/instruments.js'
import type { Prize } from '../../commendation/prize-money.js'
import type { Series } from '../../dated/series.js'

/** The same coefficients under Decree 98/2023, read in part only. */
const hundredths = (value: number): Series<number> => [
  { from: '2017-10-01', to: '2023-12-31', value, basis: law('nd-91-2017', '68') },
  { from: '2024-01-01', to: '2025-06-30', value, basis: unverifiedLaw('nd-98-2023', '54') },
]

const unread = (series: Series<number>): Series<number> =>
  series.map((entry) => ({ ...entry, basis: { ...entry.basis, unverified: true } }))

const title = (form: string, value: number): Prize => ({ form, hundredths: hundredths(value) })
const form = (id: string, value: number): Prize => ({ ...title(id, value), collectiveDouble: true })

/** Coefficients of the base salary by Decree 91/2017/NĐ-CP. */
export const nationalPrizes: readonly Prize[] = [
  title('fighter.national', 450),
  title('fighter.province', 300),
  title('fighter.grassroots', 100),
  title('worker.advanced', 30),
  title('unit.victory', 150),
  title('unit.advanced', 80),
  title('culture.neighbourhood', 150),
  {
    form: 'commune.exemplary',
    hundredths: [{ from: '2024-01-01', to: '2025-06-30', value: 200, basis: unverifiedLaw('nd-98-2023', '54') }],
  },
  title('flag.government', 1200),
  title('flag.province', 800),
  form('certificate.prime-minister', 350),
  form('certificate.minister', 100),
  form('certificate.province', 100),
  form('merit.department', 30),
  form('merit.enterprise', 30),
  // the decree names districts, departments and enterprises; that the police are paid alike is our reading
  { form: 'merit.provincial-police', hundredths: unread(hundredths(30)), collectiveDouble: true },
  form('merit.district', 30),
  form('merit.commune', 15),
]

/** The base salary in đồng a month, from memory: not verified against its decrees. */
export const nationalBaseSalary: Series<number> = [
  { from: '2017-07-01', value: 1_300_000, basis: unverifiedLaw('base-salary') },
  { from: '2018-07-01', value: 1_390_000, basis: unverifiedLaw('base-salary') },
  { from: '2019-07-01', value: 1_490_000, basis: unverifiedLaw('base-salary') },
  { from: '2023-07-01', value: 1_800_000, basis: unverifiedLaw('base-salary') },
  { from: '2024-07-01', value: 2_340_000, basis: unverifiedLaw('base-salary') },
]
