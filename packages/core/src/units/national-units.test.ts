import { describe, expect, it } from 'vitest'
import { checkUnitTable } from './check-unit-table.js'
import { nationalUnits } from './national-units.js'
import { provincesBefore2025 } from './provinces-before-2025.js'
import { provincesSince2025 } from './provinces-since-2025.js'
import { createUnitRegister } from './unit-register.js'

const register = createUnitRegister(nationalUnits)

describe('the national table', () => {
  it('has nothing wrong in it', () => {
    expect(checkUnitTable(nationalUnits)).toEqual([])
  })

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(nationalUnits))).toEqual(nationalUnits)
  })

  it.each([
    ['2011-01-01', 63],
    ['2025-06-30', 63],
    ['2025-07-01', 34],
    ['2026-04-30', 34],
  ])('has on %s %i provinces', (asOf, count) => {
    expect(register.living('province', asOf)).toHaveLength(count)
  })

  it.each([
    ['2024-12-31', 5],
    ['2025-01-01', 6],
    ['2025-07-01', 6],
    ['2026-04-30', 7],
  ])('has on %s %i municipalities', (asOf, count) => {
    expect(register.living('province', asOf).filter(({ type }) => type === 'thanh_pho')).toHaveLength(count)
  })

  it('knows no district after 30 June 2025', () => {
    expect(register.living('district', '2025-06-30')).not.toHaveLength(0)
    expect(register.living('district', '2025-07-01')).toEqual([])
  })

  it('accounts for the territory of each of the 63 provinces exactly once', () => {
    const held = provincesSince2025.flatMap(([, , , codes]) => codes)
    expect(held.toSorted()).toEqual(provincesBefore2025.map(([code]) => code))
  })

  it.each([
    ['p25@2025-07-01', ['p17', 'p25', 'p26']],
    ['p37@2025-07-01', ['p35', 'p36', 'p37']],
    ['p08@2025-07-01', ['p02', 'p08']],
    ['p79@2025-07-01', ['p74', 'p77', 'p79']],
  ])('makes %s of %j', (id, old) => {
    expect(register.predecessors(id).map(({ from }) => from)).toEqual(old)
  })

  it('leaves eleven provinces as they were', () => {
    const kept = register.living('province', '2025-07-01').filter(({ id }) => !id.includes('@'))
    expect(kept.map(({ name }) => name)).toEqual([
      'Hà Nội',
      'Cao Bằng',
      'Điện Biên',
      'Lai Châu',
      'Sơn La',
      'Lạng Sơn',
      'Quảng Ninh',
      'Thanh Hóa',
      'Nghệ An',
      'Hà Tĩnh',
      'Huế',
    ])
  })

  it.each([
    ['c02623@2025-07-01', 'xã Trường Sinh', 3],
    ['c08782@2025-07-01', 'xã Hải Lựu', 4],
    ['c14620@2025-07-01', 'xã Phát Diệm', 3],
    ['c14638@2025-07-01', 'xã Kim Sơn', 3],
    ['c15469@2025-07-01', 'xã Yên Định', 4],
  ])('makes %s, %s, of %i old communes', (id, name, count) => {
    expect(register.find(id, '2025-07-01')).toMatchObject({ ok: true, value: { fullName: name } })
    expect(register.predecessors(id)).toHaveLength(count)
  })
})
