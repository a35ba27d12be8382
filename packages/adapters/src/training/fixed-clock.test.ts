import { describe, expect, it } from 'vitest'
import { fixedClock } from './fixed-clock.js'

describe('the training clock', () => {
  it('stands still until it is moved, forward or back', () => {
    const clock = fixedClock('2022-11-14T08:00:00+07:00')
    expect([clock.now(), clock.now()]).toEqual(['2022-11-14T08:00:00+07:00', '2022-11-14T08:00:00+07:00'])
    clock.moveTo('2022-11-15T08:00:00+07:00')
    expect(clock.now()).toBe('2022-11-15T08:00:00+07:00')
    clock.moveTo('2022-03-31T23:59:00+07:00')
    expect(clock.now()).toBe('2022-03-31T23:59:00+07:00')
  })

  it('cannot be set to what is no moment, and keeps its time', () => {
    const clock = fixedClock('2022-11-14T08:00:00+07:00')
    expect(() => clock.moveTo('2022-11-15')).toThrow('2022-11-15 is not a moment')
    expect(clock.now()).toBe('2022-11-14T08:00:00+07:00')
    expect(() => fixedClock('hôm nay')).toThrow('hôm nay is not a moment')
  })
})
