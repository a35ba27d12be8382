import { describe, expect, it } from 'vitest'
import { law } from '../bases/instruments.js'
import { heirsOf, originsOf } from './lineage.js'
import { nationalUnits } from './national-units.js'
import { rebase, rebaseSeries } from './rebase.js'
import type { UnitTable } from './unit.js'
import { recordPolicies, unitFate } from './unit-change.js'
import { createUnitRegister } from './unit-register.js'

const basis = law('nq-202-2025')
const on = '2025-07-01'
const [eve, day] = ['2025-06-30', on]

const commune = (id: string, name: string, from: string, to?: string, code?: string) => ({
  id,
  level: 'commune' as const,
  versions: [{ from, name, type: 'xa' as const, parent: 'p', ...(to ? { to } : {}), ...(code ? { code } : {}) }],
})

/** Two communes merged, one cut across two, one renamed, one that nobody knows the end of, one that lost a part. */
const table: UnitTable = {
  units: [
    { id: 'p', level: 'province', versions: [{ from: '2000-01-01', name: 'P', type: 'tinh' }] },
    commune('a', 'A', '2000-01-01', eve, '001'),
    commune('b', 'B', '2000-01-01', eve, '002'),
    commune('cut', 'Cut', '2000-01-01', eve, '003'),
    commune('gone', 'Gone', '2000-01-01', eve),
    commune('ab', 'AB', day, undefined, '003'),
    commune('c', 'C', day),
    commune('stays', 'Stays', '2000-01-01'),
    {
      id: 'renamed',
      level: 'commune',
      versions: [
        { from: '2000-01-01', to: eve, name: 'Old', type: 'xa', parent: 'p' },
        { from: day, name: 'New', type: 'phuong', parent: 'p' },
      ],
    },
    commune('older', 'Older', '2000-01-01', '2019-12-31'),
  ],
  successions: [
    { from: 'older', to: 'a', on: '2020-01-01', extent: 'full', basis },
    { from: 'a', to: 'ab', on, extent: 'full', basis },
    { from: 'b', to: 'ab', on, extent: 'full', basis },
    { from: 'cut', to: 'ab', on, extent: 'partial', basis },
    { from: 'cut', to: 'c', on, extent: 'partial', basis },
    { from: 'stays', to: 'c', on, extent: 'partial', basis },
  ],
}
const register = createUnitRegister(table)
const kin = (list: ReturnType<typeof heirsOf>) => list.map(({ unit, extent }) => [unit.id, extent])

describe('the heirs of a unit', () => {
  it('are itself while it stands', () => {
    expect(kin(heirsOf(register, 'a', '2022-01-01', eve))).toEqual([['a', 'full']])
  })

  it('are followed through every change in between', () => {
    expect(kin(heirsOf(register, 'older', '2015-01-01', '2026-01-01'))).toEqual([['ab', 'full']])
    expect(kin(heirsOf(register, 'older', '2015-01-01', '2022-01-01'))).toEqual([['a', 'full']])
  })

  it('hold a part each of a unit that was cut', () => {
    expect(kin(heirsOf(register, 'cut', eve, day))).toEqual([
      ['ab', 'partial'],
      ['c', 'partial'],
    ])
  })

  it('are none where nobody knows', () => {
    expect(heirsOf(register, 'gone', eve, day)).toEqual([])
    expect(heirsOf(register, 'nobody', eve, day)).toEqual([])
  })
})

describe('the origins of a unit', () => {
  it('are those of which it took the whole, and those of which it took a part', () => {
    expect(kin(originsOf(register, 'ab', day, eve))).toEqual([
      ['a', 'full'],
      ['b', 'full'],
      ['cut', 'partial'],
    ])
    expect(kin(originsOf(register, 'ab', day, '2019-12-31'))).toContainEqual(['older', 'full'])
  })

  it('name every way back: an origin has the unit among its heirs', () => {
    const origins = originsOf(register, 'c', day, eve)
    expect(kin(origins)).toEqual([
      ['cut', 'partial'],
      ['stays', 'partial'],
    ])
    for (const { unit } of origins) {
      expect(heirsOf(register, unit.id, eve, day).map((heir) => heir.unit.id)).toContain('c')
    }
  })
})

