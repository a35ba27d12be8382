import { describe, expect, it } from 'vitest'
import { law } from '../bases/instruments.js'
import { checkUnitTable } from './check-unit-table.js'
import { importUnits, type UnitLists } from './import-units.js'
import { nationalUnits } from './national-units.js'
import type { Unit } from './unit.js'
import { createUnitRegister } from './unit-register.js'

const unit = (code: string, level: string, name: string, parent = '') => ({ code, level, name, parent })
const line = (level: string, old_code: string, new_code: string, part = 'full') => ({ level, old_code, new_code, part })

const before = [
  unit('37', 'province', 'Tỉnh Ninh Bình'),
  unit('36', 'province', 'Tỉnh Nam Định'),
  unit('38', 'province', 'Tỉnh Thanh Hóa'),
  unit('376', 'district', 'Huyện Kim Sơn', '37'),
  unit('384', 'district', 'Huyện Mường Lát', '38'),
  unit('471', 'district', 'Huyện Cồn Cỏ', '38'),
  unit('14620', 'commune', 'Thị trấn Phát Diệm', '376'),
  unit('14659', 'commune', 'Xã Kim Chính', '376'),
  unit('14845', 'commune', 'Thị Trấn Mường Lát', '384'),
  unit('14848', 'commune', 'Xã Hòa An', '384'),
]
const since = [
  unit('37', 'province', 'Tỉnh Ninh Bình'),
  unit('38', 'province', 'Tỉnh Thanh Hoá'),
  unit('14620', 'commune', 'xã  Phát Diệm', '37'),
  unit('14845', 'commune', 'Xã Mường Lát', '38'),
  unit('14848', 'commune', 'Xã Hoà An', '38'),
  unit('19742', 'commune', 'Đặc khu Cồn Cỏ', '38'),
]
const lineage = [
  line('province', '37', '37'),
  line('province', '36', '37'),
  line('province', '38', '38'),
  line('commune', '14620', '14620'),
  line('commune', '14659', '14620', 'partial'),
  line('commune', '14659', '14845', 'partial'),
  line('commune', '14848', '14848'),
  line('commune', '471', '19742'),
]
const lists: UnitLists = {
  before,
  since,
  lineage: lineage.filter(({ new_code }) => new_code !== '14845').concat(line('commune', '14845', '14845')),
  on: '2025-07-01',
  vouchedFrom: '2025-01-01',
  basis: law('nq-1654-1687-2025'),
}
const imported = (changes: Partial<UnitLists> = {}) => {
  const answer = importUnits({ ...lists, ...changes })
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusals))
  return answer.value
}
const faults = (changes: Partial<UnitLists>) => {
  const answer = importUnits({ ...lists, ...changes })
  return answer.ok ? [] : answer.refusals
}
const versionsOf = (id: string, table = imported()) => table.units.find((found) => found.id === id)?.versions

describe('official lists', () => {
  it('become a table with nothing wrong in it', () => {
    expect(checkUnitTable(imported())).toEqual([])
    expect(imported().leftOut).toEqual([])
  })

  it('may be empty', () => {
    expect(imported({ before: [], since: [], lineage: [] })).toEqual({ units: [], successions: [], leftOut: [] })
  })

  it('keep a province that went over alone, though its tone mark moved', () => {
    expect(versionsOf('p38')).toEqual([{ from: '2025-01-01', code: '38', name: 'Thanh Hóa', type: 'tinh' }])
  })

  it('make a new province of one that took another in', () => {
    expect(versionsOf('p37')).toMatchObject([{ to: '2025-06-30' }])
    expect(versionsOf('p37@2025-07-01')).toMatchObject([{ from: '2025-07-01', name: 'Ninh Bình' }])
    expect(createUnitRegister(imported()).predecessors('p37@2025-07-01')).toHaveLength(2)
  })

  it('make a new commune under an old code', () => {
    expect(versionsOf('c14620')).toMatchObject([{ type: 'thi_tran', parent: 'd376', to: '2025-06-30' }])
    expect(versionsOf('c14620@2025-07-01')).toMatchObject([{ type: 'xa', name: 'Phát Diệm', parent: 'p37@2025-07-01' }])
  })

  it('keep a commune that went over alone, with a version for its new type and parent', () => {
    expect(versionsOf('c14845')).toMatchObject([
      { type: 'thi_tran', name: 'Mường Lát', parent: 'd384', to: '2025-06-30' },
      { type: 'xa', name: 'Mường Lát', parent: 'p38', from: '2025-07-01' },
    ])
    expect(versionsOf('c14848')).toMatchObject([{ name: 'Hòa An' }, { name: 'Hòa An' }])
  })

  it('tell a whole territory from a part', () => {
    const { successions } = imported()
    expect(successions.find(({ from }) => from === 'c14659')).toMatchObject({ extent: 'partial' })
    expect(successions.find(({ from }) => from === 'c14620')).toMatchObject({ extent: 'full' })
  })

  it('let a unit that took in a part of another be a new one', () => {
    const table = imported({ lineage: [...lists.lineage, line('commune', '14659', '14845', 'partial')] })
    expect(versionsOf('c14845@2025-07-01', table)).toHaveLength(1)
  })

  it('let a unit of which a part went elsewhere be a new one', () => {
    const cut = lists.lineage.concat(line('commune', '14848', '14620', 'partial'))
    expect(versionsOf('c14848@2025-07-01', imported({ lineage: cut }))).toHaveLength(1)
  })

  it('let a unit that went over only in part be a new one', () => {
    const smaller = lineage.filter(({ old_code }) => old_code !== '14848' && old_code !== '14659')
    const table = imported({ lineage: [...smaller, line('commune', '14848', '14848', 'partial')] })
    expect(versionsOf('c14848@2025-07-01', table)).toHaveLength(1)
  })

  it('let a district without communes become a special zone', () => {
    expect(imported().successions).toContainEqual({
      from: 'd471',
      to: 'c19742@2025-07-01',
      on: '2025-07-01',
      extent: 'full',
      basis: lists.basis,
    })
  })

  it('leave out a line of descent from or to a unit that neither has, and say so', () => {
    const { leftOut } = imported({
      lineage: [...lists.lineage, line('commune', '07732', '14620'), line('commune', '14659', '06970')],
    })
    expect(leftOut).toEqual([
      { code: 'unlisted_unit', list: 'lineage', row: 9, column: 'old_code', value: '07732' },
      { code: 'unlisted_unit', list: 'lineage', row: 10, column: 'new_code', value: '06970' },
    ])
  })
})

