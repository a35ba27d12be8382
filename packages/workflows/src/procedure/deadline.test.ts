import { addDays, createWorkingCalendar, law } from '@anlang/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lastDayOf } from './deadline.js'

const calendar = createWorkingCalendar([])

describe('the last day of a deadline', () => {
  it('is the day before the day the law names, since "before" leaves that day out', () => {
    expect(lastDayOf({ before: '11-15' }, 2022, { on: '2022-03-01' }, calendar)).toBe('2022-11-14')
    expect(lastDayOf({ before: '03-01' }, 2024, { on: '2024-01-01' }, calendar)).toBe('2024-02-29')
    expect(lastDayOf({ before: '01-31', nextYear: true }, 2022, { on: '2022-12-01' }, calendar)).toBe('2023-01-30')
  })

  it('counts working days from the day after the step opened', () => {
    expect(lastDayOf({ workingDays: 10 }, 2022, { on: '2022-11-28' }, calendar)).toBe('2022-12-12')
  })

  it('counts calendar days over weekends', () => {
    expect(lastDayOf({ days: 30 }, 2022, { on: '2022-11-28' }, calendar)).toBe('2022-12-28')
  })

  it('leaves out the holidays of the calendar, and counts a Saturday that is worked in exchange', () => {
    const basis = law('nd-06-2014')
    const [closed, worked] = [['2022-09-01', '2022-09-02'], ['2022-09-03']]
    const year = { year: 2022, closed, worked, decision: null, basis }
    expect(lastDayOf({ workingDays: 1 }, 2022, { on: '2022-08-31' }, createWorkingCalendar([year]))).toBe('2022-09-03')
  })

  it('stands still while the dossier is sent back, and goes on with what was left', () => {
    // ten working days: four had run from Monday to Friday, six are left from the Wednesday after
    const before = [{ from: '2022-11-07', to: '2022-11-11' }]
    expect(lastDayOf({ workingDays: 10 }, 2022, { on: '2022-11-16', before }, calendar)).toBe('2022-11-24')
    expect(lastDayOf({ days: 30 }, 2022, { on: '2022-11-16', before }, calendar)).toBe('2022-12-12')
  })

  it('is the day of the resubmission when everything had run', () => {
    const before = [{ from: '2022-11-01', to: '2022-11-30' }]
    expect(lastDayOf({ workingDays: 5 }, 2022, { on: '2022-12-05', before }, calendar)).toBe('2022-12-05')
  })

  it('gives no more and no fewer working days in two parts than in one', () => {
    const day = (n: number) => addDays('2022-01-03', n)
    fc.assert(
      fc.property(fc.nat(40), fc.nat(30), fc.nat(40), (opened, stayed, away) => {
        const [from, to, on] = [day(opened), day(opened + stayed), day(opened + stayed + away)]
        const last = lastDayOf({ workingDays: 25 }, 2022, { on, before: [{ from, to }] }, calendar)
        const given = calendar.workingDaysBetween(from, to) + calendar.workingDaysBetween(on, last)
        expect(given).toBe(25)
      }),
    )
  })
})
