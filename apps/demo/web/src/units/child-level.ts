import type { IsoDate, Level } from '@anlang/core'
import type { TrainingRoom } from '../../../src/training/training-api.js'

/** From this day on there are no districts: what stands directly under a province is a commune. */
const twoLevels: IsoDate = '2025-07-01'

/** What stands directly under a unit of a level on a day; nothing under a neighbourhood. */
export const childLevel = (level: Level, asOf: IsoDate): Exclude<Level, 'province'> | undefined => {
  if (level === 'province') return asOf < twoLevels ? 'district' : 'commune'
  if (level === 'district') return 'commune'
  return level === 'commune' ? 'neighbourhood' : undefined
}

/** Which units a room knows. */
type Known = Pick<TrainingRoom, 'units' | 'unitsFrom'>

/** Whether all units of the day are known down to the communes: those of the lists, once they begin. */
export const areWhole = ({ units, unitsFrom }: Known, asOf: IsoDate): boolean =>
  units === 'lists' && unitsFrom !== null && asOf >= unitsFrom

/** Whether all that stood under a unit is known. Neighbourhoods are in no list: they are of the story, or made up. */
export const knowsAllUnder = (room: Known, level: Level, asOf: IsoDate): boolean => {
  const below = childLevel(level, asOf)
  return below === undefined || (below !== 'neighbourhood' && areWhole(room, asOf))
}
