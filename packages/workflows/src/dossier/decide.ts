import { accept, type Outcome, refuse } from '@anlang/core'
import { statechart } from '../procedure/statechart.js'
import type { PlacedStep } from '../procedure/steps-of.js'
import { checkRequirement, isSuppliedByAct } from '../requirements/check-requirement.js'
import { documentFaults } from '../requirements/documents.js'
import { assessmentOf, evaluateDossier } from './evaluate-dossier.js'
import type { StepTaken } from './fact.js'
import { findStep } from './find-step.js'
import type { Refusal } from './refusal.js'
import type { Attempt, Situation } from './situation.js'
import { circumstancesOf, standingRefusals } from './standing-refusals.js'
import { unexpected } from './unexpected.js'

/** The findings are kept when figures come in, when criteria are asked for, and when the dossier ends. */
const isAssessed = ({ procedure, dossier }: Situation, step: PlacedStep, { data }: Attempt): boolean =>
  data.figures !== undefined ||
  (step.requires ?? []).some(({ kind }) => kind === 'criteria') ||
  statechart(procedure).step(dossier.value, step.fact)?.ended === true

/**
 * Decides whether an office may take a step: the fact to record, or every reason why not.
 * Pure: reads the dossier, the definitions and the world it is given, nothing else.
 */
export const decide = (situation: Situation, attempt: Attempt): Outcome<StepTaken, Refusal> => {
  const found = findStep(situation, attempt.act)
  if (!found.ok) return found
  const step = found.value
  const evaluated = evaluateDossier(situation, attempt)
  const evaluation = evaluated.ok ? evaluated.value : undefined
  const circumstances = circumstancesOf(situation, attempt, evaluation)
  const [first, ...others] = [
    ...(evaluated.ok ? [] : evaluated.refusals),
    ...standingRefusals(situation, step, attempt, circumstances),
    ...unexpected(situation, step, attempt),
    ...documentFaults(attempt.data.documents ?? [], attempt.on),
    ...(step.requires ?? []).filter(isSuppliedByAct).flatMap((needed) => checkRequirement(needed, circumstances)),
  ]
  if (first) return refuse(first, ...others)
  const { act, by, at, on, data } = attempt
  const assessment = evaluation && isAssessed(situation, step, attempt) ? { assessment: assessmentOf(evaluation) } : {}
  return accept({ type: step.fact, act, by, at, on, data, ...assessment })
}
