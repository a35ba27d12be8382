import { describe, expect, it } from 'vitest'
import { law } from '../bases/instruments.js'
import type { FigureDeclarations } from '../figures/figure.js'
import { finderOf } from './finder.js'
import type { Rule } from './rule.js'
import * as rule from './rule-builders.js'
import { valueFinderOf } from './value-finder.js'

const basis = law('tt-124-2021', '5')
const label = { vi: 'Số liệu', en: 'Figure' }
const declarations: FigureDeclarations = {
  a: { type: 'count', label },
  b: { type: 'count', label },
  plan: { type: 'day', label },
}
const ground = { declarations, asOf: '2022-11-14' }
const limit = (value: number) => rule.since('2022-02-10', value, basis)
const criterion = (one: Rule) => ({ id: 'c', text: label, basis, rule: one })

/** Around the counts up to which findings are kept. */
const counts = [0, 1, 2, 62, 63, 64, 65, 127, 128, 4095, 4096]

describe('findings that are kept for small counts', () => {
  const rules = [rule.fewer('a', 'b'), rule.shareAtLeast('a', 'b', limit(70)), rule.moreThan('a', limit(64))] as const

  it.each(rules)('are those of exactly these counts: $kind', (one) => {
    const find = valueFinderOf(criterion(one), ground)
    const fresh = finderOf(criterion(one), ground)
    const pairs = counts.flatMap((a) => counts.map((b) => ({ a, b })))
    // the second time what was found before is remembered
    for (const { a, b } of [...pairs, ...pairs]) {
      const values = one.kind === 'compare' ? [a] : [a, b]
      expect(find?.(...values), `${a} ${b}`).toEqual(fresh({ a, b }))
    }
  })

  it('are shared, and those of large counts are not kept', () => {
    const find = valueFinderOf(criterion(rules[0]), ground)
    expect(find?.(63, 63)).toBe(find?.(63, 63))
    expect(find?.(64, 63)).not.toBe(find?.(64, 63))
    expect(find?.(63, 64)).not.toBe(find?.(63, 64))
    expect(Object.isFrozen(find?.(1, 2))).toBe(true)
  })
})

describe('findings that are kept for days', () => {
  const one = rule.dated('plan', '01-01', '03-31')

  it('are those of exactly these days, in whatever year', () => {
    const find = valueFinderOf(criterion(one), ground)
    const fresh = finderOf(criterion(one), ground)
    const days = ['2021-12-31', '2022-01-01', '2021-01-01', '2022-03-31', '2022-04-01', '2023-03-31', '2020-02-22']
    for (const day of [...days, ...days]) expect(find?.(day), day).toEqual(fresh({ plan: day }))
  })

  it('are shared within the year of assessment', () => {
    const find = valueFinderOf(criterion(one), ground)
    expect(find?.('2022-03-01')).toBe(find?.('2022-03-01'))
    expect(find?.('2021-03-01')).not.toBe(find?.('2021-03-01'))
  })
})

it('a rule that reads answers, or has its limit by case, is asked otherwise', () => {
  const byCase = rule.atLeast('a', { by: 'b', cases: { low: limit(1) } })
  for (const one of [rule.yes('a'), byCase]) expect(valueFinderOf(criterion(one), ground)).toBeUndefined()
  expect(valueFinderOf(criterion(rule.atLeast('a', rule.since('2023-01-01', 1, basis))), ground)).toBeUndefined()
  const kept = [
    rule.atLeast('a', limit(1)),
    rule.shareAtLeast('a', 'b', limit(1)),
    rule.fewer('a', 'b'),
    rule.dated('plan', '01-01', '03-31'),
  ]
  for (const one of kept) expect(valueFinderOf(criterion(one), ground)).toBeDefined()
})
