import { describe, expect, it } from 'vitest'
import { checkFigures } from './check-figures.js'
import type { FigureDeclarations } from './figure.js'

const label = { vi: 'Số liệu', en: 'Figure' }
const declarations: FigureDeclarations = {
  households: { type: 'count', label },
  signed: { type: 'count', label },
  hotspot: { type: 'yesNo', label },
  resolved: { type: 'day', label },
  order: { type: 'points', maximum: 10, label },
  safe: { type: 'recognition', scheme: 'antt', year: 'same', label },
  rating: {
    type: 'grade',
    label,
    scale: [
      { id: 'failed', label },
      { id: 'done', label },
    ],
  },
}
const check = (figures: Record<string, number | boolean | string>) =>
  checkFigures(declarations, [{ part: 'signed', whole: 'households' }], figures)

describe('figures handed in by an office', () => {
  it('pass when each is of its kind', () => {
    expect(check({ households: 168, signed: 168, hotspot: false, resolved: '2022-03-10', rating: 'done' })).toEqual([])
    for (const order of [0, 0.25, 9.75, 10]) expect(check({ order, safe: true })).toEqual([])
  })

  it('may be incomplete', () => {
    expect(check({})).toEqual([])
  })

  it('are refused when more households signed than there are', () => {
    expect(check({ households: 168, signed: 169 })).toEqual([
      { code: 'part_exceeds_whole', part: 'signed', whole: 'households', measured: 169, limit: 168 },
    ])
  })

  it.each([
    ['households', -1, 'not_a_count'],
    ['households', 1.5, 'not_a_count'],
    ['households', Number.NaN, 'not_a_count'],
    ['households', '168', 'not_a_count'],
    ['hotspot', 0, 'not_yes_or_no'],
    ['resolved', '2022-02-30', 'not_a_day'],
    ['rating', 'excellent', 'not_on_the_scale'],
    ['safe', 'yes', 'not_yes_or_no'],
    ['order', -0.25, 'not_points'],
    ['order', 10.25, 'not_points'],
    ['order', 1.1, 'not_points'],
    ['order', '5', 'not_points'],
    ['order', Number.NaN, 'not_points'],
    ['households', 2 ** 53, 'not_a_count'],
  ] as const)('are refused when %s is %s', (figure, value, fault) => {
    expect(check({ [figure]: value })).toMatchObject([{ code: 'malformed_figure', figure, fault }])
  })

  it('are told the steps of their scale, and only then', () => {
    expect(check({ rating: 'excellent' })).toMatchObject([{ allowed: ['failed', 'done'] }])
    expect(check({ hotspot: 0 })[0]).not.toHaveProperty('allowed')
  })

  it('are not compared with a whole that is no number', () => {
    expect(check({ households: '9', signed: 10 }).map(({ code }) => code)).toEqual(['malformed_figure'])
    expect(check({ households: 9, signed: '99' }).map(({ code }) => code)).toEqual(['malformed_figure'])
    expect(check({ signed: 10 })).toEqual([])
  })

  it('are refused when nobody declared them, also under a name that every object has', () => {
    expect(check({ suspects: 2 })).toMatchObject([{ code: 'unknown_figure', figure: 'suspects' }])
    expect(check({ constructor: 2 })).toMatchObject([{ code: 'unknown_figure', figure: 'constructor' }])
  })
})
