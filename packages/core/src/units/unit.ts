import type { Basis } from '../bases/basis.js'
import type { IsoDate } from '../days/iso-date.js'
import type { Level } from './level.js'
import type { UnitType } from './unit-type.js'

export type { Level } from './level.js'

/** Our own identity of a unit. Official codes and names are dated facts about it, never its identity. */
export type UnitId = string

/** The levels, high to low. */
export const levels: readonly Level[] = ['province', 'district', 'commune', 'neighbourhood']

/** The last day of the district level, before local government of two levels. */
export const lastDayOfDistricts: IsoDate = '2025-06-30'

/** What a unit was from one day on. */
export interface UnitVersion {
  readonly from: IsoDate
  /** The last day of this version; absent while it stands. */
  readonly to?: IsoDate
  /** The official code, which other units may have had before or have now. */
  readonly code?: string
  /** Without its type: `Bạch Lưu`. */
  readonly name: string
  readonly type: UnitType
  /** Absent for a province only. */
  readonly parent?: UnitId
  /** What made this version, where the table knows it. */
  readonly basis?: Basis
}

/** An administrative unit, or a neighbourhood within one, through time. */
export interface Unit {
  readonly id: UnitId
  readonly level: Level
  /** Oldest first, one following the other. */
  readonly versions: readonly UnitVersion[]
}

/** A unit passes its territory on, whole or in part, to a unit that stands from the day `on`. */
export interface Succession {
  readonly from: UnitId
  readonly to: UnitId
  readonly on: IsoDate
  readonly extent: 'full' | 'partial'
  readonly basis: Basis
}

/** Units and how they follow from one another. Plain JSON. */
export interface UnitTable {
  readonly units: readonly Unit[]
  readonly successions: readonly Succession[]
}

/** The level of a unit's parent: a commune stands under a district until 30 June 2025, under a province since. */
export const parentLevel = (level: Level, on: IsoDate): Level | undefined => {
  if (level === 'province') return undefined
  if (level === 'neighbourhood') return 'commune'
  return level === 'commune' && on <= lastDayOfDistricts ? 'district' : 'province'
}
