import type { Text } from '../text/text.js'

/** What a sheet can say of an indicator: how many, what part of a whole, how it moved, or whether it is so. */
export type IndicatorKind = 'count' | 'share' | 'trend' | 'attested'

/** Something that reports speak of year after year. Offences, complaints and faith only as counts or yes/no of an area. */
export interface Indicator {
  readonly kind: IndicatorKind
  readonly label: Text
  /** What is counted, or what the share is of: households, communes. */
  readonly of: Text
  /** Set where the whole is made of unlike things, so that its shares cannot be added up. */
  readonly mixed?: true
  /** Set where a small count could point to a person: published tables leave it out. */
  readonly sensitive?: true
}

/** Indicators by id. */
export type IndicatorCatalogue<Id extends string = string> = Readonly<Record<Id, Indicator>>
