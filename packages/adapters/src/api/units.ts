import type { IsoDate, Level, Succession, UnitId, UnitOnDay } from '@anlang/core'
import type { PageAsk } from './page.js'

/** Which units: those under one, or those whose name is alike. */
export interface UnitsAsk extends PageAsk {
  /** A name or part of one, with or without diacritics, or an official code. */
  readonly q?: string
  /** Today when not said. */
  readonly asOf?: IsoDate
  readonly level?: Level
  /** Units within this one; with `q` at any depth, without it those directly under it. */
  readonly under?: UnitId
}

/** A unit in a list, with the names of what it stands under, the nearest first: `huyện Sông Lô, tỉnh Vĩnh Phúc`. */
export interface UnitItem extends UnitOnDay {
  readonly within: string
  readonly children: number
}

/** One page of units. */
export interface UnitsAnswer {
  readonly units: readonly UnitItem[]
  readonly total: number
  readonly next: string | null
  readonly asOf: IsoDate
}

/** A succession with the names of both sides. */
export interface NamedSuccession extends Succession {
  readonly fromName: string
  readonly toName: string
  /** The law it came by, as it is cited. */
  readonly cited: string
}

/** A unit as of a day: itself, what it stands under and holds, what it came from and became. */
export interface UnitAnswer {
  readonly unit: UnitOnDay
  readonly path: readonly UnitOnDay[]
  /** The first 200 of those directly under it; the others are pages of `units({ under })`. */
  readonly children: readonly UnitOnDay[]
  readonly childCount: number
  readonly predecessors: readonly NamedSuccession[]
  readonly successors: readonly NamedSuccession[]
  readonly asOf: IsoDate
}
