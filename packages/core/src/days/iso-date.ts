/** A calendar day, `YYYY-MM-DD`. Days compare as strings. */
export type IsoDate = string

/** A moment, `YYYY-MM-DDThh:mm:ss` with an offset or `Z`. */
export type IsoInstant = string

const dayInMilliseconds = 86_400_000
/** Viet Nam has kept UTC+7 without summer time since 1975. */
const vietNamOffset = 7 * 3_600_000

const toDay = (milliseconds: number): IsoDate => new Date(milliseconds).toISOString().slice(0, 10)

/**
 * How many days lie between two days.
 *
 * @example
 * ```ts
 * daysBetween('2022-02-27', '2022-03-02') // => 3
 * ```
 */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  (Date.parse(to) - Date.parse(from)) / dayInMilliseconds

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const daysIn = (year: number, month: number): number => {
  if (month === 2) return isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

const hyphen = 45
const zero = 48

/** The number of two digits that begins at a place, or -1. */
const pairAt = (text: string, place: number): number => {
  const tens = text.charCodeAt(place) - zero
  const ones = text.charCodeAt(place + 1) - zero
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1
}

/**
 * Says whether a string is a day that exists.
 *
 * @example
 * ```ts
 * isIsoDate('2022-02-30') // => false
 * ```
 */
export const isIsoDate = (text: string): boolean => {
  // by arithmetic on the letters: every day of every subject passes here
  if (text.length !== 10 || text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return false
  const century = pairAt(text, 0)
  const year = pairAt(text, 2)
  const month = pairAt(text, 5)
  const day = pairAt(text, 8)
  if (century < 0 || year < 0 || month < 1 || month > 12) return false
  return day >= 1 && (day <= 28 || day <= daysIn(century * 100 + year, month))
}

/**
 * Says whether a string is a day of some year, `MM-DD`.
 *
 * @example
 * ```ts
 * isMonthDay('02-30') // => false
 * ```
 */
export const isMonthDay = (text: string): boolean => isIsoDate(`2000-${text}`)

/**
 * Says whether a string is a moment of a day that exists, with seconds and a stated offset. Midnight is the hour 00 of its day.
 *
 * @example
 * ```ts
 * isIsoInstant('2022-11-15T08:00:00') // => false
 * ```
 */
export const isIsoInstant = (text: string): boolean =>
  /^.{10}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(text) &&
  isIsoDate(text.slice(0, 10)) &&
  !Number.isNaN(Date.parse(text))

/**
 * The calendar day in Viet Nam at a moment.
 *
 * @example
 * ```ts
 * dayInVietNam('2022-11-14T18:30:00Z') // => '2022-11-15'
 * ```
 */
export const dayInVietNam = (instant: IsoInstant): IsoDate =>
  // asked with every act: of what is written in Viet Nam's own time the day can be read
  instant.endsWith('+07:00') ? instant.slice(0, 10) : toDay(Date.parse(instant) + vietNamOffset)

/**
 * The day `count` days later (earlier when negative).
 *
 * @example
 * ```ts
 * addDays('2022-11-15', -1) // => '2022-11-14'
 * ```
 */
export const addDays = (day: IsoDate, count: number): IsoDate => {
  const sum = pairAt(day, 8) + count
  // within every month, the day alone changes
  if (sum >= 1 && sum <= 28 && Number.isInteger(sum) && isIsoDate(day)) {
    return day.slice(0, 8) + (sum < 10 ? `0${sum}` : `${sum}`)
  }
  return toDay(Date.parse(day) + count * dayInMilliseconds)
}

/** A number for the month and day of a day, the same in every year: the months are 32 apart. */
export const monthDayNumber = (day: IsoDate): number => pairAt(day, 5) * 32 + pairAt(day, 8)

/**
 * The later of two days.
 *
 * @example
 * ```ts
 * laterOf('2025-06-30', '2025-07-01') // => '2025-07-01'
 * ```
 */
export const laterOf = (one: IsoDate, other: IsoDate): IsoDate => {
  if (one < other) return other
  return one
}

/**
 * The year of a day.
 *
 * @example
 * ```ts
 * yearOf('2022-11-15') // => 2022
 * ```
 */
export const yearOf = (day: IsoDate): number => Number(day.slice(0, 4))

/**
 * The day of the week, 0 for Sunday to 6 for Saturday.
 *
 * @example
 * ```ts
 * weekdayOf('2022-11-15') // => 2
 * ```
 */
export const weekdayOf = (day: IsoDate): number => new Date(Date.parse(day)).getUTCDay()
