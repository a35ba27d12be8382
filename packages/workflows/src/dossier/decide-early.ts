import { accept, type Outcome, refuse } from '@anlang/core'
import { statechart } from '../procedure/statechart.js'
import type { PlacedStep } from '../procedure/steps-of.js'
import { documentFaults } from '../requirements/documents.js'
import { checkOffice } from './check-standing.js'
import { type ActKept, factShape } from './fact.js'
import type { Refusal } from './refusal.js'
import type { Attempt, Situation } from './situation.js'

/** The step for which an act is kept when it comes early; none when it was taken already, or is refused early. */
export const keepingStep = ({ procedure, dossier }: Situation, act: string): PlacedStep | undefined => {
  if (dossier.ended || dossier.takenOn[act] !== undefined) return undefined
  return statechart(procedure).steps.find(({ command, early }) => command === act && early === 'keep')
}

/**
 * Decides whether an act that came before its step is kept: its office and its papers are looked at now, all else when
 * the step opens.
 */
export const decideEarly = (situation: Situation, step: PlacedStep, attempt: Attempt): Outcome<ActKept, Refusal> => {
  const { act, by, at, on, data } = attempt
  const { kept, lastOn } = situation.dossier
  const earlier = kept?.[act]
  const capacity = checkOffice(situation, step, attempt)
  const [first, ...others]: readonly Refusal[] = [
    ...(earlier ? [{ code: 'kept_already', act, on: earlier.on } as const] : []),
    ...(capacity.ok ? [] : capacity.refusals),
    ...(on < lastOn ? [{ code: 'before_last_fact', on, lastOn } as const] : []),
    ...documentFaults(data.documents ?? [], on),
  ]
  if (first) return refuse(first, ...others)
  const signs = capacity.ok ? capacity.value : {}
  return accept({ type: 'ActKept', shape: factShape, act, by: { ...by, ...signs }, at, on, data })
}
