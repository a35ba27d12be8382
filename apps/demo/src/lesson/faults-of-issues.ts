import type * as z from 'zod'
import type { LessonFaultCode } from './lesson-fault.js'

/** A fault by its path, before its place in the file is looked up. */
export interface PathFault {
  readonly code: LessonFaultCode
  readonly path: readonly (string | number)[]
  readonly given?: string
  readonly known?: readonly string[]
  /** It is the key that is wrong, not what stands under it. */
  readonly atKey?: true
}

type Issue = z.core.$ZodIssue

const ours: readonly LessonFaultCode[] = [
  'empty_text',
  'not_composed',
  'bad_id',
  'bad_day',
  'unclear_command',
  'too_few_hints',
]

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    input,
  )

const shown = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))

/** What the schemas of the commands say of a word in their own codes. */
const codeOfMessage = (message: string): LessonFaultCode => {
  const own = ours.find((code) => code === message)
  return own ?? (message === 'not_a_day' ? 'bad_day' : 'bad_reference')
}

/** What is wrong with a value, told by its issue. */
const codeOf = (issue: Issue, value: unknown): Pick<PathFault, 'code' | 'known'> => {
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined ? { code: 'missing' } : { code: 'wrong_kind', known: [issue.expected] }
    case 'invalid_value':
      return { code: 'not_a_choice', known: issue.values.map(String) }
    case 'too_small':
      return { code: issue.message === 'too_few_hints' || issue.message === 'empty_text' ? issue.message : 'too_few' }
    case 'too_big':
      return { code: 'too_many' }
    case 'invalid_key':
      return { code: 'bad_id' }
    default:
      return { code: codeOfMessage(issue.message) }
  }
}

/** What the schema found, as faults by path. */
export const faultsOfIssues = ({ issues }: z.ZodError, input: unknown): readonly PathFault[] =>
  issues.flatMap((issue): readonly PathFault[] => {
    const path = issue.path.filter((step) => typeof step !== 'symbol')
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ code: 'unknown_key', path: [...path, key], given: key, atKey: true }))
    }
    const value = valueAt(input, issue.path)
    const given = value === undefined ? {} : { given: shown(value) }
    return [
      { ...codeOf(issue, value), path, ...given, ...(issue.code === 'invalid_key' ? { atKey: true as const } : {}) },
    ]
  })
