import { type Instruments, instruments } from '@anlang/core'
import type { Procedure } from '../procedure/procedure.js'
import { checkBehaviour } from './check-behaviour.js'
import { checkShape } from './check-shape.js'
import { checkStructure } from './check-structure.js'
import { checkVocabulary } from './check-vocabulary.js'
import type { ProcedureDiagnostic } from './diagnostic.js'

/**
 * Lists what is wrong in a procedure before any dossier runs under it. The chart's behaviour is walked
 * exhaustively, once its structure is sound. An empty list means that it can be used.
 *
 * @example
 * ```ts
 * checkProcedure(survey) // => []
 * ```
 */
export const checkProcedure = (
  procedure: Procedure,
  known: Instruments = instruments,
): readonly ProcedureDiagnostic[] => {
  const shape = checkShape(procedure)
  // what is not of its shape cannot be walked
  if (shape.length > 0) return shape
  const structure = checkStructure(procedure)
  const behaviour = structure.length > 0 ? [] : checkBehaviour(procedure)
  return [...structure, ...behaviour, ...checkVocabulary(procedure, known)]
}
