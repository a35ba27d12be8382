import { accept, type Outcome, refuse } from '@anlang/core'
import { checkOffice } from './check-standing.js'
import { factShape, type WorkClaimed, type WorkHandedOver } from './fact.js'
import { findStep } from './find-step.js'
import type { Refusal } from './refusal.js'
import type { Attempt, Situation } from './situation.js'

const checkWork = (situation: Situation, attempt: Attempt): readonly Refusal[] => {
  const step = findStep(situation, attempt.act)
  if (!step.ok) return step.refusals
  const capacity = checkOffice(situation, step.value, attempt)
  return capacity.ok ? [] : capacity.refusals
}

/** Decides whether a person may take work of their office upon themselves, so that nobody else does it meanwhile. */
export const decideClaim = (situation: Situation, attempt: Attempt): Outcome<WorkClaimed, Refusal> => {
  const { act, by, at, on } = attempt
  const handler = situation.dossier.handlers?.[act]
  const [first, ...others]: readonly Refusal[] = [
    ...checkWork(situation, attempt),
    ...(handler === undefined ? [] : [{ code: 'claimed_by_another', act, person: handler } as const]),
  ]
  return first ? refuse(first, ...others) : accept({ type: 'WorkClaimed', shape: factShape, act, by, at, on })
}

/** Decides whether work may be handed over: by who has claimed it, to another person of the office or back to all. */
export const decideHandOver = (
  situation: Situation,
  attempt: Attempt,
  to: string | null,
): Outcome<WorkHandedOver, Refusal> => {
  const { act, by, at, on } = attempt
  const handler = situation.dossier.handlers?.[act] ?? null
  const [first, ...others]: readonly Refusal[] = [
    ...checkWork(situation, attempt),
    ...(handler === by.person ? [] : [{ code: 'not_claimed', act, person: handler } as const]),
  ]
  return first ? refuse(first, ...others) : accept({ type: 'WorkHandedOver', shape: factShape, act, by, at, on, to })
}
