import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from './iso-date.js'
import { nationalWorkingCalendar as nation } from './national-working-calendar.js'
import { createWorkingCalendar } from './working-calendar.js'

describe('a clock of working days', () => {
  it('starts the day after, and stands over the weekend', () => {
    expect(nation.addWorkingDays('2022-11-10', 1)).toBe('2022-11-11')
    expect(nation.addWorkingDays('2022-11-10', 2)).toBe('2022-11-14')
    expect(nation.addWorkingDays('2022-11-10', 0)).toBe('2022-11-10')
  })

  it('stands over Tết with its days in lieu', () => {
    expect(nation.addWorkingDays('2023-01-19', 1)).toBe('2023-01-27')
    expect(nation.workingDaysBetween('2023-01-19', '2023-01-26')).toBe(0)
    expect(nation.addWorkingDays('2023-01-10', 20)).toBe('2023-02-14')
  })

  it('counts a Saturday that is worked for a weekday off', () => {
    expect(nation.addWorkingDays('2024-05-03', 1)).toBe('2024-05-04')
    expect(nation.isWorkingDay('2024-04-29')).toBe(false)
  })

  it('stands on the Monday in lieu of a holiday at the weekend', () => {
    expect(nation.addWorkingDays('2023-08-31', 1)).toBe('2023-09-05')
  })

  it('counts as many days as lie between its first and its last', () => {
    const near = fc.integer({ min: -20, max: 20 }).map((step) => addDays('2024-12-31', step))
    fc.assert(
      fc.property(near, fc.nat(40), (from, count) => {
        const last = nation.addWorkingDays(from, count)
        expect(nation.workingDaysBetween(from, last)).toBe(count)
        if (count > 0) expect(nation.isWorkingDay(last)).toBe(true)
      }),
    )
  })

  it('answers the same when it is asked again and again', () => {
    const fresh = () => createWorkingCalendar([])
    const one = fresh()
    const asked = Array.from({ length: 12_000 }, (_, place) => addDays('2017-01-01', place % 5000))
    for (const from of asked) one.addWorkingDays(from, 3)
    expect(one.addWorkingDays('2017-01-06', 3)).toBe(fresh().addWorkingDays('2017-01-06', 3))
  })
})

describe('a year without a decision', () => {
  it('is named, as is one that is not in the table', () => {
    expect(nation.doubtful('2026-12-20', '2027-01-20')).toEqual([2027])
    expect(nation.doubtful('2020-12-20', '2021-01-20')).toEqual([2020])
    expect(nation.doubtful('2022-01-01', '2026-12-31')).toEqual([])
    expect(nation.doubtful('2030-01-01', '2030-02-01')).toEqual([2030])
  })

  it('closes on weekends alone when it is not in the table', () => {
    expect(nation.isWorkingDay('2030-09-02')).toBe(true)
    expect(nation.isWorkingDay('2030-09-01')).toBe(false)
  })
})
