import { describe, expect, it } from 'vitest'
import { cite } from './cite.js'
import { law } from './instruments.js'

describe('a citation', () => {
  it('reads from the smallest part to the instrument in Vietnamese', () => {
    expect(cite(law('tt-124-2021', '4.4.đ'), 'vi')).toBe('điểm đ khoản 4 Điều 4 Thông tư 124/2021/TT-BCA')
  })

  it('reads from the instrument down in English', () => {
    expect(cite(law('tt-124-2021', '4.4.đ'), 'en')).toBe('Circular 124/2021/TT-BCA, Art. 4(4)(đ)')
  })

  it('may name the instrument alone', () => {
    expect(cite(law('nd-06-2014'), 'vi')).toBe('Nghị định 06/2014/NĐ-CP')
  })

  it('says when the reading was not verified', () => {
    expect(cite({ ...law('tt-124-2021', '8'), unverified: true }, 'vi')).toBe(
      'Điều 8 Thông tư 124/2021/TT-BCA (chưa kiểm chứng)',
    )
  })

  it('says when the instrument itself was read only in part', () => {
    expect(cite(law('tt-48-2025'), 'en')).toBe('Circular 48/2025/TT-BCA (unverified)')
  })

  it('never hides an instrument it does not know', () => {
    expect(cite({ instrument: 'qd-1-2099' }, 'vi')).toBe('qd-1-2099 (chưa kiểm chứng)')
  })
})
