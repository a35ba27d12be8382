import { describe, expect, it } from 'vitest'
import { areWhole, childLevel, knowsAllUnder } from './child-level.js'

describe('what is counted under a unit', () => {
  it.each([
    ['province', '2025-06-30', 'district'],
    ['province', '2025-07-01', 'commune'],
    ['district', '2022-12-05', 'commune'],
    ['commune', '2026-01-05', 'neighbourhood'],
    ['neighbourhood', '2026-01-05', undefined],
  ] as const)('under a %s on %s are units of the level below', (level, day, below) => {
    expect(childLevel(level, day)).toBe(below)
  })

  it('is all there is only where the lists were loaded, and on the days that they are of', () => {
    const lists = { units: 'lists', unitsFrom: '2025-01-01' } as const
    expect([areWhole(lists, '2024-12-31'), areWhole(lists, '2025-01-01')]).toEqual([false, true])
    // no list has neighbourhoods
    expect([knowsAllUnder(lists, 'province', '2026-01-05'), knowsAllUnder(lists, 'commune', '2026-01-05')]).toEqual([
      true,
      false,
    ])
    expect(areWhole({ units: 'story', unitsFrom: null }, '2026-01-05')).toBe(false)
  })
})
