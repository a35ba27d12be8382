import type { Procedure } from '../procedure/procedure.js'
import { statechart } from '../procedure/statechart.js'
import type { PlacedStep } from '../procedure/steps-of.js'
import { isWayOut } from './way-out.js'

/**
 * The first steps of a procedure that lead on: whoever may take one of them may open a dossier.
 *
 * @example
 * ```ts
 * openingSteps(survey).flatMap(({ by }) => by) // => [{ position: 'police', at: 'commune' }]
 * ```
 */
export const openingSteps = (procedure: Procedure): readonly PlacedStep[] => {
  const { initial, open } = statechart(procedure)
  return open(initial.value).filter((step) => !isWayOut(procedure, step))
}
