import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { suppress } from './suppress.js'

const published = (...counts: readonly number[]) => {
  const { rows, total } = suppress(counts.map((count, key) => ({ key, count })))
  return [rows.map(({ count }) => count), total]
}

describe('a column to be published', () => {
  it('does not show counts from one to four', () => {
    expect(published(1, 4, 5, 20)).toEqual([[null, null, 5, 20], 30])
  })

  it('leaves out the next smallest where only one would be missing', () => {
    expect(published(3, 20, 7)).toEqual([[null, 20, null], 30])
  })

  it('shows a zero: nobody is told of by it', () => {
    expect(published(0, 0, 9)).toEqual([[0, 0, 9], 9])
    expect(published(0, 3, 9)).toEqual([[0, null, null], 12])
  })

  it('leaves the total out where nothing else can be', () => {
    expect(published(3)).toEqual([[null], null])
    expect(published(0, 3)).toEqual([[0, null], null])
  })

  it('leaves out the next smallest where those that are missing are few together', () => {
    // of 22 beside a 20 the other two could only be one and one
    expect(published(1, 1, 20)).toEqual([[null, null, null], 22])
    expect(published(2, 2, 9, 7)).toEqual([[null, null, 9, null], 20])
    expect(published(1, 1, 0)).toEqual([[null, null, 0], null])
  })

  it('leaves out one more where all that are missing could only be ones', () => {
    expect(published(1, 1, 1, 1, 1, 20)).toEqual([[null, null, null, null, null, null], 25])
    expect(published(1, 1, 1, 1, 1, 0)).toEqual([[null, null, null, null, null, 0], null])
  })

  it('never lets a small count be told, not even from the total', () => {
    const counts = fc.array(fc.oneof(fc.nat(1), fc.nat(6), fc.nat(200)), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(counts, (drawn) => {
        const { rows, total } = suppress(drawn.map((count, key) => ({ key, count })))
        const hidden = rows.filter(({ count }) => count === null)
        const shown = rows.filter(({ count }) => count !== null && count > 0 && count < 5)
        expect(shown).toEqual([])
        if (total === null || hidden.length === 0) return
        // who subtracts what is shown knows that each of the rest is one or more
        const rest = total - rows.reduce((sum, { count }) => sum + (count ?? 0), 0)
        expect(hidden.length).toBeGreaterThan(1)
        expect(rest).toBeGreaterThan(Math.max(4, hidden.length))
      }),
    )
  })
})
