import { describe, expect, it } from 'vitest'
import { compareVi, isNfc } from './text.js'

describe('Vietnamese text', () => {
  it('sorts đ after d and before e', () => {
    expect(['Em', 'Đông', 'Dương'].toSorted(compareVi)).toEqual(['Dương', 'Đông', 'Em'])
  })

  it('tells composed from decomposed letters', () => {
    expect(isNfc('Bạch Lưu')).toBe(true)
    expect(isNfc('Bạch Lưu'.normalize('NFD'))).toBe(false)
  })
})
