import { describe, expect, it } from 'vitest'
import { ceilingOf, commonDivisor, floorOf } from './whole-division.js'

describe('division of whole numbers', () => {
  it.each([
    [7n, 2n, 3n, 4n],
    [-7n, 2n, -4n, -3n],
    [7n, -2n, -4n, -3n],
    [-7n, -2n, 3n, 4n],
    [6n, 2n, 3n, 3n],
    [-6n, 2n, -3n, -3n],
    [0n, -5n, 0n, 0n],
  ])('of %d by %d lies between %d and %d', (number, by, floor, ceiling) => {
    expect(floorOf(number, by)).toBe(floor)
    expect(ceilingOf(number, by)).toBe(ceiling)
  })

  it('by what is common to both leaves lowest terms', () => {
    expect(commonDivisor(70n, 100n)).toBe(10n)
    expect(commonDivisor(-70n, -100n)).toBe(10n)
    expect(commonDivisor(0n, -7n)).toBe(7n)
  })
})
