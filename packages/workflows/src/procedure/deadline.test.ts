import { law } from '@anlang/core'
import { describe, expect, it } from 'vitest'
import { lastDayOf } from './deadline.js'

const basis = law('tt-124-2021', '9.1')

describe('the last day of a deadline', () => {
  it('is the day before the day the law names, since "before" leaves that day out', () => {
    expect(lastDayOf({ before: '11-15', whenPassed: 'refuse', basis }, 2022, '2022-03-01', [])).toBe('2022-11-14')
    expect(lastDayOf({ before: '03-01', whenPassed: 'refuse', basis }, 2024, '2024-01-01', [])).toBe('2024-02-29')
  })

  it('counts working days from the day after the step opened', () => {
    expect(lastDayOf({ workingDays: 10, whenPassed: 'remind', basis }, 2022, '2022-11-28', [])).toBe('2022-12-12')
  })

  it('leaves the holidays it is given out', () => {
    const holidays = ['2022-09-01', '2022-09-02']
    expect(lastDayOf({ workingDays: 1, whenPassed: 'remind', basis }, 2022, '2022-08-31', holidays)).toBe('2022-09-05')
  })
})
