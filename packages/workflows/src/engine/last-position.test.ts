import { describe, expect, it } from 'vitest'
import { lastPosition } from './last-position.js'

describe('the last position', () => {
  it.each([
    ['in an empty journal', [], 0],
    ['of one fact', [1], 1],
    ['of two facts', [1, 2], 2],
    ['of many facts', Array.from({ length: 1000 }, (_, place) => place + 1), 1000],
    ['of facts that are far apart, as in Postgres', [3, 900, 4_000_000_000_017], 4_000_000_000_017],
  ])('%s is found, with few questions', async (_, positions, last) => {
    let asked = 0
    const found = await lastPosition(async (after, limit) => {
      asked += 1
      return positions.filter((position) => position > after).slice(0, limit)
    })
    expect(found).toBe(last)
    expect(asked).toBeLessThan(100)
  })
})
