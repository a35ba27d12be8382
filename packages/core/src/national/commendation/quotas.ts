import { law } from '../../bases/instruments.js'
import type { Quota } from '../../commendation/quota.js'

const percent = (numerator: number) => ({ numerator, denominator: 100 })
const life = { from: '2019-07-12', to: '2023-12-31' } as const
const basis = law('tt-12-2019-bca', '7')

/** The police's quotas of Circular 12/2019/TT-BCA, and the nation's for grassroots fighters. */
export const nationalQuotas: readonly Quota[] = [
  { form: 'worker.advanced', of: 'headcount', share: percent(80), ...life, basis },
  { form: 'unit.advanced', of: 'units', share: percent(80), ...life, basis },
  {
    form: 'fighter.grassroots',
    of: 'worker.advanced',
    share: percent(15),
    from: '2017-10-01',
    to: '2023-12-31',
    basis: law('nd-91-2017', '9.3'),
  },
]
