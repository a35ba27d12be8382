import type { Ending, Procedure } from '../procedure/procedure.js'
import { type PlacedStep, statesOf } from '../procedure/steps-of.js'

const known = new WeakMap<Procedure, ReadonlyMap<string, Ending>>()

const endingsOf = (procedure: Procedure): ReadonlyMap<string, Ending> => {
  const found =
    known.get(procedure) ??
    new Map(
      statesOf(procedure).flatMap(({ path, state: { meta } }) => (meta.ending ? [[path.join('.'), meta.ending]] : [])),
    )
  known.set(procedure, found)
  return found
}

/** How a dossier ends that takes this step, if it does. */
export const endingOf = (procedure: Procedure, { leadsTo }: PlacedStep): Ending | undefined =>
  endingsOf(procedure).get(leadsTo)

const waysOut = new WeakMap<PlacedStep, boolean>()

/** A step that ends the dossier without success: it is open, but it is not work that waits for anybody. */
export const isWayOut = (procedure: Procedure, step: PlacedStep): boolean => {
  const found = waysOut.get(step)
  if (found !== undefined) return found
  const ending = endingOf(procedure, step)
  const made = ending !== undefined && ending !== 'achieved'
  waysOut.set(step, made)
  return made
}
