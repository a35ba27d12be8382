import { describe, expect, it } from 'vitest'
import { addWorkingDays } from './working-days.js'

describe('a clock of working days', () => {
  it('starts on the day after and leaves the weekend out', () => {
    expect(addWorkingDays('2022-11-10', 1, [])).toBe('2022-11-11')
    expect(addWorkingDays('2022-11-10', 2, [])).toBe('2022-11-14')
  })

  it('leaves a holiday out', () => {
    expect(addWorkingDays('2022-04-29', 1, ['2022-05-02', '2022-05-03'])).toBe('2022-05-04')
  })

  it('gives twenty working days over four weeks', () => {
    expect(addWorkingDays('2022-11-14', 20, [])).toBe('2022-12-12')
  })
})
