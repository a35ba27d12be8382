import { describe, expect, it } from 'vitest'
import { addDays, dayInVietNam, isIsoDate, isIsoInstant, weekdayOf, yearOf } from './iso-date.js'

describe('a day', () => {
  it.each(['2022-02-29', '2022-13-01', '2022-1-1', '10/02/2022', ''])('does not accept %s', (text) => {
    expect(isIsoDate(text)).toBe(false)
  })

  it('agrees with the calendar of the runtime on every day of four hundred years', () => {
    const dayMilliseconds = 86_400_000
    for (let at = Date.UTC(1900, 0, 1); at < Date.UTC(2300, 0, 1); at += dayMilliseconds) {
      const day = new Date(at).toISOString().slice(0, 10)
      if (!isIsoDate(day)) throw new Error(`${day} exists`)
    }
    for (const [year, last] of [
      [1900, 28],
      [2000, 29],
      [2023, 28],
      [2024, 29],
      [2100, 28],
    ] as const) {
      expect(isIsoDate(`${year}-02-${last}`)).toBe(true)
      expect(isIsoDate(`${year}-02-${last + 1}`)).toBe(false)
    }
    expect(isIsoDate('2022-04-31')).toBe(false)
    expect(isIsoDate('2022-00-10')).toBe(false)
    expect(isIsoDate('2022-01-00')).toBe(false)
  })

  it('accepts the 29th of February in a leap year', () => {
    expect(isIsoDate('2024-02-29')).toBe(true)
  })

  it('begins in Viet Nam seven hours before it begins in Greenwich', () => {
    expect(dayInVietNam('2022-11-14T16:59:59Z')).toBe('2022-11-14')
    expect(dayInVietNam('2022-11-14T17:00:00Z')).toBe('2022-11-15')
    expect(dayInVietNam('2022-11-15T00:00:00+07:00')).toBe('2022-11-15')
  })

  it('moves over the end of a month and a year', () => {
    expect(addDays('2024-12-31', 1)).toBe('2025-01-01')
    expect(addDays('2022-03-01', -1)).toBe('2022-02-28')
  })

  it('knows its year and its weekday', () => {
    expect(yearOf('2022-11-15')).toBe(2022)
    expect(weekdayOf('2022-11-15')).toBe(2)
  })
})

describe('a moment', () => {
  it.each(['2022-11-15T08:00:00+07:00', '2022-11-15T23:59:59.123456Z', '2024-02-29T00:00:00-03:30'])(
    'is %s',
    (text) => {
      expect(isIsoInstant(text)).toBe(true)
    },
  )

  it.each([
    ['no offset', '2022-11-15T08:00:00'],
    ['no time', '2022-11-15'],
    ['no seconds', '2022-11-15T08:00+07:00'],
    ['a day that does not exist', '2022-02-30T08:00:00+07:00'],
    ['an hour of the day after', '2022-11-15T24:00:00+07:00'],
    ['an offset that does not exist', '2022-11-15T08:00:00+25:00'],
  ])('is not what has %s', (_, text) => {
    expect(isIsoInstant(text)).toBe(false)
  })

  it.each([
    ['is of a day that exists', '2022-02-30T08:00:00+07:00'],
    ['is of an hour that its day has: the hour 24 is of the next one', '2022-11-14T24:00:00+07:00'],
    ['is of a minute that its hour has', '2022-11-14T08:60:00+07:00'],
  ])('%s', (_, text) => {
    expect(isIsoInstant(text)).toBe(false)
  })
})
