import { accept, type Outcome, refuse } from '@anlang/core'
import type { z } from 'zod'
import type { OverlayDiagnostic, OverlayPath } from './overlay-diagnostic.js'
import type { Province } from './province.js'
import { provinceSchema } from './province-schema.js'

/** Words by which somebody may try to take from the nation: no overlay has a key for it. */
const removals: ReadonlySet<string> = new Set(['removes', 'remove', 'deletes', 'delete', 'drops', 'replaces', 'omit'])

const keysOf = (path: readonly PropertyKey[]): OverlayPath =>
  path.map((key) => (typeof key === 'number' ? key : String(key)))

const found = (issue: z.core.$ZodIssue, id: string): readonly OverlayDiagnostic[] => {
  const path = keysOf(issue.path)
  if (issue.code === 'invalid_union') {
    // of several shapes the one that fits best speaks for all
    const [least] = issue.errors.toSorted((one, other) => one.length - other.length)
    const inner = (least ?? []).flatMap((one) => found(one, id))
    if (inner.length > 0) return inner.map((one) => ({ ...one, path: [...path, ...(one.path ?? [])] }))
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      code: removals.has(key) ? 'removes' : 'malformed_overlay',
      place: id,
      subject: key,
      detail: issue.code,
      path: [...path, key],
    }))
  }
  return [{ code: 'malformed_overlay', place: id, subject: path.join('.'), detail: issue.code, path }]
}

const idOf = (given: unknown): string =>
  typeof given === 'object' && given !== null && 'id' in given && typeof given.id === 'string' ? given.id : '?'

/** Reads an overlay strictly: a key or value that the schema does not have is named with its place. */
export const parseOverlay = (given: unknown): Outcome<Province, OverlayDiagnostic> => {
  const read = provinceSchema.safeParse(given)
  // the schema is that of the type, which zod cannot tell: read-only lists, keys that may be absent
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- parsed just now; what was given is kept as it is
  if (read.success) return accept(given as Province)
  const [first, ...others] = read.error.issues.flatMap((issue) => found(issue, idOf(given)))
  return refuse(first ?? { code: 'malformed_overlay', place: idOf(given), subject: '' }, ...others)
}