describe('a unit that gave a part away long before', () => {
  const [before, since] = ['2014-12-31', '2020-01-01']
  const long = createUnitRegister({
    units: [
      commune('old', 'Old', '2000-01-01', eve),
      commune('took', 'Took', '2000-01-01'),
      commune('new', 'New', day),
    ],
    successions: [
      { from: 'old', to: 'took', on: '2015-01-01', extent: 'partial', basis },
      { from: 'old', to: 'new', on, extent: 'full', basis },
    ],
  })

  it('went over whole for who looks back no further', () => {
    expect(kin(originsOf(long, 'new', day, since))).toEqual([['old', 'full']])
    expect(kin(originsOf(long, 'new', day, before))).toEqual([['old', 'partial']])
  })
})

describe('a unit that goes on but gave a part away', () => {
  it('holds a part of what it had, as does who took the rest', () => {
    expect(kin(heirsOf(register, 'stays', eve, day))).toEqual([
      ['stays', 'partial'],
      ['c', 'partial'],
    ])
    expect(kin(heirsOf(register, 'stays', day, '2026-01-01'))).toEqual([['stays', 'full']])
    expect(kin(originsOf(register, 'stays', day, eve))).toEqual([['stays', 'partial']])
  })
})

describe('counts told by the units of today', () => {
  const counts = [
    { unit: 'a', count: 10 },
    { unit: 'b', count: 5 },
    { unit: 'cut', count: 7 },
    { unit: 'gone', count: 3 },
  ]

  it('are added where the whole went over, and kept apart where it was cut', () => {
    const shared = { unit: 'cut', count: 7, heirs: ['ab', 'c'] }
    expect(rebase(register, counts, eve, day)).toMatchObject({
      counts: [
        { unit: { id: 'ab' }, full: 15, of: ['a', 'b'], partial: [shared] },
        { unit: { id: 'c' }, full: 0, of: [], partial: [shared] },
      ],
      lost: [{ unit: 'gone', count: 3 }],
    })
  })

  it('lose nothing and count nothing twice', () => {
    const { counts: rebased, lost } = rebase(register, counts, eve, day)
    const full = rebased.reduce((sum, { full: one }) => sum + one, 0)
    const shared = new Map(rebased.flatMap(({ partial }) => partial.map(({ unit, count }) => [unit, count])))
    const kept = full + [...shared.values(), ...lost.map(({ count }) => count)].reduce((sum, one) => sum + one, 0)
    expect(kept).toBe(25)
  })

  it('form a series period by period', () => {
    const years = ['2023', '2024'].map((year) => ({ from: `${year}-01-01`, to: `${year}-12-31` }))
    const series = years.flatMap((period, year) => counts.map((one) => ({ ...one, period, count: one.count + year })))
    expect(rebaseSeries(register, series, day).map((one) => [one.period, one.counts[0]?.full])).toEqual([
      [years[0], 15],
      [years[1], 17],
    ])
  })
})

describe('what becomes of what was recorded', () => {
  const fate = (id: string) => unitFate(register, id, eve, day)

  it.each([
    ['a', 'merged'],
    ['cut', 'cut'],
    ['renamed', 'renamed'],
    ['gone', 'lost'],
    ['p', 'unchanged'],
    ['stays', 'cut'],
  ])('of unit %s, which was %s', (id, change) => {
    expect(fate(id)).toMatchObject({ value: { change } })
  })

  it('does not go over with a code that another unit has now', () => {
    expect(fate('cut')).toMatchObject({ value: { codeNowOf: 'ab' } })
    expect(fate('a')).not.toHaveProperty('value.codeNowOf')
    const heir = 'c14620@2025-07-01'
    expect(unitFate(createUnitRegister(nationalUnits), 'c14620', eve, day)).toMatchObject({
      value: { change: 'merged', heirs: [{ unit: { id: heir } }], codeNowOf: heir },
    })
  })

  it('is stated for every record and every change, in both languages', () => {
    for (const policy of Object.values(recordPolicies).flatMap((one) => Object.values(one))) {
      expect(policy.text.vi).not.toBe('')
      expect(policy.text.en).not.toBe('')
    }
    expect(recordPolicies.recognition.merged.action).toBe('endsWithItsUnit')
    expect(recordPolicies.openDossier.cut.action).toBe('toBeClosed')
    expect(recordPolicies.target.merged.action).toBe('toBeSetAnew')
    expect([recordPolicies.timeSeries.merged.action, recordPolicies.timeSeries.cut.action]).toEqual([
      'addedUp',
      'keptApart',
    ])
    expect(recordPolicies.recognition.renamed.action).toBe('stands')
  })
})
