import { describe, expect, it } from 'vitest'
import { isNegative, numberText, readNumber } from './number-text.js'

describe('a number', () => {
  it('is read as the language writes it', () => {
    expect([numberText(3321, 'vi'), numberText(3321, 'en')]).toEqual(['3.321', '3,321'])
  })

  it.each([
    ['25', 'vi', 25],
    ['1.250', 'vi', 1250],
    ['1,250', 'en', 1250],
    ['12,5', 'vi', 12.5],
    ['12.5', 'vi', 12.5],
    ['12.5', 'en', 12.5],
    ['1 250', 'vi', 1250],
    ['1\u00a0250', 'en', 1250],
  ] as const)('is understood as it is typed: %s in %s', (typed, locale, value) => {
    expect(readNumber(typed, locale)).toBe(value)
  })

  it.each([
    ['-5', true],
    ['- 1.250', true],
    ['5', false],
    ['-', false],
    ['a-5', false],
  ])('is known to be below 0: %s', (typed, negative) => {
    expect(isNegative(typed, 'vi')).toBe(negative)
  })

  it.each(['', 'mười', '-3', '1.2.3', '1e9', '12a', '<3', '9'.repeat(400)])(
    'is not made up from what is none: %s',
    (typed) => {
      expect(readNumber(typed, 'vi')).toBeUndefined()
    },
  )
})
