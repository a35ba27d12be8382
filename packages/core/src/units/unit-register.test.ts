import { describe, expect, it } from 'vitest'
import { law } from '../bases/instruments.js'
import { nationalUnits } from './national-units.js'
import type { Unit } from './unit.js'
import { createUnitRegister } from './unit-register.js'

const register = createUnitRegister(nationalUnits)
const commune = (id: string, name: string, from: string, to?: string): Unit => ({
  id,
  level: 'commune',
  versions: [{ from, ...(to ? { to } : {}), name, type: 'xa' }],
})
const inCircle = (id: string, parent: string): Unit => ({
  id,
  level: 'commune',
  versions: [{ from: '2011-01-01', name: id, type: 'xa', parent }],
})
const names = (units: readonly { readonly fullName: string }[]) => units.map(({ fullName }) => fullName)

describe('an official code', () => {
  it('is that of a township until 30 June 2025 and of another commune since', () => {
    const before = register.byCode('commune', '14620', '2025-06-30')
    const since = register.byCode('commune', '14620', '2025-07-01')
    expect(before).toMatchObject({ id: 'c14620', fullName: 'thị trấn Phát Diệm', parent: 'd376' })
    expect(since).toMatchObject({ id: 'c14620@2025-07-01', fullName: 'xã Phát Diệm', parent: 'p37@2025-07-01' })
  })

  it('may go to a unit of the same name and another code: xã Trường Sinh had 02632', () => {
    expect(register.byCode('commune', '02632', '2025-06-30')?.fullName).toBe('xã Trường Sinh')
    expect(register.byCode('commune', '02632', '2025-07-01')).toBeUndefined()
    expect(register.byCode('commune', '02623', '2025-06-30')?.fullName).toBe('xã Hào Phú')
    expect(register.byCode('commune', '02623', '2025-07-01')?.fullName).toBe('xã Trường Sinh')
  })

  it('disappears with its province', () => {
    expect(register.byCode('province', '36', '2025-06-30')?.fullName).toBe('tỉnh Nam Định')
    expect(register.byCode('province', '36', '2025-07-01')).toBeUndefined()
  })

  it('belongs to a level', () => {
    expect(register.byCode('district', '14620', '2025-06-30')).toBeUndefined()
    expect(register.byCode('neighbourhood', '', '2025-06-30')).toBeUndefined()
  })
})

describe('a unit on a day', () => {
  it('is what it was then', () => {
    expect(register.find('p75@2025-07-01', '2026-04-29')).toMatchObject({ value: { fullName: 'tỉnh Đồng Nai' } })
    expect(register.find('p75@2025-07-01', '2026-04-30')).toMatchObject({ value: { fullName: 'thành phố Đồng Nai' } })
  })

  it('is the same unit after the reform when it went over whole and alone', () => {
    expect(register.find('p38', '2025-06-30')).toEqual(register.find('p38', '2025-07-01'))
  })

  it('is refused when nobody knows it', () => {
    expect(register.find('c99999', '2025-07-01')).toEqual({
      ok: false,
      refusals: [{ code: 'unknown_unit', unit: 'c99999' }],
    })
  })

  it('is refused before the first day the table vouches for, and nobody succeeds it yet', () => {
    expect(register.find('c08779', '2010-12-31')).toEqual({
      ok: false,
      refusals: [
        {
          code: 'outside_unit_life',
          unit: 'c08779',
          name: 'xã Bạch Lưu',
          asOf: '2010-12-31',
          from: '2011-01-01',
          to: '2024-12-31',
          successors: [],
        },
      ],
    })
  })

  it('is refused after its end with the unit that holds its territory then', () => {
    expect(register.find('c08779', '2025-03-01')).toMatchObject({
      refusals: [{ successors: [{ id: 'c08782@2025-01-01', name: 'xã Hải Lựu' }] }],
    })
  })

  it('is refused after its end with the heir of its heir, when that has gone too', () => {
    expect(register.find('c08779', '2025-07-01')).toMatchObject({
      refusals: [{ successors: [{ id: 'c08782@2025-07-01', name: 'xã Hải Lựu' }] }],
    })
  })

  it('is refused before its life without an heir, even one that already stood', () => {
    const taken = { from: 'c1', to: 'c2', on: '2025-07-01', extent: 'full', basis: law('nq-202-2025') } as const
    const older = createUnitRegister({
      units: [commune('c1', 'Mới', '2020-01-01', '2025-06-30'), commune('c2', 'Cũ', '2011-01-01')],
      successions: [taken],
    })
    expect(older.find('c1', '2019-12-31')).toMatchObject({ refusals: [{ successors: [] }] })
    expect(older.find('c1', '2025-07-01')).toMatchObject({ refusals: [{ successors: [{ id: 'c2' }] }] })
  })

  it('is refused with every heir when it was cut up', () => {
    const cut = { from: 'c1', on: '2025-07-01', extent: 'partial', basis: law('nq-202-2025') } as const
    const cutUp = createUnitRegister({
      units: [
        commune('c1', 'Cũ', '2011-01-01', '2025-06-30'),
        commune('c2', 'An', '2025-07-01'),
        commune('c3', 'Bình', '2025-07-01'),
      ],
      successions: [
        { ...cut, to: 'c2' },
        { ...cut, to: 'c3' },
      ],
    })
    expect(cutUp.find('c1', '2026-01-01')).toMatchObject({
      refusals: [
        {
          successors: [
            { id: 'c2', name: 'xã An' },
            { id: 'c3', name: 'xã Bình' },
          ],
        },
      ],
    })
  })
})

