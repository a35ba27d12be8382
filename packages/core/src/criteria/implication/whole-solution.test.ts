import { describe, expect, it } from 'vitest'
import { sumOf } from './claim.js'
import { isContradictory, solveWhole } from './whole-solution.js'

const between = (figure: string, least: bigint, most: bigint) => [
  sumOf([[figure, 1n]], least),
  sumOf([[figure, -1n]], -most),
]
const sum = (atLeast: bigint, terms: Readonly<Record<string, bigint>>) => sumOf(Object.entries(terms), atLeast)
const large = 2n ** 53n - 1n

describe('whole numbers', () => {
  it('are found for a share, a bound and a difference', () => {
    const sums = [
      ...between('part', 0n, large),
      ...between('whole', 7n, large),
      sum(0n, { part: 10n, whole: -7n }),
      sum(0n, { part: -10n, whole: 7n }),
    ]
    const found = solveWhole(sums)
    expect(found).toEqual(
      new Map([
        ['whole', 10n],
        ['part', 7n],
      ]),
    )
  })

  it('are found between shares that lie close, of a large whole', () => {
    const sums = [
      ...between('part', 0n, large),
      ...between('whole', 1n, large),
      sum(1n, { part: 100n, whole: -69n }),
      sum(1n, { part: -1000n, whole: 691n }),
    ]
    const found = solveWhole(sums)
    const [part, whole] = typeof found === 'string' ? [0, 0] : [Number(found.get('part')), Number(found.get('whole'))]
    expect(part / whole).toBeGreaterThan(0.69)
    expect(part / whole).toBeLessThan(0.691)
  })

  it('are none where sums go in a circle', () => {
    const sums = [
      ...between('a', 0n, large),
      ...between('b', 0n, large),
      sum(1n, { a: 1n, b: -1n }),
      sum(0n, { b: 1n, a: -1n }),
    ]
    expect(isContradictory(sums)).toBe(true)
    expect(solveWhole(sums)).toBe('none')
  })

  it('are none where only fractions would do', () => {
    const half = [
      ...between('a', 0n, 9n),
      ...between('b', 0n, 9n),
      sum(1n, { a: 2n, b: -4n }),
      sum(-1n, { a: -2n, b: 4n }),
    ]
    expect(solveWhole(half)).toBe('none')
    const third = [
      ...between('a', 0n, 9n),
      ...between('b', 1n, 2n),
      sum(0n, { a: 3n, b: -1n }),
      sum(0n, { a: -3n, b: 1n }),
    ]
    expect(isContradictory(third)).toBe(false)
    expect(solveWhole(third)).toBe('none')
  })

  it('are none where fractions would do and only trying tells', () => {
    const sums = [
      ...between('a', 0n, large),
      ...between('b', 0n, large),
      sum(27n, { a: 11n, b: 13n }),
      sum(-45n, { a: -11n, b: -13n }),
      sum(-10n, { a: 7n, b: -9n }),
      sum(-4n, { a: -7n, b: 9n }),
    ]
    expect(isContradictory(sums)).toBe(false)
    expect(solveWhole(sums)).toBe('none')
  })
})
