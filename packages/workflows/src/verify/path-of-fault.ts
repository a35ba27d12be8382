import type { OverlayPath } from '../province/overlay-diagnostic.js'
import { partAt } from '../province/part-at.js'
import { anchorOf, type ProcedureOverlay } from '../province/procedure-overlay.js'
import type { Province } from '../province/province.js'
import type { ProcedureDiagnostic } from './diagnostic.js'
import type { ProofDiagnostic } from './proof-diagnostic.js'

type Fault = ProcedureDiagnostic | ProofDiagnostic

const hasKey = (record: object | undefined, key: string): boolean => record !== undefined && Object.hasOwn(record, key)

/** The step, requirement, term or name that speaks of what a fault is about; of its fact where that ends the place. */
const within = (
  { inserts = [], requires, shortens, rewords }: ProcedureOverlay,
  { place, subject }: Fault,
): OverlayPath => {
  const own = inserts.findIndex(({ command, fact }) => command === subject || place.endsWith(`/${fact}`))
  if (own >= 0) return ['inserts', own]
  if (hasKey(requires, subject)) return ['requires', subject]
  if (hasKey(shortens, subject)) return ['shortens', subject]
  const by = inserts.findIndex((insert) => anchorOf(insert) === subject)
  if (by >= 0) return ['inserts', by]
  return hasKey(rewords?.acts, subject) ? ['rewords', 'acts', subject] : []
}

/** Where a word stands as a value, within a part. */
const pathOfWord = (part: unknown, word: string): OverlayPath | undefined => {
  if (part === word) return []
  if (typeof part !== 'object' || part === null) return undefined
  for (const [key, inner] of Object.entries(part)) {
    const path = pathOfWord(inner, word)
    if (path) return [Array.isArray(part) ? Number(key) : key, ...path]
  }
  return undefined
}

/**
 * Where in an overlay a fault of what came of one procedure stands: the part that speaks of the same act there, or else
 * all that is laid over it; nothing where the overlay says nothing of the procedure. A word that nobody knows is shown
 * where it is written.
 */
export const pathOfFault = (fault: Fault, id: string, { procedures = {} }: Province): OverlayPath | undefined => {
  const laid = Object.hasOwn(procedures, id) ? procedures[id] : undefined
  if (!laid) return undefined
  const path = within(laid, fault)
  const word = fault.code.startsWith('unknown_') ? pathOfWord(partAt(laid, path), fault.subject) : undefined
  return ['procedures', id, ...path, ...(word ?? [])]
}
