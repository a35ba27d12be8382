import { describe, expect, it } from 'vitest'
import { pastedText } from './pasted-text.js'

describe('a text that was pasted', () => {
  it('has its letters composed', () => {
    const decomposed = '01/ĐK-Thôn Anh Dũng'.normalize('NFD')
    expect(pastedText(decomposed)).toBe('01/ĐK-Thôn Anh Dũng')
  })

  it.each([
    ['12\u00a0/QĐ\u2011UBND', '12 /QĐ-UBND'],
    ['\u201c45\u201d/KH', '"45"/KH'],
    ['\ufeff45/\u200bKH', '45/KH'],
    ['45/KH\r\n', '45/KH '],
    ['45/KH\u2013UBND', '45/KH-UBND'],
  ])('is as it would have been typed', (pasted, typed) => {
    expect(pastedText(pasted)).toBe(typed)
  })

  it('is the same again', () => {
    const once = pastedText('\u201c12\u00a0/QĐ\u2011UBND\u201d')
    expect(pastedText(once)).toBe(once)
  })
})
