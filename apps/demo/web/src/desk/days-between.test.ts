import { expect, it } from 'vitest'
import { daysBetween } from './days-between.js'
import { dueTone } from './due-tone.js'

it('counts the days to a deadline, also over a leap day and after it has passed', () => {
  expect([
    daysBetween('2020-02-28', '2020-03-01'),
    daysBetween('2020-03-01', '2020-03-01'),
    daysBetween('2021-01-02', '2020-12-31'),
  ]).toEqual([2, 0, -2])
})

it('presses more the nearer it is', () => {
  expect([-1, 0, 7, 8].map(dueTone)).toEqual(['bad', 'warn', 'warn', 'plain'])
})
