import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { figuresSchema } from './figures-schema.js'

const pathsOf = (given: unknown): readonly string[] | undefined =>
  figuresSchema.safeParse(given).error?.issues.map(({ path }) => path.join('.'))

describe('the figures of an act', () => {
  it('are put in the order of their ids, as a copy that nobody else holds', () => {
    const given = { 'households.total': 168, 'households.inFavour': 161, grade: 'tốt', held: true }
    const read = figuresSchema.parse(given)
    expect(Object.entries(read)).toEqual([
      ['grade', 'tốt'],
      ['held', true],
      ['households.inFavour', 161],
      ['households.total', 168],
    ])
    expect(read).not.toBe(given)
  })

  it.each([
    ['no number', { households: Number.NaN }, ['households']],
    ['endless', { households: Number.POSITIVE_INFINITY }, ['households']],
    ['a list', { households: [168] }, ['households']],
    ['not told', { households: null }, ['households']],
    ['a sentence', { note: 'a'.repeat(121) }, ['note']],
    ['under a name with spaces', { 'Nguyễn Văn A': 1, total: 2 }, ['Nguyễn Văn A']],
    ['under decomposed letters', { ['hộ'.normalize('NFD')]: 1 }, ['hộ'.normalize('NFD')]],
    ['under the name of the prototype', JSON.parse('{"__proto__":1}'), ['__proto__']],
  ])('are refused where one is %s, each by its name', (_, given, paths) => {
    expect(pathsOf(given)).toEqual(paths)
  })

  it.each([
    ['a list', [1]],
    ['nothing', null],
    ['a word', 'ba'],
    ['a Map', new Map([['total', 1]])],
    [
      'an object of a class',
      new (class Counts {
        readonly total = 1
      })(),
    ],
  ])('are refused whole where %s stands for them', (_, given) => {
    expect(pathsOf(given)).toEqual([''])
  })

  it('are at most three hundred', () => {
    const figures = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, place) => [`f${place}`, place]))
    expect(pathsOf(figures(300))).toBeUndefined()
    expect(pathsOf(figures(301))).toEqual([''])
  })

  it('are told to programs as an object of numbers, answers and words', () => {
    expect(z.toJSONSchema(figuresSchema, { unrepresentable: 'any', io: 'input' })).toMatchObject({
      type: 'object',
      maxProperties: 300,
      additionalProperties: { type: ['number', 'boolean', 'string'] },
    })
  })
})
