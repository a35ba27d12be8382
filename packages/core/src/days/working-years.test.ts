import { describe, expect, it } from 'vitest'
import { instruments } from '../bases/instruments.js'
import { weekdayOf } from './iso-date.js'
import { workingYears } from './working-years.js'

const isWeekend = (day: string) => weekdayOf(day) % 6 === 0

/** Days off that the code fixes; on a weekend, one of the next three days stands for it. */
const fixed = ['01-01', '04-30', '05-01', '09-02']
/** The first day of the lunar year, as in any almanac. */
const newYear: Readonly<Record<number, string>> = {
  2017: '2017-01-28',
  2018: '2018-02-16',
  2019: '2019-02-05',
  2020: '2020-01-25',
  2021: '2021-02-12',
  2022: '2022-02-01',
  2023: '2023-01-22',
  2024: '2024-02-10',
  2025: '2025-01-29',
  2026: '2026-02-17',
  2027: '2027-02-06',
}

describe.each(workingYears.map((one) => [one.year, one] as const))('the working year %i', (year, one) => {
  it('closes on weekdays and works on weekends, each day of its own and once', () => {
    expect(one.closed.filter(isWeekend)).toEqual([])
    expect(one.worked.filter((day) => !isWeekend(day))).toEqual([])
    const days = [...one.closed, ...one.worked]
    expect(days.every((day) => day.startsWith(`${year}-`))).toBe(true)
    expect(new Set(days).size).toBe(days.length)
  })

  it('closes on the days that the code fixes, or on a day in lieu', () => {
    for (const day of fixed.map((monthDay) => `${year}-${monthDay}`)) {
      const near = one.closed.some((closed) => closed >= day && Date.parse(closed) - Date.parse(day) <= 3 * 86_400_000)
      expect(one.closed.includes(day) || (isWeekend(day) && near), day).toBe(true)
    }
  })

  it('closes on five weekdays around the lunar new year', () => {
    const first = Date.parse(newYear[year] ?? '')
    const around = one.closed.filter((day) => Math.abs(Date.parse(day) - first) <= 6 * 86_400_000)
    expect(around).toHaveLength(5)
  })

  it('names its decision, or says that it is not certain', () => {
    expect(one.decision !== null || one.unverified === true).toBe(true)
    expect(Object.hasOwn(instruments, one.basis.instrument)).toBe(true)
  })
})

it('the table has the years 2017 to 2027 in order', () => {
  expect(workingYears.map(({ year }) => year)).toEqual(Array.from({ length: 11 }, (_, place) => 2017 + place))
})
