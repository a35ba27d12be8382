import { law } from '../../bases/instruments.js'
import type { Quota } from '../../commendation/quota.js'

const police = (form: string, of: string, percent: number): Quota => ({
  form,
  of,
  share: { numerator: percent, denominator: 100 },
  rounding: 'firstDecimal',
  from: '2019-07-12',
  to: '2023-12-31',
  basis: law('tt-12-2019-bca'),
})

/**
 * The police's quotas of Circular 12/2019/TT-BCA, and the nation's for grassroots fighters. How many advanced units may
 * be units of victory depends on the award of their parent, and the Government's flag is a fifth of a whole: which share
 * goes with which award, and of what, was not read, so both are left out.
 */
export const nationalQuotas: readonly Quota[] = [
  police('worker.advanced', 'headcount', 80),
  police('unit.advanced', 'units', 80),
  police('flag.province', 'cluster', 50),
  {
    ...police('fighter.police', 'headcount', 0),
    share: { numerator: 5, denominator: 1000 },
    small: { below: 200, allowed: 1 },
  },
  police('fighter.grassroots', 'worker.advanced', 15),
  {
    form: 'fighter.grassroots',
    of: 'worker.advanced',
    share: { numerator: 15, denominator: 100 },
    rounding: 'down',
    from: '2017-10-01',
    to: '2023-12-31',
    basis: law('nd-91-2017', '9.3'),
  },
]
