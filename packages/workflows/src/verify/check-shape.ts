import type { Procedure } from '../procedure/procedure.js'
import { procedureSchema } from '../procedure/procedure-schema.js'
import type { ProcedureDiagnostic } from './diagnostic.js'

const hasFunction = (value: unknown): boolean =>
  typeof value === 'function' || (typeof value === 'object' && value !== null && Object.values(value).some(hasFunction))

const isPlain = (value: unknown): boolean => {
  const text = JSON.stringify(value)
  return text !== undefined && JSON.stringify(JSON.parse(text)) === text && !hasFunction(value)
}

/** What is no procedure at all: code in it, or a key or value that the vocabulary does not have. */
export const checkShape = (procedure: Procedure): readonly ProcedureDiagnostic[] => {
  const parsed = procedureSchema.safeParse(procedure)
  const issues = parsed.success ? [] : parsed.error.issues
  return [
    ...(isPlain(procedure) ? [] : [{ code: 'not_json', place: '', subject: procedure.id } as const]),
    ...issues.map(({ path, message }) => ({ code: 'malformed', place: path.join('.'), subject: message }) as const),
  ]
}