describe('lists beside units described by hand', () => {
  const haiLuu = {
    before: [
      unit('26', 'province', 'Tỉnh Vĩnh Phúc'),
      unit('253', 'district', 'Huyện Sông Lô', '26'),
      unit('08782', 'commune', 'Xã Hải Lựu', '253'),
      unit('08800', 'commune', 'Xã Đồng Quế', '253'),
    ],
    since: [
      unit('25', 'province', 'Tỉnh Phú Thọ'),
      unit('08782', 'commune', 'Xã Hải Lựu', '25'),
      unit('08824', 'commune', 'Xã Tam Sơn', '25'),
    ],
    lineage: [line('province', '26', '25'), line('commune', '08782', '08782'), line('commune', '08800', '08824')],
    known: nationalUnits,
  }

  it('agree with them on every id', () => {
    const table = imported(haiLuu)
    expect(checkUnitTable(table)).toEqual([])
    expect(table.units.slice(nationalUnits.units.length).map(({ id }) => id)).toEqual(['c08800', 'c08824@2025-07-01'])
    expect(versionsOf('c08800', table)).toMatchObject([{ parent: 'd253' }])
    expect(versionsOf('c08824@2025-07-01', table)).toMatchObject([{ parent: 'p25@2025-07-01' }])
  })

  it('follow them where they let a unit go on that took another in', () => {
    const ninhBinh: Unit = {
      id: 'p37',
      level: 'province',
      versions: [{ from: '2011-01-01', code: '37', name: 'Ninh Bình', type: 'tinh' }],
    }
    const table = imported({ known: { units: [ninhBinh], successions: [] } })
    expect(versionsOf('p37', table)).toEqual(ninhBinh.versions)
    expect(versionsOf('c14620@2025-07-01', table)).toMatchObject([{ parent: 'p37' }])
    expect(table.successions.filter(({ to }) => to === 'p37').map(({ from }) => from)).toEqual(['p36'])
  })

  it('add only what they lack', () => {
    const { units, successions } = imported(haiLuu)
    expect(units.slice(0, nationalUnits.units.length)).toEqual(nationalUnits.units)
    expect(successions.slice(nationalUnits.successions.length)).toMatchObject([
      { from: 'c08800', to: 'c08824@2025-07-01' },
    ])
  })
})

describe('rows that cannot be used', () => {
  it.each([
    ['a code with letters', unit('3x', 'province', 'Tỉnh A'), 'malformed_value', 'code', '3x'],
    ['a level nobody knows', unit('39', 'region', 'Vùng A'), 'malformed_value', 'level', 'region'],
    ['no name', { code: '39', level: 'province', parent: '' }, 'malformed_value', 'name', ''],
    ['a name without its type', unit('39', 'province', 'Tân Sơn'), 'unknown_type', 'name', 'Tân Sơn'],
    ['a type of another level', unit('39', 'province', 'Xã Tân Sơn'), 'unknown_type', 'name', 'Xã Tân Sơn'],
    ['a code a second time', unit('37', 'province', 'Tỉnh Ninh Bình'), 'duplicate_code', 'code', '37'],
    ['a parent not in the list', unit('15000', 'commune', 'Xã A', '999'), 'unknown_parent', 'parent', '999'],
    ['a province for its parent', unit('15000', 'commune', 'Xã A', '37'), 'unknown_parent', 'parent', '37'],
  ])('in the old list: %s', (_, row, code, column, value) => {
    expect(faults({ before: [...before, row] })).toEqual([{ code, list: 'before', row: 11, column, value }])
  })

  it('in the new list: a commune under a district', () => {
    expect(faults({ since: [...since, unit('15000', 'commune', 'Xã A', '376')] })).toEqual([
      { code: 'unknown_parent', list: 'since', row: 7, column: 'parent', value: '376' },
    ])
  })

  it('in the lineage: neither full nor partial', () => {
    expect(faults({ lineage: [line('commune', '14620', '14620', 'half')] })).toEqual([
      { code: 'malformed_value', list: 'lineage', row: 1, column: 'part', value: 'half' },
    ])
  })

  it('are all named at once, with what is no row at all', () => {
    const refused = faults({ before: ['37,province', ...before], since: [unit('x', 'y', 'z')] })
    expect(refused.map(({ list, row }) => `${list} ${row}`)).toEqual(['before 1', 'since 1', 'since 1'])
  })
})
