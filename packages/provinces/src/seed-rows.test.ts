import {
  createUnitRegister,
  describeReading,
  instruments,
  nationalRuleSets,
  nationalUnits,
  readingsOf,
} from '@anlang/core'
import { documentKinds, nationalProcedures, type Province } from '@anlang/workflows'
import { describe, expect, it } from 'vitest'
import { provinces } from './index.js'
import { type Held, seedRows } from './seed-rows.js'

const provinceOf = (id: string): Province => {
  const found = provinces.find((province) => province.id === id)
  if (!found) throw new Error(`no province ${id}`)
  return found
}

const units = createUnitRegister(nationalUnits)

/** What stands at the end of a pointer, to be compared with what the row says. */
const follow = (held: Held): unknown => {
  if ('outOfScope' in held) return held.outOfScope.vi.length > 0 && held.outOfScope.en.length > 0
  switch (held.in) {
    case 'sheet': {
      const { indicators = {}, sheets = [] } = provinceOf(held.province)
      const reading = readingsOf(indicators, sheets).find(({ id }) => id === held.figure)
      return reading && describeReading(reading, 'vi') === held.printed
    }
    case 'target':
      return provinceOf(held.province).targets?.some(
        ({ indicator, year }) => indicator === held.indicator && year === held.year,
      )
    case 'source':
      return provinceOf(held.province).sheets?.some(({ source }) => source.title.vi.includes(held.words))
    case 'model':
      return provinceOf(held.province).models?.some(({ id }) => id === held.model)
    case 'domains':
      return provinceOf(held.province).models?.find(({ id }) => id === held.model)?.domains.length === held.count
    case 'instrument':
      return Object.hasOwn(held.province ? (provinceOf(held.province).instruments ?? {}) : instruments, held.instrument)
    case 'document':
      return Object.hasOwn(documentKinds, held.kind)
    case 'procedure':
      return nationalProcedures.some(({ meta }) => meta.procedure === held.procedure)
    case 'ruleSet':
      return nationalRuleSets.some(({ id }) => id === held.ruleSet)
    case 'unit':
      return units.find(held.unit, '2020-11-09').ok
  }
}

describe('the rows of the five source articles', () => {
  it.each(
    seedRows.flatMap(({ row, held }) => held.map((one) => [row, 'in' in one ? one.in : 'out of scope', one] as const)),
  )('%s stands where it is said to stand: %s', (_, _kind, one) => {
    expect(follow(one)).toBe(true)
  })

  it.each([
    ['0', 25],
    ['1', 18],
    ['2', 19],
    ['3', 19],
    ['4', 22],
  ])('article %s has %i of them, each once and in order', (article, count) => {
    const numbers = seedRows.filter(({ row }) => row.startsWith(`${article}.`)).map(({ row }) => row)
    expect(numbers).toEqual(Array.from({ length: count }, (_, place) => `${article}.${place + 1}`))
  })

  it('are 103 in all', () => {
    expect(seedRows).toHaveLength(103)
  })

  it('hold each figure of the provinces once: nothing in the sheets comes from elsewhere', () => {
    const named = seedRows.flatMap(({ held }) =>
      held.flatMap((one) => ('in' in one && one.in === 'sheet' ? [`${one.province} ${one.figure}`] : [])),
    )
    const said = provinces.flatMap(({ id, sheets = [] }) =>
      sheets.flatMap(({ entries }) => Object.keys(entries).map((figure) => `${id} ${figure}`)),
    )
    expect(named.toSorted()).toEqual(said.toSorted())
  })
})
