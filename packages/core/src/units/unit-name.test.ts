import { describe, expect, it } from 'vitest'
import { isSameName, splitUnitName } from './unit-name.js'

describe('a name in an official list', () => {
  it.each([
    ['commune', 'Thị trấn Phát Diệm', { type: 'thi_tran', name: 'Phát Diệm' }],
    ['commune', 'Thị Trấn Mường Chà', { type: 'thi_tran', name: 'Mường Chà' }],
    ['commune', 'xã Bắc Sơn', { type: 'xa', name: 'Bắc Sơn' }],
    ['commune', ' Xã  A Dơi ', { type: 'xa', name: 'A Dơi' }],
    ['commune', 'Phường 12', { type: 'phuong', name: '12' }],
    ['district', 'Thị xã Sa Pa', { type: 'thi_xa', name: 'Sa Pa' }],
    ['province', 'Thành phố Hồ Chí Minh', { type: 'thanh_pho', name: 'Hồ Chí Minh' }],
    ['neighbourhood', 'Tổ dân phố số 5', { type: 'to_dan_pho', name: 'số 5' }],
  ] as const)('of a %s, %s, is taken apart', (level, printed, name) => {
    expect(splitUnitName(level, printed)).toEqual(name)
  })

  it('is composed when the list has it in parts', () => {
    expect(splitUnitName('commune', 'Xã Bạch Lưu'.normalize('NFD'))).toEqual({ type: 'xa', name: 'Bạch Lưu' })
  })

  it.each([
    ['province', 'Huyện Kim Sơn'],
    ['commune', 'Bạch Lưu'],
    ['commune', 'Xãhội'],
    ['commune', 'Xã'],
  ] as const)('tells no type of a %s in %s', (level, printed) => {
    expect(splitUnitName(level, printed)).toBeUndefined()
  })

  it('is the same wherever its tone mark stands', () => {
    expect(isSameName('Thanh Hóa', 'Thanh Hoá')).toBe(true)
    expect(isSameName('Khánh Hòa', 'khánh hoà')).toBe(true)
    expect(isSameName('Rơ Kơi', 'Rờ Kơi')).toBe(false)
    expect(isSameName('Hòa An', 'Hóa An')).toBe(false)
  })
})
