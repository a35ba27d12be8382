import { expect, it } from 'vitest'
import { initials } from './initials.js'

it.each([
  ['Trưởng khu dân cư', 'DC'],
  ['Công an', 'CA'],
  ['Thường trực Hội đồng Thi đua – Khen thưởng', 'KT'],
  ['Chairman', 'C'],
  ['', ''],
])('a position is known by two letters: %s', (name, letters) => {
  expect(initials(name)).toBe(letters)
})
