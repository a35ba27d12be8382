import { accept, type Outcome, refuse } from '@anlang/core'
import { statechart } from '../procedure/statechart.js'
import type { PlacedStep } from '../procedure/steps-of.js'
import type { Refusal } from './refusal.js'
import type { Situation } from './situation.js'

/** The step that an act is from where the dossier stands, or why there is none. */
export const findStep = ({ procedure, dossier }: Situation, act: string): Outcome<PlacedStep, Refusal> => {
  const { steps, open } = statechart(procedure)
  const openHere = open(dossier.value)
  const step = dossier.ended ? undefined : openHere.find(({ command }) => command === act)
  if (step) return accept(step)
  if (!steps.some(({ command }) => command === act)) {
    return refuse({ code: 'unknown_act', act, known: [...new Set(steps.map(({ command }) => command))] })
  }
  if (dossier.ended) return refuse({ code: 'dossier_ended', act, procedure: procedure.id, state: dossier.value })
  return refuse({
    code: 'not_open_here',
    act,
    procedure: procedure.id,
    state: dossier.value,
    // a silence follows by itself when its term is over: nobody takes it
    open: openHere.filter(({ by }) => by.length > 0).map(({ command }) => command),
  })
}
