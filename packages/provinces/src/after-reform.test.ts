import { createUnitRegister, heirsOf, isNfc, nationalUnits, originsOf } from '@anlang/core'
import { describe, expect, it } from 'vitest'
import { type AfterReform, afterReform, type Became } from './after-reform.js'
import { provinces } from './index.js'

const units = createUnitRegister(nationalUnits)
const reform = '2025-07-01'
const dayAfter = (lastDay: string) => (lastDay === '2024-12-31' ? '2025-01-01' : reform)

type BecameA<Kind extends Became['kind']> = AfterReform & { readonly became: Extract<Became, { readonly kind: Kind }> }
const isA =
  <Kind extends Became['kind']>(kind: Kind) =>
  (one: AfterReform): one is BecameA<Kind> =>
    one.became.kind === kind

const whole = (ids: readonly string[]) => ids.map((id) => `${id} full`)
const kinOf = (kin: ReturnType<typeof heirsOf>) => kin.map(({ unit, extent }) => `${unit.id} ${extent}`)
const nameOf = (id: string, on: string) => {
  const found = units.find(id, on)
  return found.ok && found.value.fullName
}

describe('after the reform', () => {
  it('each overlay has its entry, in the order of the packs', () => {
    expect(afterReform.map(({ overlay, unit }) => [overlay, unit])).toEqual(provinces.map(({ id, unit }) => [id, unit]))
  })

  it('says what it means in both languages', () => {
    for (const { means } of afterReform) {
      expect(means.en.trim()).not.toBe('')
      expect(isNfc(means.vi)).toBe(true)
    }
  })

  it.each(afterReform.filter(isA('merged')))('$overlay went whole into the unit that is named', ({ unit, became }) => {
    const { lastDay, into, now, madeOf } = became
    const first = dayAfter(lastDay)
    expect(units.find(unit, lastDay).ok && !units.find(unit, first).ok).toBe(true)
    expect(kinOf(heirsOf(units, unit, lastDay, first))).toEqual(whole([into]))
    expect(kinOf(heirsOf(units, unit, lastDay, reform))).toEqual(whole([now]))
    expect(kinOf(originsOf(units, into, first, lastDay)).toSorted()).toEqual(whole(madeOf))
  })

  it.each(afterReform.filter(isA('abolished')))(
    '$overlay has no heir, and its communes lie in the province named',
    (one) => {
      const { unit, became } = one
      expect(nameOf(unit, became.lastDay)).toContain('huyện')
      expect(units.find(unit, reform).ok).toBe(false)
      expect(units.successors(unit)).toEqual([])
      // the table has those communes of a district only that the sources led to
      const communes = units.children(unit, became.lastDay)
      const heirs = communes.flatMap(({ id }) => heirsOf(units, id, became.lastDay, reform))
      expect(heirs.length).toBeGreaterThanOrEqual(communes.length)
      for (const heir of heirs) expect(units.ancestor(heir.unit.id, 'province', reform)?.id).toBe(became.communesIn)
    },
  )

  it.each(afterReform.filter(isA('goesOn')))('$overlay goes on with its unit', ({ overlay, unit }) => {
    expect(kinOf(heirsOf(units, unit, '2025-06-30', reform))).toEqual(whole([unit]))
    expect(provinces.find(({ id }) => id === overlay)).not.toHaveProperty('to')
  })

  it('Ninh Bình holds Hà Nam, Nam Định and the former Ninh Bình; Phú Thọ holds Hòa Bình, Phú Thọ and Vĩnh Phúc', () => {
    const held = afterReform.filter(isA('merged')).map(({ overlay, became: { now, madeOf, lastDay } }) => ({
      overlay,
      now: nameOf(now, reform),
      of: madeOf.map((id) => nameOf(id, lastDay)),
    }))
    const ninhBinh = { now: 'tỉnh Ninh Bình', of: ['tỉnh Hà Nam', 'tỉnh Nam Định', 'tỉnh Ninh Bình'] }
    expect(held).toEqual([
      { overlay: 'ninh-binh', ...ninhBinh },
      { overlay: 'nam-dinh', ...ninhBinh },
      { overlay: 'vinh-phuc', now: 'tỉnh Phú Thọ', of: ['tỉnh Hòa Bình', 'tỉnh Phú Thọ', 'tỉnh Vĩnh Phúc'] },
      { overlay: 'bach-luu', now: 'xã Hải Lựu', of: ['xã Bạch Lưu', 'xã Hải Lựu'] },
    ])
  })

  it('no overlay is of a new unit, even where it has an old name', () => {
    expect(provinces.filter(({ unit }) => unit.includes('@'))).toEqual([])
  })

  it('the hamlet of the pilot site goes on, so that its model is still named', () => {
    expect(units.path('n08779.anh-dung', reform).map(({ fullName }) => fullName)).toEqual([
      'tỉnh Phú Thọ',
      'xã Hải Lựu',
      'thôn Anh Dũng',
    ])
    expect(provinces.flatMap(({ models = [] }) => models).map(({ id }) => id)).toContain('5-tu-quan-ve-antt')
  })
})
