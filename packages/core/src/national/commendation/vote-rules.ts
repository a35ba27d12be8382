import { law, unverifiedLaw } from '../../bases/instruments.js'
import type { VoteRule } from '../../commendation/council-vote.js'

/** The councils of ministries and provinces; the circular holds from 2020 on. */
const quorum = { share: { numerator: 2, denominator: 3 }, basis: law('tt-12-2019-bnv', '11') }
const withQuorum = { from: '2020-01-01', to: '2023-12-31', quorum } as const

const fighters = {
  forms: ['fighter.national', 'fighter.province'],
  majority: { share: 90, basis: law('nd-91-2017', '45.8') },
} as const

/** Articles 9 to 18, one a title; which is whose was not kept. */
const police = law('tt-12-2019-bca')
const policeLife = { from: '2019-07-12', to: '2023-12-31' } as const

/**
 * What the councils' votes needed until the end of 2023. For certificates and merit no share is set by the nation, and
 * none is known since 2024.
 */
export const nationalVoteRules: readonly VoteRule[] = [
  { ...fighters, from: '2017-10-01', to: '2019-12-31' },
  { ...fighters, ...withQuorum },
  {
    forms: [
      'worker.advanced',
      'fighter.grassroots',
      'unit.advanced',
      'unit.victory',
      'flag.government',
      'flag.province',
    ],
    ...policeLife,
    majority: { share: 80, basis: police },
  },
  { forms: ['fighter.police'], ...policeLife, majority: { share: 90, basis: police } },
  { forms: ['certificate.minister', 'certificate.province'], ...withQuorum },
  // the share is from a page on the procedure that does not cite its source
  {
    forms: ['certificate.prime-minister'],
    ...withQuorum,
    majority: { share: 80, basis: unverifiedLaw('nd-91-2017') },
  },
]
