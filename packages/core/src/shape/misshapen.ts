import type { z } from 'zod'
import { type Expected, expectedBy, oneOf } from './expected.js'
import { valueAt } from './value-at.js'

type Path = readonly (string | number)[]

/** Somewhere a value is not of its shape: where, what kind of fault it is, and what was expected there. */
export interface Misshapen {
  readonly path: Path
  readonly kind: 'missing' | 'not_a_map' | z.core.$ZodIssue['code']
  readonly expected?: Expected
}

const keysOf = (path: readonly PropertyKey[]): Path => path.map((key) => (typeof key === 'number' ? key : String(key)))

/** Whether there is nothing at a path, under a key that should be there. */
const isMissing = (given: unknown, path: Path): boolean => {
  const above = valueAt(given, path.slice(0, -1))
  return path.length > 0 && typeof above === 'object' && above !== null && valueAt(given, path) === undefined
}

const isAt = (path: Path, other: Path): boolean => JSON.stringify(path) === JSON.stringify(other)

/** A word that no shape has: all words are told of the shapes that are wrong in no other one. */
const withWordsOf = (shapes: readonly (readonly Misshapen[])[], fault: Misshapen, given: unknown): Misshapen => {
  if (fault.expected?.what !== 'one_of') return fault
  const words = shapes
    .map((shape) => shape.filter(({ expected }) => expected?.what === 'one_of'))
    .filter((shape) => shape.every(({ path }) => isAt(path, fault.path)))
    .flatMap((shape) => shape.flatMap(({ expected }) => (expected?.what === 'one_of' ? expected.values : [])))
  return { ...fault, expected: oneOf([...new Set(words)], valueAt(given, fault.path)) }
}

const depthOf = ([first]: readonly Misshapen[]): number => first?.path.length ?? 0

/** Of several shapes the one that fits best speaks for all; where each lacks one key, any of these is wanted. */
const ofShapes = (shapes: readonly (readonly Misshapen[])[], given: unknown): readonly Misshapen[] => {
  const [least = []] = shapes.toSorted((one, other) => one.length - other.length || depthOf(other) - depthOf(one))
  const lacking = shapes.flatMap((shape) => (shape.length === 1 && shape[0]?.kind === 'missing' ? shape : []))
  const keys = [...new Set(lacking.map(({ path }) => String(path.at(-1))))]
  const [first] = lacking
  if (!first || keys.length < 2 || least.length !== 1) return least.map((fault) => withWordsOf(shapes, fault, given))
  return [{ kind: 'missing', path: [...first.path.slice(0, -1), keys.join(' / ')] }]
}

const misshapen = (issue: z.core.$ZodIssue, above: Path, given: unknown): readonly Misshapen[] => {
  const path = [...above, ...keysOf(issue.path)]
  if (issue.code === 'invalid_union') {
    const shapes = issue.errors.map((shape) => shape.flatMap((one) => misshapen(one, path, given)))
    const inner = ofShapes(shapes, given)
    if (inner.length > 0) return inner
  }
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ kind: issue.code, path: [...path, key] }))
  if (path.length === 0) return [{ kind: 'not_a_map', path }]
  if (isMissing(given, path)) return [{ kind: 'missing', path }]
  const expected = expectedBy(issue, valueAt(given, path))
  return [{ kind: issue.code, path, ...(expected ? { expected } : {}) }]
}

/**
 * Every place at which a value is not of its shape, from what zod found in it: keys that are missing and keys that
 * nobody knows each by themselves, and of several shapes that there may be the one that fits best.
 *
 * @example
 * ```ts
 * misshapenIn(criterionSchema.safeParse({ id: 'a' }).error?.issues ?? [], { id: 'a' })[0] // => { kind: 'missing', path: ['text'] }
 * ```
 */
export const misshapenIn = (issues: readonly z.core.$ZodIssue[], given: unknown): readonly Misshapen[] =>
  issues.flatMap((issue) => misshapen(issue, [], given))
