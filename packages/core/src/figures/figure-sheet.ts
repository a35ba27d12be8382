import type { IsoDate } from '../days/iso-date.js'
import type { Text } from '../text/text.js'
import type { UnitId } from '../units/unit.js'
import type { Statement } from './statement.js'

/** The days a sheet speaks of, both included. */
export interface Period {
  readonly from: IsoDate
  readonly to: IsoDate
}

/** Where a figure was read: a report and, where it has one, its number and day. */
export interface Provenance {
  readonly title: Text
  /** Number and symbol as printed: `12/BC-UBND`. */
  readonly document?: string
  readonly day?: IsoDate
}

/** What one document says of one unit in one period. Plain JSON. */
export interface FigureSheet<Id extends string = string> {
  readonly unit: UnitId
  readonly period: Period
  readonly source: Provenance
  /** Which part of the unit is meant, where it is not the whole: rural communes only. */
  readonly scope?: Text
  readonly entries: Readonly<Partial<Record<Id, Statement>>>
}

/** What is to be reached by a year. */
export interface Target<Id extends string = string> {
  readonly unit: UnitId
  readonly indicator: Id
  readonly year: number
  readonly goal: Extract<Statement, { readonly kind: 'count' | 'percent' }>
  readonly source: Provenance
}
