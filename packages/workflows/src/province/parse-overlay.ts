import { accept, type Outcome, refuse } from '@anlang/core'
import type { z } from 'zod'
import type { OverlayDiagnostic, OverlayPath } from './overlay-diagnostic.js'
import type { Province } from './province.js'
import { provinceSchema } from './province-schema.js'

/** Words by which somebody may try to take from the nation: no overlay has a key for it. */
const removals: ReadonlySet<string> = new Set(['removes', 'remove', 'deletes', 'delete', 'drops', 'replaces', 'omit'])

const keysOf = (path: readonly PropertyKey[]): OverlayPath =>
  path.map((key) => (typeof key === 'number' ? key : String(key)))

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Whether there is nothing at a path, under a key that should be there. */
const isMissing = (given: unknown, path: OverlayPath): boolean => {
  const above = path.slice(0, -1).reduce<unknown>((at, key) => (isObject(at) ? Reflect.get(at, key) : undefined), given)
  const key = path.at(-1)
  return key !== undefined && isObject(above) && Reflect.get(above, key) === undefined
}

/** A fault of the shape; its detail is what kind of fault. */
interface Misshapen {
  readonly path: OverlayPath
  readonly kind: 'missing' | 'not_a_map' | z.core.$ZodIssue['code']
}

/** Of several shapes the one that fits best speaks for all; where each lacks one key, any of these is wanted. */
const ofShapes = (shapes: readonly (readonly Misshapen[])[]): readonly Misshapen[] => {
  const [least = []] = shapes.toSorted((one, other) => one.length - other.length)
  const lacking = shapes.flatMap((shape) => (shape.length === 1 && shape[0]?.kind === 'missing' ? shape : []))
  const keys = [...new Set(lacking.map(({ path }) => String(path.at(-1))))]
  const [first] = lacking
  if (!first || keys.length < 2 || least.length !== 1) return least
  return [{ kind: 'missing', path: [...first.path.slice(0, -1), keys.join(' / ')] }]
}

const misshapen = (issue: z.core.$ZodIssue, above: OverlayPath, given: unknown): readonly Misshapen[] => {
  const path = [...above, ...keysOf(issue.path)]
  if (issue.code === 'invalid_union') {
    const inner = ofShapes(issue.errors.map((shape) => shape.flatMap((one) => misshapen(one, path, given))))
    if (inner.length > 0) return inner
  }
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ kind: issue.code, path: [...path, key] }))
  if (path.length === 0) return [{ kind: 'not_a_map', path }]
  return [{ kind: isMissing(given, path) ? 'missing' : issue.code, path }]
}

/** What a sheet or a target says, where a fault is within it: one that is not whole is told as such, and once. */
const statementAt = ([list, place, key, id]: OverlayPath): OverlayPath | undefined => {
  if (list === 'sheets' && key === 'entries' && id !== undefined) return [list, place ?? 0, key, id]
  return list === 'targets' && key === 'goal' ? [list, place ?? 0, key] : undefined
}

const told = ({ path, kind }: Misshapen, given: unknown): OverlayDiagnostic => {
  const statement = statementAt(path)
  if (statement) {
    const subject = path.slice(statement.length - 1).join('.')
    return { code: 'malformed_statement', place: idOf(given), subject, path: statement }
  }
  const key = String(path.at(-1) ?? '')
  const isKey = kind === 'unrecognized_keys'
  const subject = kind === 'not_a_map' ? (JSON.stringify(given) ?? '').slice(0, 40) : isKey ? key : path.join('.')
  const code = isKey && removals.has(key) ? 'removes' : 'malformed_overlay'
  return { code, place: idOf(given), subject, detail: kind, path }
}

const idOf = (given: unknown): string =>
  isObject(given) && 'id' in given && typeof given.id === 'string' ? given.id : '?'

const placeOf = ({ code, path }: OverlayDiagnostic): string => JSON.stringify([code, path])

/** Reads an overlay strictly: a key or value that the schema does not have is named with its place. */
export const parseOverlay = (given: unknown): Outcome<Province, OverlayDiagnostic> => {
  const read = provinceSchema.safeParse(given)
  // the schema is that of the type, which zod cannot tell: read-only lists, keys that may be absent
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- parsed just now; what was given is kept as it is
  if (read.success) return accept(given as Province)
  const faults = read.error.issues.flatMap((issue) => misshapen(issue, [], given)).map((one) => told(one, given))
  const [first, ...others] = faults.filter(
    (one, place) => faults.findIndex((other) => placeOf(other) === placeOf(one)) === place,
  )
  return refuse(first ?? { code: 'malformed_overlay', place: idOf(given), subject: '' }, ...others)
}
