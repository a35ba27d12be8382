import { dayInVietNam, isIsoInstant } from '@anlang/core'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { systemClock } from './system-clock.js'

describe('the clock of the machine', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })

  afterEach(() => {
    vi.useRealTimers()
  })

  it('tells a moment with its offset, of which the day is that of Viet Nam', () => {
    vi.setSystemTime('2026-11-14T17:30:00Z')
    expect(systemClock.now()).toBe('2026-11-14T17:30:00.000Z')
    expect(isIsoInstant(systemClock.now())).toBe(true)
    expect(dayInVietNam(systemClock.now())).toBe('2026-11-15')
  })
})
