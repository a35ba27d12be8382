import { describe, expect, it } from 'vitest'
import { wrap } from './wrap.js'

describe('lines of the story', () => {
  it('break at spaces and never pass the width', () => {
    const lines = wrap('Thường trực Ban Chỉ đạo phong trào Toàn dân bảo vệ an ninh Tổ quốc', 20)
    expect(lines.every((line) => line.length <= 20)).toBe(true)
    expect(lines.join(' ')).toBe('Thường trực Ban Chỉ đạo phong trào Toàn dân bảo vệ an ninh Tổ quốc')
  })

  it('keep a word that is longer than the line', () => {
    expect(wrap('evaluate.neighbourhood', 5)).toEqual(['evaluate.neighbourhood'])
  })
})
