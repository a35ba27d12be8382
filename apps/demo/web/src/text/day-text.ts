import type { IsoDate } from '@anlang/core'
import { pastedText } from './pasted-text.js'

const digits = /^(\d{1,2})[./\s-](\d{1,2})[./\s-](\d{4})$/
const isoForm = /^(\d{4})-(\d{2})-(\d{2})$/

/** `2020-10-05` as it is read: `05/10/2020`. */
export const dayText = (day: IsoDate): string => {
  const [, year, month, date] = isoForm.exec(day) ?? []
  return year === undefined ? day : `${date}/${month}/${year}`
}

const exists = (year: number, month: number, date: number): boolean => {
  const day = new Date(Date.UTC(year, month - 1, date))
  return day.getUTCFullYear() === year && day.getUTCMonth() === month - 1 && day.getUTCDate() === date
}

interface Typed {
  readonly date: string
  readonly month: string
  readonly year: string
}

/** What was typed as a day, whether or not there is one. */
const partsOf = (typed: string): Typed | undefined => {
  const plain = pastedText(typed)
    .trim()
    .toLowerCase()
    .replace(/^ngày\s*/, '')
    .replace(/\s*(tháng|năm)\s*/g, '/')
    .replace(/\s*([./-])\s*/g, '$1')
  const iso = isoForm.exec(plain)
  const packed = /^(\d{2})(\d{2})(\d{4})$/.exec(plain)
  const [, date, month, year] = digits.exec(plain) ?? packed ?? (iso ? [iso[0], iso[3], iso[2], iso[1]] : [])
  return date === undefined || month === undefined || year === undefined ? undefined : { date, month, year }
}

/** Whether a text has the form of a day, such as 31/11/2022, though there may be no such day. */
export const isDayForm = (typed: string): boolean => partsOf(typed) !== undefined

/**
 * A day as people type or paste it: `5/10/2020`, `05-10-2020`, `05.10.2020`, `ngày 5 tháng 10 năm 2020`, `2020-10-05`,
 * `05102020`. Nothing when it is no day.
 */
export const readDay = (typed: string): IsoDate | undefined => {
  const { date, month, year } = partsOf(typed) ?? {}
  if (date === undefined || month === undefined || year === undefined) return undefined
  return exists(Number(year), Number(month), Number(date))
    ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
    : undefined
}
