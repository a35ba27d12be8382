import { describe, expect, it } from 'vitest'
import { compareVi, inSentence, isNfc } from './text.js'

describe('Vietnamese text', () => {
  it('sorts đ after d and before e', () => {
    expect(['Em', 'Đông', 'Dương'].toSorted(compareVi)).toEqual(['Dương', 'Đông', 'Em'])
  })

  it('sorts numbered wards and groups by their numbers', () => {
    const groups = ['Tổ dân phố số 10', 'Tổ dân phố số 9', 'Tổ dân phố số 1']
    expect(groups.toSorted(compareVi)).toEqual(['Tổ dân phố số 1', 'Tổ dân phố số 9', 'Tổ dân phố số 10'])
  })

  it('tells composed from decomposed letters', () => {
    expect(isNfc('Bạch Lưu')).toBe(true)
    expect(isNfc('Bạch Lưu'.normalize('NFD'))).toBe(false)
  })

  it('stands inside a sentence with its first letter small and its abbreviations whole', () => {
    expect(inSentence('Số vụ gây mất ANTT kỳ trước')).toBe('số vụ gây mất ANTT kỳ trước')
    expect(inSentence('ANTT kỳ trước')).toBe('ANTT kỳ trước')
    expect(inSentence('Điểm phức tạp')).toBe('điểm phức tạp')
  })
})
