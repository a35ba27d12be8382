import { type IsoDate, yearOf } from '@anlang/core'

interface Life {
  readonly from?: IsoDate | undefined
  readonly to?: IsoDate | undefined
}

/** The last year whose public holidays may be known by now. */
const lastKnown = 2027

/** After so many years every kind of year has come: its first weekday is one of seven, and it has a leap day or not. */
const everyKind = 28

/**
 * The years in which dossiers can be opened that both lives have; without an end all that a calendar may know, where
 * Tết and days in lieu stand otherwise each year, and then every kind of year, since there only weekends are closed.
 */
export const yearsOf = (one: Life, other: Life): readonly number[] => {
  const from = [one.from ?? '', other.from ?? ''].toSorted().at(-1)
  const to = [one.to ?? '9999', other.to ?? '9999'].toSorted()[0]
  const first = yearOf(from ?? '')
  const last = to === '9999' ? Math.max(first - 1, lastKnown) + everyKind : yearOf(to ?? '')
  return Array.from({ length: last - first + 1 }, (_, place) => first + place)
}
