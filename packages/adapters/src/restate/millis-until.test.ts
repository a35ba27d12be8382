import { expect, it } from 'vitest'
import { millisUntil } from './millis-until.js'

it.each([
  ['a second before it begins in Viet Nam', '2022-11-14T16:59:59Z', 1_000],
  ['when it has begun', '2022-11-15T00:00:00+07:00', 0],
  ['long after', '2023-01-01T00:00:00Z', 0],
])('a day is so far off %s', (_, now, left) => {
  expect(millisUntil('2022-11-15', now)).toBe(left)
})
