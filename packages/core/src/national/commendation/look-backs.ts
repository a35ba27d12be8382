import { law, unverifiedLaw } from '../../bases/instruments.js'
import type { LookBack } from '../../commendation/look-back.js'

const life = { from: '2019-07-12', to: '2023-12-31' } as const
const basis = law('tt-12-2019-bca', '2.2')

/**
 * The police's windows of Circular 12/2019/TT-BCA, Art. 2(2). Forms given for a campaign or a sudden merit have the
 * shortest. That it is looked back as far for the forms of the Chairmen is our reading.
 */
export const nationalLookBacks: readonly LookBack[] = [
  { forms: ['fighter.national'], years: 7, ...life, basis },
  { forms: ['certificate.prime-minister'], years: 5, ...life, basis },
  { forms: ['fighter.police'], years: 3, ...life, basis },
  { forms: ['fighter.grassroots'], years: 1, ...life, basis },
  { forms: ['certificate.minister', 'merit.provincial-police'], years: 1, ...life, basis },
  {
    forms: ['certificate.province', 'merit.department', 'merit.district', 'merit.commune', 'merit.enterprise'],
    years: 1,
    ...life,
    basis: unverifiedLaw('tt-12-2019-bca', '2.2'),
  },
]
