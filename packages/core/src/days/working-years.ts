import { law, unverifiedLaw } from '../bases/instruments.js'
import type { WorkingYear } from './working-calendar.js'

type Year = Omit<WorkingYear, 'year' | 'closed' | 'worked'>

/** Days of one year, written `MM-DD` and parted by spaces. */
const year = (of: number, closed: string, worked: string, more: Year): WorkingYear => {
  const daysIn = (days: string) => (days === '' ? [] : days.split(' ').map((day) => `${of}-${day}`))
  return { year: of, closed: daysIn(closed), worked: daysIn(worked), ...more }
}

const code2012 = { basis: unverifiedLaw('luat-10-2012', '115'), unverified: true } as const
const code2019 = law('luat-45-2019', '112')

/**
 * The days on which the public service is closed on weekdays and works at weekends. Until 2020 they follow from the
 * Labour Code and what was reported at the time; since 2021 from the notices named here, as read in lists that cite
 * them. No notice for 2027 is known: its days of Tết and its second National Day are those that usually follow.
 */
export const workingYears: readonly WorkingYear[] = [
  year(2017, '01-02 01-26 01-27 01-30 01-31 02-01 04-06 05-01 05-02 09-04', '', { ...code2012, decision: null }),
  year(2018, '01-01 02-14 02-15 02-16 02-19 02-20 04-25 04-30 05-01 09-03 12-31', '', {
    ...code2012,
    decision: '6519/VPCP-KGVX',
  }),
  year(2019, '01-01 02-04 02-05 02-06 02-07 02-08 04-15 04-29 04-30 05-01 09-02', '01-05 05-04', {
    ...code2012,
    decision: '6519/VPCP-KGVX',
  }),
  year(2020, '01-01 01-23 01-24 01-27 01-28 01-29 04-02 04-30 05-01 09-02', '', { ...code2012, decision: null }),
  year(2021, '01-01 02-10 02-11 02-12 02-15 02-16 04-21 04-30 05-03 09-02 09-03', '', {
    basis: code2019,
    decision: '4875/TB-LĐTBXH',
  }),
  year(2022, '01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02', '', {
    basis: code2019,
    decision: '119/TB-LĐTBXH',
  }),
  year(2023, '01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04', '', {
    basis: code2019,
    decision: '5034/TB-LĐTBXH',
  }),
  year(2024, '01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03', '05-04', {
    basis: code2019,
    decision: '5015/TB-LĐTBXH, 1570/TB-LĐTBXH',
  }),
  year(2025, '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02', '04-26', {
    basis: code2019,
    decision: '6150/TB-BLĐTBXH',
  }),
  // whether another day was swapped around 24 November 2026 is not known
  year(2026, '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24', '01-10 08-22', {
    basis: law('nq-28-2026', '2'),
    decision: '9441/TB-BNV, 12729/VPCP-KGVX, 3383/BNV-CVL',
  }),
  year(2027, '01-01 02-05 02-08 02-09 02-10 02-11 04-16 04-30 05-03 09-02 09-03 11-24', '', {
    basis: { ...code2019, unverified: true },
    decision: null,
    unverified: true,
  }),
]
