import { expect, it } from 'vitest'
import { counted } from './counted.js'

it('one is called otherwise than none and many in English, and not in Vietnamese', () => {
  expect([0, 1, 2000].map((count) => counted(count, 'dossier', 'en'))).toEqual([
    '0 dossiers',
    '1 dossier',
    '2,000 dossiers',
  ])
  expect([0, 1, 2000].map((count) => counted(count, 'dossier', 'vi'))).toEqual(['0 hồ sơ', '1 hồ sơ', '2.000 hồ sơ'])
})