describe('the path to a unit', () => {
  it('leads thôn Anh Dũng through a district, and later from Vĩnh Phúc to Phú Thọ', () => {
    expect(names(register.path('n08779.anh-dung', '2020-11-09'))).toEqual([
      'tỉnh Vĩnh Phúc',
      'huyện Sông Lô',
      'xã Bạch Lưu',
      'thôn Anh Dũng',
    ])
    expect(names(register.path('n08779.anh-dung', '2025-07-01'))).toEqual([
      'tỉnh Phú Thọ',
      'xã Hải Lựu',
      'thôn Anh Dũng',
    ])
  })

  it('is empty on a day the unit does not stand', () => {
    expect(register.path('c08779', '2025-01-01')).toEqual([])
  })

  it('ends where a faulty table turns in a circle', () => {
    const circular = createUnitRegister({ units: [inCircle('c1', 'c2'), inCircle('c2', 'c1')], successions: [] })
    expect(names(circular.path('c1', '2020-01-01'))).toEqual(['xã c1'])
  })
})

describe('the unit above', () => {
  it('is the district until 30 June 2025 and the province since', () => {
    expect(register.ancestor('c14620', 'district', '2025-06-30')?.fullName).toBe('huyện Kim Sơn')
    expect(register.ancestor('c14620@2025-07-01', 'district', '2025-07-01')).toBeUndefined()
    expect(register.ancestor('c14620@2025-07-01', 'province', '2025-07-01')?.fullName).toBe('tỉnh Ninh Bình')
  })

  it('is the unit itself at its own level', () => {
    expect(register.ancestor('d253', 'district', '2020-11-09')?.fullName).toBe('huyện Sông Lô')
  })
})

describe('the units under one', () => {
  it('are those of the day, in Vietnamese order', () => {
    expect(names(register.children('d253', '2024-12-31'))).toEqual([
      'xã Bạch Lưu',
      'xã Đôn Nhân',
      'xã Hải Lựu',
      'xã Nhân Đạo',
      'xã Phương Khoan',
    ])
    expect(names(register.children('d253', '2025-01-01'))).toEqual([
      'xã Đôn Nhân',
      'xã Hải Lựu',
      'xã Nhân Đạo',
      'xã Phương Khoan',
    ])
    expect(register.children('d253', '2025-07-01')).toEqual([])
  })
})

describe('succession', () => {
  it('leads from Bạch Lưu to the Hải Lựu of its time, marked as our inference', () => {
    expect(register.successors('c08779')).toMatchObject([
      { to: 'c08782@2025-01-01', on: '2025-01-01', extent: 'full', basis: { unverified: true } },
    ])
  })

  it('leads back from phường Nam Định to nine old units', () => {
    expect(register.predecessors('c13669@2025-07-01')).toHaveLength(9)
  })

  it('has nothing to say of a unit that was left as it was', () => {
    expect(register.predecessors('p38')).toEqual([])
    expect(register.successors('p38')).toEqual([])
  })
})
