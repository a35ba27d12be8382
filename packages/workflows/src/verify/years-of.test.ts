import { daysBetween } from '@anlang/core'
import { describe, expect, it } from 'vitest'
import { yearsOf } from './years-of.js'

const firstDay = (year: number) => `${year}-01-01`

/** On which weekday a year begins, and how many days it has. */
const kindOf = (year: number): string =>
  `${daysBetween('2000-01-01', firstDay(year)) % 7} ${daysBetween(firstDay(year), firstDay(year + 1))}`

describe('the years in which something can happen', () => {
  it('are those that two lives have in common', () => {
    expect(yearsOf({ from: '2022-02-10', to: '2025-06-30' }, { from: '2014-03-08' })).toEqual([2022, 2023, 2024, 2025])
    expect(yearsOf({ to: '2023-12-31' }, { from: '2022-02-10', to: '2025-06-30' })).toEqual([2022, 2023])
  })

  it('are, without an end, those whose holidays are known and then every kind of year', () => {
    const years = yearsOf({ from: '2025-08-01' }, { from: '2022-02-10' })
    expect(years.slice(0, 3)).toEqual([2025, 2026, 2027])
    const kinds = new Set(years.filter((year) => year > 2027).map(kindOf))
    expect(kinds.size).toBe(14)
  })

  it('are every kind of year, too, where it begins long after', () => {
    const years = yearsOf({ from: '2040-01-01' }, {})
    expect(years).toHaveLength(28)
    expect(years[0]).toBe(2040)
  })
})
