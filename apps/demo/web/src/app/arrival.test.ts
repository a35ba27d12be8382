import { expect, it } from 'vitest'
import { arrivalAt } from './arrival.js'

it('an arrival is from within a room or from elsewhere, and none when nothing was before or nothing changed', () => {
  const ways = [
    '/lessons',
    '/rooms/lesson-1',
    '/rooms/lesson-1/units',
    '/rooms/lesson-1/units',
    '/rooms/lesson-12',
    '/',
  ]
  expect(ways.map(arrivalAt)).toEqual([undefined, 'elsewhere', 'within', undefined, 'elsewhere', 'elsewhere'])
})
