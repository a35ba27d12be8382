import { nationalUnits } from '@anlang/core'
import { provinces } from '@anlang/provinces'
import { expect, it } from 'vitest'
import { calledByLevel } from './called-by-level.js'

const called = (id: string, locale: 'vi' | 'en') =>
  provinces.filter((one) => one.id === id).map((one) => calledByLevel(one, { table: nationalUnits }, locale))[0]

it.each([
  ['ninh-binh', 'tỉnh Ninh Bình', 'Ninh Bình province'],
  ['kim-son', 'huyện Kim Sơn', 'Kim Sơn district'],
  ['bach-luu', 'xã Bạch Lưu', 'Bạch Lưu commune'],
])('the overlay %s is called by the level of its unit', (id, vi, en) => {
  expect([called(id, 'vi'), called(id, 'en')]).toEqual([vi, en])
})

it('a name that says the level itself, or of a unit that nobody knows, stays as it is', () => {
  const name = { vi: 'Tỉnh A', en: 'Province A' }
  expect(calledByLevel({ id: 'a', unit: 'p26', name }, { table: nationalUnits }, 'vi')).toBe('Tỉnh A')
  expect(calledByLevel({ id: 'a', unit: 'x', name: { vi: 'A', en: 'A' } }, { table: nationalUnits }, 'en')).toBe('A')
})
