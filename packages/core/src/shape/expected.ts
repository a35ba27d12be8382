import type { z } from 'zod'
import { nearest } from '../text/nearest.js'

/** What a schema expects in the place of a value that is not of its shape. */
export type Expected =
  | {
      readonly what:
        | 'text'
        | 'text_in_quotes'
        | 'number'
        | 'number_without_quotes'
        | 'whole_number'
        | 'yes_or_no'
        | 'list'
        | 'map'
        | 'day'
        | 'not_empty'
    }
  | {
      readonly what: 'one_of'
      readonly values: readonly string[]
      /** The one that was probably meant. */
      readonly nearest?: string
    }
  | { readonly what: 'at_least' | 'at_most' | 'more_than' | 'less_than'; readonly limit: number }

const isNumber = (text: string): boolean => text.trim() !== '' && Number.isFinite(Number(text))

const types: ReadonlyMap<string, Expected> = new Map([
  ['int', { what: 'whole_number' }],
  ['boolean', { what: 'yes_or_no' }],
  ['array', { what: 'list' }],
  ['object', { what: 'map' }],
  ['record', { what: 'map' }],
])

const ofType = (type: string, given: unknown): Expected | undefined => {
  if (type === 'string') {
    return { what: typeof given === 'number' || typeof given === 'boolean' ? 'text_in_quotes' : 'text' }
  }
  if (type === 'number') {
    return { what: typeof given === 'string' && isNumber(given) ? 'number_without_quotes' : 'number' }
  }
  return types.get(type)
}

/** That a value has to be one of some; with the one that was probably meant. */
export const oneOf = (values: readonly unknown[], given: unknown): Expected => {
  const words = values.map(String)
  const near = typeof given === 'string' ? nearest(given, words) : undefined
  return { what: 'one_of', values: words, ...(near === undefined ? {} : { nearest: near }) }
}

type Side = Extract<Expected, { limit: number }>['what']

const ofSize = (limit: number | bigint, origin: string, what: Side): Expected | undefined => {
  if (origin === 'number' || origin === 'int') return { what, limit: Number(limit) }
  return what === 'at_least' && Number(limit) === 1 ? { what: 'not_empty' } : undefined
}

/**
 * What was expected where zod found fault with a value: its type, or the values that there are and the one that was
 * probably meant. Of faults that are no matter of one value, such as an unknown key, it has nothing to say.
 */
export const expectedBy = (issue: z.core.$ZodIssue, given: unknown): Expected | undefined => {
  switch (issue.code) {
    case 'invalid_type':
      return ofType(issue.expected, given)
    case 'invalid_value':
      return oneOf(issue.values, given)
    case 'invalid_union':
      return 'options' in issue && issue.options ? oneOf(issue.options, given) : undefined
    case 'invalid_format':
      return issue.format === 'date' ? { what: 'day' } : undefined
    case 'too_small':
      return ofSize(issue.minimum, issue.origin, issue.inclusive === false ? 'more_than' : 'at_least')
    case 'too_big':
      return ofSize(issue.maximum, issue.origin, issue.inclusive === false ? 'less_than' : 'at_most')
    default:
      return undefined
  }
}
