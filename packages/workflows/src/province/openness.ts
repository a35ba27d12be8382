import { type Basis, type Level, law, unverifiedLaw } from '@anlang/core'

/** What an overlay can lay over the nation. */
export type Openable =
  | 'criteria'
  | 'limits'
  | 'steps'
  | 'requirements'
  | 'terms'
  | 'words'
  | 'models'
  | 'quotas'
  | 'voteRules'

/** To which levels something is open, and by what. */
export interface Opening {
  readonly levels: readonly Level[]
  readonly basis: Basis
}

const everyLevel = ['province', 'district', 'commune'] as const

// how an office works inside the limits of the law is its own to say; that the law lets it is our reading
const ownHouse = unverifiedLaw('tt-124-2021', '8')

/**
 * What the nation leaves open, and to whom. Within which bounds is the same for all: never looser than what stands
 * above. Only that provinces may add criteria was read in the circular; the rest is our reading.
 */
export const openness: Readonly<Record<Openable, Opening>> = {
  criteria: { levels: ['province'], basis: law('tt-124-2021', '8.1') },
  limits: { levels: everyLevel, basis: ownHouse },
  steps: { levels: everyLevel, basis: ownHouse },
  requirements: { levels: everyLevel, basis: ownHouse },
  terms: { levels: everyLevel, basis: ownHouse },
  words: { levels: everyLevel, basis: ownHouse },
  models: { levels: everyLevel, basis: law('nd-06-2014', '5.4') },
  quotas: { levels: ['province'], basis: unverifiedLaw('luat-06-2022', '80') },
  voteRules: { levels: ['province'], basis: unverifiedLaw('tt-12-2019-bnv', '11') },
}
