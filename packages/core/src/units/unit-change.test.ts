import { describe, expect, it } from 'vitest'
import { law } from '../bases/instruments.js'
import type { IsoDate } from '../days/iso-date.js'
import type { UnitTable, UnitVersion } from './unit.js'
import { recordPolicies, unitFate } from './unit-change.js'
import { createUnitRegister } from './unit-register.js'

const version = (from: IsoDate, more: Partial<UnitVersion> = {}): UnitVersion => ({
  from,
  name: 'Bạch Lưu',
  type: 'xa',
  parent: 'p1',
  ...more,
})
const commune = (id: string, ...versions: readonly UnitVersion[]) => ({ id, level: 'commune' as const, versions })
const over = (from: string, to: string, on: IsoDate, extent: 'full' | 'partial' = 'full') =>
  ({ from, to, on, extent, basis: law('nq-202-2025') }) as const

const table: UnitTable = {
  units: [
    commune('late', version('2020-01-01')),
    commune('merged', version('2011-01-01', { to: '2019-12-31' })),
    commune('moved', version('2011-01-01', { to: '2024-12-31' }), version('2025-01-01', { parent: 'p2' })),
    commune('ward', version('2011-01-01', { to: '2024-12-31' }), version('2025-01-01', { type: 'phuong' })),
    commune('gap', version('2011-01-01', { to: '2014-12-31' }), version('2020-01-01')),
    commune('back', version('2011-01-01', { to: '2014-12-31' }), version('2020-01-01')),
    commune('host', version('2011-01-01', { to: '2019-12-31' })),
    commune('lender', version('2011-01-01')),
    commune('borrower', version('2011-01-01', { to: '2019-12-31' })),
  ],
  successions: [
    over('merged', 'late', '2020-01-01'),
    over('back', 'host', '2015-01-01'),
    over('host', 'back', '2020-01-01'),
    over('lender', 'borrower', '2015-01-01', 'partial'),
    over('borrower', 'lender', '2020-01-01'),
  ],
}
const register = createUnitRegister(table)

/** What is done with a recognition of a unit, or why nobody can say. */
const recognitionOf = (unit: string, from: IsoDate, to: IsoDate) => {
  const fate = unitFate(register, unit, from, to)
  if (!fate.ok) return fate.refusals.map(({ code }) => code)
  return [fate.value.change, recordPolicies.recognition[fate.value.change].action]
}

describe('a recognition', () => {
  it('is not said to end because the commune stands in the table only since a later day', () => {
    expect(recognitionOf('late', '2015-06-01', '2022-01-01')).toEqual(['outside_unit_life'])
    expect(unitFate(register, 'late', '2015-06-01', '2022-01-01')).toMatchObject({
      refusals: [{ unit: 'late', asOf: '2015-06-01', from: '2020-01-01', successors: [] }],
    })
    expect(recognitionOf('late', '2020-01-01', '2022-01-01')).toEqual(['unchanged', 'stands'])
  })

  it('of a day after the commune had ended is refused with who had its territory by then', () => {
    expect(unitFate(register, 'merged', '2020-06-01', '2022-01-01')).toMatchObject({
      refusals: [{ code: 'outside_unit_life', asOf: '2020-06-01', successors: [{ id: 'late' }] }],
    })
  })

  it('stands on its own day, and until the last day of the commune', () => {
    expect(recognitionOf('merged', '2019-12-31', '2019-12-31')).toEqual(['unchanged', 'stands'])
    expect(recognitionOf('merged', '2019-12-31', '2020-01-01')).toEqual(['merged', 'endsWithItsUnit'])
  })

  it('goes with a commune that came under another unit, or became a ward', () => {
    expect(recognitionOf('moved', '2022-01-01', '2025-01-01')).toEqual(['renamed', 'stands'])
    expect(recognitionOf('ward', '2022-01-01', '2025-01-01')).toEqual(['renamed', 'stands'])
    expect(recognitionOf('ward', '2025-01-01', '2025-06-01')).toEqual(['unchanged', 'stands'])
  })

  it('that ended does not stand again when the commune, or the part it gave away, comes back', () => {
    expect(recognitionOf('back', '2012-01-01', '2016-01-01')).toEqual(['merged', 'endsWithItsUnit'])
    expect(recognitionOf('back', '2012-01-01', '2022-01-01')).toEqual(['cut', 'endsWithItsUnit'])
    expect(recognitionOf('lender', '2012-01-01', '2016-01-01')).toEqual(['cut', 'endsWithItsUnit'])
    expect(recognitionOf('lender', '2012-01-01', '2022-01-01')).toEqual(['cut', 'endsWithItsUnit'])
  })

  it('does not end in a gap of the table, where nothing can be said', () => {
    expect(recognitionOf('gap', '2012-01-01', '2016-01-01')).toEqual(['outside_unit_life'])
    expect(recognitionOf('gap', '2016-01-01', '2022-01-01')).toEqual(['outside_unit_life'])
    expect(recognitionOf('gap', '2012-01-01', '2022-01-01')).toEqual(['unchanged', 'stands'])
  })

  it('is not judged by a unit nobody knows, nor backwards', () => {
    expect(recognitionOf('nobody', '2022-01-01', '2022-01-01')).toEqual(['unknown_unit'])
    expect(unitFate(register, 'late', '2022-01-01', '2021-12-31')).toEqual({
      ok: false,
      refusals: [{ code: 'days_reversed', unit: 'late', from: '2022-01-01', to: '2021-12-31' }],
    })
  })
})
