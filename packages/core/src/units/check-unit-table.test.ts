import { describe, expect, it } from 'vitest'
import { law } from '../bases/instruments.js'
import { checkUnitTable, type UnitDiagnostic } from './check-unit-table.js'
import type { Succession, Unit, UnitTable, UnitVersion } from './unit.js'

const province: Unit = {
  id: 'p37',
  level: 'province',
  versions: [{ from: '2011-01-01', code: '37', name: 'Ninh Bình', type: 'tinh' }],
}
const district: Unit = {
  id: 'd376',
  level: 'district',
  versions: [{ from: '2011-01-01', to: '2025-06-30', code: '376', name: 'Kim Sơn', type: 'huyen', parent: 'p37' }],
}
const township: UnitVersion = {
  from: '2011-01-01',
  to: '2025-06-30',
  code: '14620',
  name: 'Phát Diệm',
  type: 'thi_tran',
  parent: 'd376',
}
const commune = (...versions: UnitVersion[]): Unit => ({ id: 'c14620', level: 'commune', versions })
const successor: Unit = {
  id: 'c14620@2025-07-01',
  level: 'commune',
  versions: [{ from: '2025-07-01', code: '14620', name: 'Phát Diệm', type: 'xa', parent: 'p37' }],
}
const handover: Succession = {
  from: 'c14620',
  to: 'c14620@2025-07-01',
  on: '2025-07-01',
  extent: 'full',
  basis: law('nq-202-2025'),
}
const table = (units: readonly Unit[], ...successions: Succession[]): UnitTable => ({ units, successions })
const sound = [province, district, commune(township), successor]

const cases: readonly (readonly [UnitDiagnostic['code'], string, UnitTable])[] = [
  ['duplicate_unit', 'two units under one id', table([province, province])],
  [
    'duplicate_code',
    'two communes under one code on one day',
    table([province, district, commune(township), { ...commune(township), id: 'c99999' }]),
  ],
  ['no_version', 'a unit of which nothing is said', table([{ ...province, versions: [] }])],
  [
    'malformed_day',
    'a first day that does not exist',
    table([province, district, commune({ ...township, from: '2011-02-30' })]),
  ],
  [
    'malformed_day',
    'a last day before the first',
    table([province, district, commune({ ...township, to: '2010-12-31' })]),
  ],
  ['malformed_day', 'a succession on no day', table(sound, { ...handover, on: '01/07/2025' })],
  [
    'overlapping_versions',
    'a version that begins before the one before it ends',
    table([province, district, commune({ ...township, to: '2020-01-01' }, { ...township, from: '2020-01-01' })]),
  ],
  [
    'overlapping_versions',
    'a version after one without an end',
    table([{ ...province, versions: [...province.versions, ...province.versions] }]),
  ],
  [
    'gap_in_versions',
    'a day on which the unit is nothing',
    table([province, district, commune({ ...township, to: '2020-01-01' }, { ...township, from: '2020-01-03' })]),
  ],
  [
    'name_not_composed',
    'a name with letters in parts',
    table([province, district, commune({ ...township, name: 'Phát Diệm'.normalize('NFD') })]),
  ],
  [
    'type_of_wrong_level',
    'a commune called huyện',
    table([province, district, commune({ ...township, type: 'huyen' })]),
  ],
  [
    'missing_parent',
    'a district of no province',
    table([{ ...district, versions: [{ from: '2011-01-01', to: '2025-06-30', name: 'Kim Sơn', type: 'huyen' }] }]),
  ],
  ['unknown_parent', 'a parent that is not in the table', table([commune(township)])],
  [
    'parent_of_wrong_level',
    'a commune directly under a province before July 2025',
    table([province, commune({ ...township, parent: 'p37' })]),
  ],
  ['parent_of_wrong_level', 'a commune under itself', table([province, commune({ ...township, parent: 'c14620' })])],
  [
    'parent_of_wrong_level',
    'a province under a province',
    table([{ ...province, versions: [{ ...township, type: 'tinh', parent: 'p37' }] }]),
  ],
  [
    'parent_not_alive',
    'a commune that outlives its district',
    table([province, district, commune({ ...township, to: '2025-07-01' })]),
  ],
  [
    'district_after_abolition',
    'a district on 1 July 2025',
    table([
      province,
      { ...district, versions: [{ from: '2011-01-01', name: 'Kim Sơn', type: 'huyen', parent: 'p37' }] },
    ]),
  ],
  ['succession_of_unknown_unit', 'a territory from nowhere', table(sound, { ...handover, from: 'c14659' })],
  ['succession_of_unknown_unit', 'a territory to nowhere', table(sound, { ...handover, to: 'c14659' })],
  ['succession_outside_life', 'an heir that does not stand yet', table(sound, { ...handover, on: '2025-06-30' })],
  ['succession_outside_life', 'an heir of a unit long gone', table(sound, { ...handover, on: '2025-07-02' })],
  [
    'succession_outside_life',
    'a unit that gives everything away and goes on',
    table([...sound, { ...province, id: 'p36' }], { ...handover, from: 'p36', to: 'p37', on: '2020-01-01' }),
  ],
]

describe('a table of units', () => {
  it('passes when it is sound', () => {
    expect(checkUnitTable(table(sound, handover))).toEqual([])
  })

  it('lets a unit go on smaller after a part of it was cut off', () => {
    const cut: Succession = { ...handover, from: 'p36', to: 'p37', on: '2020-01-01', extent: 'partial' }
    const other: Unit = { ...province, id: 'p36', versions: [{ from: '2011-01-01', name: 'Nam Định', type: 'tinh' }] }
    expect(checkUnitTable(table([...sound, other], cut))).toEqual([])
  })

  it.each(cases)('is told of %s: %s', (code, _, broken) => {
    expect(checkUnitTable(broken).map((diagnostic) => diagnostic.code)).toContain(code)
  })

  it('names the place and the word', () => {
    expect(checkUnitTable(table([commune(township)]))).toEqual([
      { code: 'unknown_parent', place: 'c14620', subject: 'd376' },
    ])
    expect(checkUnitTable(table(sound, { ...handover, from: 'c14659' }))).toEqual([
      { code: 'succession_of_unknown_unit', place: 'c14659 > c14620@2025-07-01', subject: 'c14659' },
    ])
  })

  it('has a case here for every code', () => {
    const every: Readonly<Record<UnitDiagnostic['code'], true>> = {
      duplicate_unit: true,
      duplicate_code: true,
      no_version: true,
      malformed_day: true,
      overlapping_versions: true,
      gap_in_versions: true,
      name_not_composed: true,
      type_of_wrong_level: true,
      missing_parent: true,
      unknown_parent: true,
      parent_of_wrong_level: true,
      parent_not_alive: true,
      district_after_abolition: true,
      succession_of_unknown_unit: true,
      succession_outside_life: true,
    }
    expect(new Set(cases.map(([code]) => code))).toEqual(new Set(Object.keys(every)))
  })
})
