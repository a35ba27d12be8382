import { describe, expect, it } from 'vitest'
import { folded } from './folded.js'

describe('a name without diacritics', () => {
  it.each([
    ['Đồng Đậu', 'dong dau'],
    ['Đồng Đậu'.normalize('NFD'), 'dong dau'],
    ['  Hoà   Bình\n', 'hoa binh'],
    ['Hòa Bình', 'hoa binh'],
    ['Ea Kpam', 'ea kpam'],
    ['Ea H’leo', "ea h'leo"],
    ['Ư ơ ă â ê ô ỹ', 'u o a a e o y'],
  ])('of “%s” is “%s”', (name, plain) => {
    expect(folded(name)).toBe(plain)
  })
})
