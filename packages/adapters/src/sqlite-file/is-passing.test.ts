import { expect, it } from 'vitest'
import { isPassing } from './is-passing.js'

const still = { isStill: () => true }
const unready = Object.assign(new Error('attempt to write a readonly database'), { errcode: 264 })

it('a failure to read is tried again where somebody wrote meanwhile, whatever it was', () => {
  expect(isPassing(new Error('database disk image is malformed'), { isStill: () => false }, 1)).toBe(true)
  expect(isPassing(new Error('database disk image is malformed'), still, 1)).toBe(false)
})

it('an index that was just being written is asked for again, and not for ever', () => {
  expect([1, 99, 100].map((attempt) => isPassing(unready, still, attempt))).toEqual([true, true, false])
})
