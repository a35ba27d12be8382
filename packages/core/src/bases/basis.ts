import type { IsoDate } from '../days/iso-date.js'
import type { Text } from '../text/text.js'

/** How far a statement of law was checked against its source. Only `verified` may be shown as law. */
export type Standing = 'verified' | 'partial' | 'inferred' | 'memory'

/** A legal or guiding document, with the days it is in force. */
export interface Instrument {
  /** Number and symbol as printed, for example `124/2021/TT-BCA`. */
  readonly number: string
  /** Kind of document as it is cited: Thông tư, Nghị định, Luật … */
  readonly kind: Text
  readonly title: Text
  readonly from: IsoDate
  /** The last day in force; absent while it stands. */
  readonly to?: IsoDate
  readonly standing: Standing
}

/** Where a criterion, limit, step or deadline comes from. */
export interface Basis {
  /** Key of the instrument in its table. */
  readonly instrument: string
  /** Article, clause and point joined by dots: `4.1.a` is điểm a khoản 1 Điều 4. */
  readonly at?: string
  /** Set when the reading is our inference, or the source was not read in full: never shown as law. */
  readonly unverified?: true
}

/** Instruments by key. */
export type Instruments = Readonly<Record<string, Instrument>>

/**
 * Says whether an instrument is in force on a day.
 *
 * @example
 * ```ts
 * isInForce(instruments['tt-23-2012'], '2022-02-10') // => false
 * ```
 */
export const isInForce = (instrument: Instrument, on: IsoDate): boolean =>
  instrument.from <= on && (instrument.to === undefined || on <= instrument.to)
