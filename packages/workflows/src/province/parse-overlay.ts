import { accept, type Misshapen, misshapenIn, type Outcome, refuse } from '@anlang/core'
import { malformedText } from './malformed-text.js'
import type { OverlayDiagnostic, OverlayPath } from './overlay-diagnostic.js'
import type { Province } from './province.js'
import { provinceSchema } from './province-schema.js'

/** Words by which somebody may try to take from the nation: no overlay has a key for it. */
const removals: ReadonlySet<string> = new Set(['removes', 'remove', 'deletes', 'delete', 'drops', 'replaces', 'omit'])

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** What a sheet or a target says, where a fault is within it: one that is not whole is told as such, and once. */
const statementAt = ([list, place, key, id]: OverlayPath): OverlayPath | undefined => {
  if (list === 'sheets' && key === 'entries' && id !== undefined) return [list, place ?? 0, key, id]
  return list === 'targets' && key === 'goal' ? [list, place ?? 0, key] : undefined
}

const told = (misshapen: Misshapen, given: unknown): OverlayDiagnostic => {
  const { path, kind, expected } = misshapen
  const statement = statementAt(path)
  if (statement) {
    const subject = path.slice(statement.length - 1).join('.')
    return { code: 'malformed_statement', place: idOf(given), subject, path: statement }
  }
  const text = malformedText(misshapen, given)
  if (text) return { ...text, place: idOf(given) }
  const key = String(path.at(-1) ?? '')
  const isKey = kind === 'unrecognized_keys'
  const subject = kind === 'not_a_map' ? (JSON.stringify(given) ?? '').slice(0, 40) : isKey ? key : path.join('.')
  const code = isKey && removals.has(key) ? 'removes' : 'malformed_overlay'
  return { code, place: idOf(given), subject, detail: kind, path, ...(expected ? { expected } : {}) }
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
  const faults = misshapenIn(read.error.issues, given).map((one) => told(one, given))
  const [first, ...others] = faults.filter(
    (one, place) => faults.findIndex((other) => placeOf(other) === placeOf(one)) === place,
  )
  return refuse(first ?? { code: 'malformed_overlay', place: idOf(given), subject: '' }, ...others)
}
