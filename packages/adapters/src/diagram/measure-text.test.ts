import { describe, expect, it } from 'vitest'
import { letterings, sized, widthOf, wrap } from './measure-text.js'

describe('text on a chart', () => {
  it('takes the same room composed and decomposed, and more in capitals', () => {
    expect(widthOf('Lựa chọn địa bàn'.normalize('NFD'), 14)).toBe(widthOf('Lựa chọn địa bàn'.normalize('NFC'), 14))
    expect(widthOf('LỰA CHỌN', 14)).toBeGreaterThan(widthOf('lựa chọn', 14))
  })

  it('is broken between words, and never within one', () => {
    expect(wrap('Trả lại để khảo sát bổ sung', 12, 90).join(' ')).toBe('Trả lại để khảo sát bổ sung')
    expect(wrap('Toàn-dân-bảo-vệ-an-ninh-Tổ-quốc', 12, 20)).toEqual(['Toàn-dân-bảo-vệ-an-ninh-Tổ-quốc'])
  })

  it('stands in lines of about one length, so that no word is left alone', () => {
    expect(sized('Trả lại để khảo sát bổ sung', letterings.arrow).lines).toEqual(['Trả lại để khảo', 'sát bổ sung'])
    expect(sized('Chờ quyết định thành lập', letterings.box).lines).toEqual(['Chờ quyết định', 'thành lập'])
  })
})
