import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { misshapenIn } from './misshapen.js'

const term = z.union([
  z.strictObject({ days: z.int(), whenPassed: z.literal('remind') }),
  z.strictObject({ days: z.int(), whenPassed: z.literal('escalate'), to: z.string() }),
  z.strictObject({ before: z.string(), whenPassed: z.literal('remind') }),
])
const series = z.array(z.strictObject({ value: z.number() }))
const limit = z.union([series, z.strictObject({ by: z.string(), cases: z.record(z.string(), series) })])

const faults = (schema: z.ZodType, given: unknown) =>
  misshapenIn(schema.safeParse(given).error?.issues ?? [], given).map(({ path, kind, expected }) => [
    path.join('.'),
    kind,
    expected,
  ])

describe('the places at which a value is not of its shape', () => {
  it('are told with every word that some shape has there', () => {
    expect(faults(z.strictObject({ term }), { term: { days: 5, whenPassed: 'remnd' } })).toEqual([
      ['term.whenPassed', 'invalid_value', { what: 'one_of', values: ['remind', 'escalate'], nearest: 'remind' }],
    ])
  })

  it('do not count the words of shapes that are wrong in another word', () => {
    const needed = z.union([
      z.strictObject({ kind: z.literal('vote'), of: z.enum(['council', 'households']) }),
      z.strictObject({ kind: z.literal('separation'), of: z.literal('person') }),
    ])
    expect(faults(needed, { kind: 'vote', of: 'people' })).toEqual([
      ['of', 'invalid_value', { what: 'one_of', values: ['council', 'households'] }],
    ])
  })

  it('are told of the shape that fits best, and so deep within as it fits', () => {
    expect(faults(z.strictObject({ limit }), { limit: [{ value: '80' }] })).toEqual([
      ['limit.0.value', 'invalid_type', { what: 'number_without_quotes' }],
    ])
    expect(faults(z.strictObject({ limit }), { limit: { by: 'region', cases: { delta: [{ value: '80' }] } } })).toEqual(
      [['limit.cases.delta.0.value', 'invalid_type', { what: 'number_without_quotes' }]],
    )
  })

  it('are one for each key that is missing or that nobody knows', () => {
    expect(faults(z.strictObject({ id: z.string() }), { a: 1, b: 2 })).toEqual([
      ['id', 'missing', undefined],
      ['a', 'unrecognized_keys', undefined],
      ['b', 'unrecognized_keys', undefined],
    ])
    expect(faults(term, { whenPassed: 'remind' })).toEqual([['days / before', 'missing', undefined]])
  })

  it('are the whole where it is no map', () => {
    expect(faults(z.strictObject({ id: z.string() }), 'chưa có gì')).toEqual([['', 'not_a_map', undefined]])
  })
})
