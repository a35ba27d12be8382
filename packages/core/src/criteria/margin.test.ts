import { describe, expect, it } from 'vitest'
import { isStricter } from './margin.js'

const twoThirds = { numerator: 2, denominator: 3 }

describe('the stricter of two limits', () => {
  it.each([
    ['atLeast', 80, 70, true],
    ['atLeast', 70, 70, false],
    ['atLeast', 60, 70, false],
    ['moreThan', 71, 70, true],
    ['atMost', 60, 70, true],
    ['atMost', 70, 70, false],
    ['lessThan', 80, 70, false],
    ['atLeast', 67, twoThirds, true],
    ['atLeast', 66, twoThirds, false],
    ['atMost', 66, twoThirds, true],
    ['atLeast', twoThirds, 66, true],
    ['atLeast', { numerator: 4, denominator: 6 }, twoThirds, false],
  ] as const)('%s: %j against %j is %s', (bound, one, other, stricter) => {
    expect(isStricter(bound, one, other)).toBe(stricter)
  })
})
