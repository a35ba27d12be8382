import { accept, type Evaluation, type Outcome, refuse } from '@anlang/core'
import type { Capacity } from '../authority/capacity.js'
import { statechart } from '../procedure/statechart.js'
import type { PlacedStep } from '../procedure/steps-of.js'
import { checkDemands } from '../requirements/check-requirement.js'
import type { Circumstances } from '../requirements/circumstances.js'
import { documentFaults } from '../requirements/documents.js'
import { adviceOf } from '../requirements/vote.js'
import { checkStanding, circumstancesOf } from './check-standing.js'
import { assessmentOf, evaluateDossier } from './evaluate-dossier.js'
import { factShape, type StepTaken } from './fact.js'
import { findStep } from './find-step.js'
import { gathered } from './gathered.js'
import { openedItems } from './opened-items.js'
import type { Refusal } from './refusal.js'
import type { Attempt, Situation } from './situation.js'
import { unexpected } from './unexpected.js'

/** The figures are judged, and the findings kept, when some come in, when criteria are asked for, and at the end. */
const isAssessed = ({ procedure, dossier }: Situation, step: PlacedStep, { data }: Attempt): boolean =>
  data.figures !== undefined ||
  (step.requires ?? []).some(({ kind }) => kind === 'criteria') ||
  statechart(procedure).step(dossier.value, step.fact)?.ended === true

/** Who sends a dossier back marks what is to be mended. */
const nothingMarked = ({ returns, command }: PlacedStep, { data: { items = [] } }: Attempt): readonly Refusal[] =>
  returns && items.length === 0 ? [{ code: 'nothing_marked', act: command }] : []

const adviceIn = (step: PlacedStep, circumstances: Circumstances) => {
  for (const needed of step.requires ?? []) if (needed.kind === 'vote') return adviceOf(needed, circumstances)
  return undefined
}

/** What a fact says beyond who, when and what was brought: the findings, the council's advice, what a return opens. */
const consequences = (
  situation: Situation,
  step: PlacedStep,
  attempt: Attempt,
  circumstances: Circumstances,
): Pick<StepTaken, 'assessment' | 'advice' | 'opens'> => {
  const { evaluation } = circumstances
  const { procedure, ruleSet } = situation
  const advice = adviceIn(step, circumstances)
  return {
    ...(evaluation ? { assessment: assessmentOf(evaluation) } : {}),
    ...(advice === undefined ? {} : { advice }),
    ...(step.returns ? { opens: openedItems(procedure, ruleSet, attempt.data.items ?? []) } : {}),
  }
}

const refusalsOf = (
  situation: Situation,
  step: PlacedStep,
  attempt: Attempt,
  circumstances: Circumstances,
): readonly Refusal[] =>
  gathered(
    unexpected(situation, step, attempt),
    nothingMarked(step, attempt),
    documentFaults(attempt.data.documents ?? [], attempt.on),
    checkDemands(step, 'brought', circumstances),
  )

/** The person as the fact names them: in whose place they signed, where they did not hold the office. */
const signatory = ({ by }: Attempt, { signs }: Capacity): StepTaken['by'] => (signs ? { ...by, signs } : by)

/**
 * Decides whether an office may take a step: the fact to record, or every reason why not.
 * Pure: reads the dossier, the definitions and the world it is given, nothing else.
 */
export const decide = (situation: Situation, attempt: Attempt): Outcome<StepTaken, Refusal> => {
  const found = findStep(situation, attempt.act)
  if (!found.ok) return found
  const step = found.value
  const evaluated = isAssessed(situation, step, attempt) ? evaluateDossier(situation, attempt) : accept(undefined)
  const evaluation: Evaluation | undefined = evaluated.ok ? evaluated.value : undefined
  const circumstances = circumstancesOf(situation, attempt, evaluation)
  const standing = checkStanding(situation, step, attempt, circumstances)
  const [first, ...others] = gathered(
    evaluated.ok ? [] : evaluated.refusals,
    standing.ok ? [] : standing.refusals,
    refusalsOf(situation, step, attempt, circumstances),
  )
  if (first) return refuse(first, ...others)
  const { act, at, on, data } = attempt
  return accept({
    act,
    ...consequences(situation, step, attempt, circumstances),
    at,
    by: signatory(attempt, standing.ok ? standing.value : {}),
    data,
    on,
    shape: factShape,
    type: step.fact,
  })
}
