import { law } from '../../bases/instruments.js'
import type { VoteRule } from '../../commendation/council-vote.js'

const quorum = { share: { numerator: 2, denominator: 3 }, basis: law('tt-12-2019-bnv', '11') }

/**
 * What the councils' votes needed until the end of 2023. The eighty percent are the police's; for certificates and
 * merit no share is set by the nation, and none is known since 2024.
 */
export const nationalVoteRules: readonly VoteRule[] = [
  {
    forms: ['fighter.national', 'fighter.province'],
    from: '2017-10-01',
    to: '2023-12-31',
    quorum,
    majority: { share: 90, basis: law('nd-91-2017', '45.8') },
  },
  {
    forms: [
      'worker.advanced',
      'fighter.grassroots',
      'unit.advanced',
      'unit.victory',
      'flag.government',
      'flag.province',
    ],
    from: '2019-07-12',
    to: '2023-12-31',
    majority: { share: 80, basis: law('tt-12-2019-bca', '9') },
  },
  { forms: ['certificate.minister', 'certificate.province'], from: '2020-01-01', to: '2023-12-31', quorum },
]
