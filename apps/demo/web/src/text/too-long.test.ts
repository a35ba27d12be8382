import { openCommandSchema } from '@anlang/workflows'
import { expect, it } from 'vitest'
import { longestReference, tooLong } from './too-long.js'

it('says how long a text is that is longer than may be sent', () => {
  expect(tooLong('a'.repeat(121), 120)).toBe(121)
  expect(tooLong('a'.repeat(120), 120)).toBeUndefined()
})

it('knows how long a reference may be', () => {
  const lengths = [longestReference, longestReference + 1]
  expect(lengths.map((length) => openCommandSchema.shape.dossier.safeParse('a'.repeat(length)).success)).toEqual([
    true,
    false,
  ])
})
