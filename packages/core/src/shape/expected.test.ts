import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { describeExpected } from './describe-expected.js'
import { expectedBy } from './expected.js'

const told = (schema: z.ZodType, given: unknown) => {
  const [issue] = schema.safeParse(given).error?.issues ?? []
  const expected = issue && expectedBy(issue, given)
  return expected && [describeExpected(expected, 'vi'), describeExpected(expected, 'en')]
}

const bound = z.enum(['atLeast', 'moreThan', 'atMost', 'lessThan'])
const rule = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('compare') }),
  z.strictObject({ kind: z.literal('trend') }),
])

describe('what was expected in the place of a value', () => {
  it('are the words that there are, with the one that was probably meant', () => {
    expect(told(bound, 'atleast')).toEqual([
      'phải là atLeast, moreThan, atMost hoặc lessThan. Có phải là “atLeast”?',
      'has to be atLeast, moreThan, atMost or lessThan. Is “atLeast” meant?',
    ])
    expect(told(bound, 'equal')?.[1]).toBe('has to be atLeast, moreThan, atMost or lessThan.')
    expect(told(z.literal(true), false)?.[1]).toBe('has to be true.')
  })

  it('is the nearest word alone where there are more than anyone reads', () => {
    const many = z.enum(Array.from({ length: 40 }, (_, place) => `criterion-of-${place}`))
    expect(told(many, 'criterio-of-7')?.[1]).toBe('is no value of the schema. Is “criterion-of-7” meant?')
  })

  it('are the kinds of which one has to be chosen', () => {
    const [issue] = rule.safeParse({ kind: 'compar' }).error?.issues ?? []
    expect(issue && expectedBy(issue, 'compar')).toEqual({
      what: 'one_of',
      values: ['compare', 'trend'],
      nearest: 'compare',
    })
  })

  it.each([
    ['has to be text: put it in quotation marks.', 'phải là chữ: hãy đặt trong dấu nháy.', z.string(), 2026.1],
    ['has to be text.', 'phải là chữ.', z.string(), []],
    ['has to be a number: leave out the quotation marks.', 'phải là số: hãy bỏ dấu nháy.', z.number(), '80'],
    ['has to be a number.', 'phải là số.', z.number(), 'tám mươi'],
    ['has to be a whole number.', 'phải là số nguyên.', z.int(), 1.5],
    ['has to be true or false.', 'phải là true hoặc false.', z.boolean(), 'yes'],
    ['has to be a list.', 'phải là danh sách.', z.array(z.string()), 'a'],
    ['has to be a map.', 'phải là một nhóm khóa và giá trị.', z.strictObject({}), []],
    ['has to be a map.', 'phải là một nhóm khóa và giá trị.', z.record(z.string(), z.string()), 7],
    [
      'has to be a day that exists, YYYY-MM-DD.',
      'phải là một ngày có thật, dạng NNNN-TT-NN.',
      z.iso.date(),
      '2025-02-30',
    ],
    ['cannot be empty.', 'không được để trống.', z.string().min(1), ''],
    ['cannot be empty.', 'không được để trống.', z.array(z.string()).min(1), []],
    ['has to be 1 or more.', 'phải từ 1 trở lên.', z.int().min(1), 0],
    ['has to be 366 or less.', 'không được quá 366.', z.int().max(366), 400],
    ['has to be more than 0.', 'phải lớn hơn 0.', z.number().positive(), 0],
    ['has to be less than 1.', 'phải nhỏ hơn 1.', z.number().lt(1), 1],
  ])('is said in both languages: it %s', (en, vi, schema, given) => {
    expect(told(schema, given)).toEqual([vi, en])
  })

  it('is nothing where no one value is at fault', () => {
    expect(told(z.strictObject({}), { more: 1 })).toBeUndefined()
    expect(told(z.string().regex(/^a/), 'b')).toBeUndefined()
    expect(told(z.string().min(2), 'b')).toBeUndefined()
    expect(told(z.null(), 'b')).toBeUndefined()
  })
})
