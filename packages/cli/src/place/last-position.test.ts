import { expect, it } from 'vitest'
import { lastPosition } from './last-position.js'

it.each([[[]], [[1]], [[1, 2, 3]], [[7, 8, 4_000_000_000_001]]])(
  'the last of %j is found, with few questions',
  async (positions: readonly number[]) => {
    let asked = 0
    const found = await lastPosition(async (after, limit) => {
      asked += 1
      return positions.filter((position) => position > after).slice(0, limit)
    })
    expect(found).toBe(positions.at(-1) ?? 0)
    expect(asked).toBeLessThan(100)
  },
)
