import { describe, expect, it } from 'vitest'
import { documentNumber } from './document-number.js'

describe('the number of a document', () => {
  it.each([
    [' 45 / KH-UBND ', '45/KH-UBND'],
    ['45/KH\u00a0- UBND', '45/KH-UBND'],
    ['12 . 3/BC', '12.3/BC'],
  ])('is without the spaces beside its marks: %s', (typed, number) => {
    expect(documentNumber(typed)).toBe(number)
  })

  it('stays as it was typed where it is none, for the host to refuse', () => {
    expect(documentNumber('báo cáo của ông Nguyễn Văn A')).toBe('báo cáo của ông Nguyễn Văn A')
  })
})
