import { statechart } from '../procedure/statechart.js'
import type { PlacedStep } from '../procedure/steps-of.js'
import { evaluateDossier } from './evaluate-dossier.js'
import { findStep } from './find-step.js'
import type { Refusal } from './refusal.js'
import type { Attempt, Situation } from './situation.js'
import { circumstancesOf, standingRefusals } from './standing-refusals.js'

/** A step of the procedure and what stands against it for one office; open when nothing does. */
export interface AllowedStep {
  readonly step: PlacedStep
  readonly refusals: readonly Refusal[]
}

const askFor = (situation: Situation, step: PlacedStep, attempt: Omit<Attempt, 'act' | 'data'>): AllowedStep => {
  const asked: Attempt = { ...attempt, act: step.command, data: {} }
  const found = findStep(situation, step.command)
  if (!found.ok) return { step, refusals: found.refusals }
  const evaluated = evaluateDossier(situation, asked)
  const circumstances = circumstancesOf(situation, asked, evaluated.ok ? evaluated.value : undefined)
  const standing = standingRefusals(situation, found.value, asked, circumstances)
  return { step: found.value, refusals: [...(evaluated.ok ? [] : evaluated.refusals), ...standing] }
}

/**
 * What an office may do now, and for each act it may not: why. The same checks as `decide`, without what the act
 * itself would bring.
 */
export const allowedSteps = (situation: Situation, attempt: Omit<Attempt, 'act' | 'data'>): readonly AllowedStep[] => {
  const { steps } = statechart(situation.procedure)
  const commands = new Map(steps.map((step) => [step.command, step]))
  return [...commands.values()].map((step) => askFor(situation, step, attempt))
}
