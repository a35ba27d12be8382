import { expect, it } from 'vitest'
import { canonicalText, isSameData } from './canonical-text.js'

it('says the same of data in any order of keys, not of lists in another', () => {
  expect(canonicalText({ b: [2, 1], a: { d: 1, c: 'x' } })).toBe('{"a":{"c":"x","d":1},"b":[2,1]}')
  expect(isSameData({ a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 })).toBe(true)
  expect(isSameData({ a: [1, 2] }, { a: [2, 1] })).toBe(false)
  expect(isSameData(undefined, undefined)).toBe(true)
})
