import type { Place } from './place.js'
import type { Position } from './positions.js'

const administrative = ['commune', 'district', 'province'] as const

/** Where each position sits; an office elsewhere is none. */
export const placesOf: Readonly<Record<Position, readonly Place[]>> = {
  neighbourhoodHead: ['neighbourhood'],
  frontBoard: ['neighbourhood'],
  police: administrative,
  front: administrative,
  committee: administrative,
  chairman: administrative,
  viceChairman: administrative,
  steeringStanding: administrative,
  councilStanding: [...administrative, 'ministry'],
  entityHead: ['entity'],
  policeDirector: ['province'],
  minister: ['ministry'],
  movementDepartment: ['ministry'],
  clock: [],
}
