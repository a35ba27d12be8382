import { describe, expect, it } from 'vitest'
import { nationalUnits } from '../units/national-units.js'
import { createUnitRegister } from '../units/unit-register.js'
import type { FigureSheet } from './figure-sheet.js'
import type { IndicatorCatalogue } from './indicator.js'
import { rollUp } from './roll-up.js'
import type { Statement } from './statement.js'

type Id = 'models' | 'signed'

const of = { vi: 'hộ', en: 'households' }
const indicators: IndicatorCatalogue<Id> = {
  models: { kind: 'count', label: of, of },
  signed: { kind: 'share', label: of, of },
}
const period = { from: '2020-01-01', to: '2020-12-31' }
const communes = createUnitRegister(nationalUnits).children('d253', '2020-12-31').slice(0, 3)
const [first, second, third] = communes.map(({ id }) => id)

const sheet = (
  unit: string | undefined,
  entries: Partial<Record<Id, Statement>>,
  more: Partial<FigureSheet<Id>> = {},
) => ({
  unit: unit ?? '',
  period,
  source: { title: of },
  entries,
  ...more,
})
const count = (number: number): Statement => ({ kind: 'count', count: number })
const rolled = (...sheets: readonly FigureSheet<Id>[]) => rollUp({ indicators, sheets, units: communes, period })

describe('a roll-up of the communes of a district', () => {
  it('adds counts, and names the communes that say nothing', () => {
    const { models } = rolled(sheet(first, { models: count(2) }), sheet(second, { models: count(3) }))
    expect(models).toMatchObject({ sum: count(5), of: [first, second], apart: [], contradicted: [] })
    expect(models.missing.map(({ id }) => id)).toEqual([third])
  })

  it('adds shares by both their numbers, never by their percentages', () => {
    const share = (part: number, whole: number): Statement => ({ kind: 'share', part, whole })
    const { signed } = rolled(sheet(first, { signed: share(1, 2) }), sheet(second, { signed: share(90, 100) }))
    expect(signed.sum).toEqual({ kind: 'share', part: 91, whole: 102 })
  })

  it('keeps apart what cannot be added', () => {
    const percent: Statement = { kind: 'percent', percent: 80 }
    const about: Statement = { kind: 'count', count: 300, comparator: 'about' }
    const { signed, models } = rolled(
      sheet(first, { signed: percent, models: about }),
      sheet(second, { signed: { kind: 'share', part: 1, whole: 2 }, models: { kind: 'imprecise', words: of } }),
    )
    expect(signed).toMatchObject({ sum: { part: 1, whole: 2 }, apart: [{ unit: first, statement: percent }] })
    expect(models).toMatchObject({ sum: null, of: [], apart: [{ statement: about }, { unit: second }] })
  })

  it('keeps a count apart from shares of the same indicator', () => {
    const { signed } = rolled(
      sheet(first, { signed: { kind: 'share', part: 1, whole: 2 } }),
      sheet(second, { signed: count(7) }),
    )
    expect(signed.apart).toEqual([{ unit: second, statement: count(7) }])
  })

  it('does not add shares of unlike things', () => {
    const mixed = { ...indicators, signed: { ...indicators.signed, mixed: true } } as const
    const sheets = [first, second].map((unit) => sheet(unit, { signed: { kind: 'share', part: 1, whole: 2 } }))
    expect(rollUp({ indicators: mixed, sheets, units: communes, period }).signed).toMatchObject({ sum: null, of: [] })
  })

  it('counts what two documents say alike once, and names the commune of which they differ', () => {
    const twice = rolled(sheet(first, { models: count(2) }), sheet(first, { models: count(2) }))
    expect(twice.models.sum).toEqual(count(2))
    const otherwiseWritten = rolled(
      sheet(first, { models: count(2) }),
      sheet(first, { models: { count: 2, kind: 'count' } }),
    )
    expect(otherwiseWritten.models).toMatchObject({ sum: count(2), contradicted: [] })
    const differ = rolled(sheet(first, { models: count(2) }), sheet(first, { models: count(3) }))
    expect(differ.models).toMatchObject({ sum: null, contradicted: [{ id: first }] })
  })

  it('leaves out other periods, other units and sheets about a part of the unit', () => {
    const { models } = rolled(
      sheet(first, { models: count(2) }, { period: { from: '2019-01-01', to: '2019-12-31' } }),
      sheet('p26', { models: count(9) }),
      sheet(second, { models: count(4) }, { scope: of }),
    )
    expect(models).toMatchObject({ sum: null })
    expect(models.missing).toHaveLength(3)
  })
})
