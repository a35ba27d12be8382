import { expect, it } from 'vitest'
import { isSpeltSo, sameName } from './same-name.js'

it.each([
  ['Ninh Bình', 'Ninh Bình'],
  ['Ninh Binh', 'Ninh Bình'],
  ['ninh  binh ', 'Ninh Bình'],
  ['Tỉnh Ninh Bình', 'Ninh Bình'],
  ['tinh ninh binh', 'Ninh Bình'],
  ['xã Bạch Lưu', 'Bạch Lưu'],
  ['THI TRAN PHAT DIEM', 'Phát Diệm'],
  ['dak lak', 'Đắk Lắk'],
  ['Ninh Bình'.normalize('NFD'), 'Ninh Bình'],
  ['Bản Lang', 'Bản Lang'],
])('“%s” is meant for “%s”', (typed, name) => {
  expect(sameName(typed, name)).toBe(true)
})

it.each([
  ['Ninh Bình', 'Ninh Bình Đông'],
  ['Tỉnh', 'Ninh Bình'],
  ['', 'Ninh Bình'],
])('“%s” is not meant for “%s”', (typed, name) => {
  expect(sameName(typed, name)).toBe(false)
})

it('a name that is spelt as that of a unit goes before those that only look alike', () => {
  expect([isSpeltSo('xã thanh sơn', 'Thanh Sơn'), isSpeltSo('xã thanh sơn', 'Thành Sơn')]).toEqual([true, false])
})
