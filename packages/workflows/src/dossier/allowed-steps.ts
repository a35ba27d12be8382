import { accept } from '@anlang/core'
import { statechart } from '../procedure/statechart.js'
import type { PlacedStep } from '../procedure/steps-of.js'
import { checkStanding, circumstancesOf } from './check-standing.js'
import { evaluateDossier } from './evaluate-dossier.js'
import type { Office } from './fact.js'
import { findStep } from './find-step.js'
import type { Refusal } from './refusal.js'
import type { Attempt, Situation } from './situation.js'
import { wantedOffices } from './wanted-offices.js'

/** A step of the procedure and what stands against it for one office; open when nothing does. */
export interface AllowedStep {
  readonly step: PlacedStep
  readonly refusals: readonly Refusal[]
  /** The offices that could take it on the day, whoever sits in them. */
  readonly offices: readonly Office[]
}

const askFor = (situation: Situation, step: PlacedStep, attempt: Omit<Attempt, 'act' | 'data'>): AllowedStep => {
  const asked: Attempt = { ...attempt, act: step.command, data: {} }
  const found = findStep(situation, step.command)
  const placed = found.ok ? found.value : step
  const offices = wantedOffices(placed.by, situation.dossier, attempt.on, situation.units)
  if (!found.ok) return { step, refusals: found.refusals, offices }
  const criteria = (placed.requires ?? []).some(({ kind }) => kind === 'criteria')
  const evaluated = criteria ? evaluateDossier(situation, asked) : accept(undefined)
  const circumstances = circumstancesOf(situation, asked, evaluated.ok ? evaluated.value : undefined)
  const standing = checkStanding(situation, placed, asked, circumstances)
  const refusals = [...(evaluated.ok ? [] : evaluated.refusals), ...(standing.ok ? [] : standing.refusals)]
  return { step: placed, refusals, offices }
}

/**
 * What an office may do now, and for each act it may not: why, and which offices could. The same checks as `decide`,
 * without what the act itself would bring.
 */
export const allowedSteps = (situation: Situation, attempt: Omit<Attempt, 'act' | 'data'>): readonly AllowedStep[] => {
  const { steps } = statechart(situation.procedure)
  const commands = new Map(steps.filter(({ by }) => by.length > 0).map((step) => [step.command, step]))
  return [...commands.values()].map((step) => askFor(situation, step, attempt))
}
