import type { IsoDate, IsoInstant } from '@anlang/core'
import { decide } from '../dossier/decide.js'
import { assessmentOf, evaluateDossier } from '../dossier/evaluate-dossier.js'
import { type DeadlinePassed, factShape, type KeptActRefused, type Signatory, type StepTaken } from '../dossier/fact.js'
import type { Situation } from '../dossier/situation.js'
import type { DeadlineRow } from '../engine/journal.js'
import type { Passing } from '../procedure/deadline.js'
import { statechart } from '../procedure/statechart.js'
import type { PlacedStep } from '../procedure/steps-of.js'
import { runningDeadlines } from './running-deadlines.js'

/** When a deadline is dealt with. */
export interface Moment {
  readonly at: IsoInstant
  readonly on: IsoDate
}

/** Who acts when nobody does. */
const clockOf = ({ dossier }: Situation): Signatory => ({ position: 'clock', unit: dossier.subject, person: 'clock' })

const stepAt = ({ procedure, dossier }: Situation, place: string): PlacedStep | undefined =>
  statechart(procedure)
    .open(dossier.value)
    .find((step) => step.place === place)

/** The fact that silence stands for, with the findings where the dossier ends by it. */
const deemed = (situation: Situation, step: PlacedStep, due: IsoDate, moment: Moment): StepTaken | undefined => {
  const { procedure, dossier } = situation
  const { deadline, state } = step
  const type = deadline?.whenPassed === 'deem' ? deadline.fact : undefined
  const happens = statechart(procedure)
    .open(dossier.value)
    .find((one) => one.fact === type && one.state === state)
  if (!happens) return undefined
  const evaluated = evaluateDossier(situation, { on: moment.on, data: {} })
  const assessment = evaluated.ok && evaluated.value ? { assessment: assessmentOf(evaluated.value) } : {}
  const { fact, command: act } = happens
  return { type: fact, shape: factShape, act, by: clockOf(situation), ...moment, data: {}, due, ...assessment }
}

const passingOf = ({ deadline }: PlacedStep): Passing => {
  if (!deadline || deadline.whenPassed === 'refuse' || deadline.whenPassed === 'deem') return { whenPassed: 'refuse' }
  return deadline.whenPassed === 'remind' ? { whenPassed: 'remind' } : { whenPassed: 'escalate', to: deadline.to }
}

/** An act that was kept is decided as if it came now, by who sent it in the capacity they had then. */
const used = (situation: Situation, act: string, { at, on }: Moment): StepTaken | KeptActRefused | undefined => {
  const kept = situation.dossier.kept?.[act]
  if (!kept) return undefined
  const { position, unit, person } = kept.by
  const by = { position, unit, person }
  const holdings = [{ person }]
  const decided = decide(situation, { act, by, at, on, data: kept.data, holdings })
  if (decided.ok) return { ...decided.value, by: kept.by, keptOn: kept.on }
  const codes = decided.refusals.map(({ code }) => code)
  return { type: 'KeptActRefused', shape: factShape, act, by: clockOf(situation), at, on, codes }
}

/**
 * The fact that a due row comes to, from where the dossier stands now; none where the row is out of date, since
 * somebody acted or the dossier went on.
 */
export const decidePassing = (
  situation: Situation,
  row: Pick<DeadlineRow, 'place' | 'act' | 'due' | 'passing'>,
  moment: Moment,
): DeadlinePassed | StepTaken | KeptActRefused | undefined => {
  const { procedure, dossier, calendar } = situation
  const running = runningDeadlines(procedure, dossier, { calendar })
  const due = running.find(
    ({ place, passing, fires }) => place === row.place && passing === row.passing && fires <= moment.on,
  )
  const step = due && stepAt(situation, due.place)
  if (!due || !step) return undefined
  if (due.passing === 'use') return used(situation, due.act, moment)
  if (due.passing === 'deem') return deemed(situation, step, due.due, moment)
  const { place, act } = due
  return {
    type: 'DeadlinePassed',
    shape: factShape,
    act,
    place,
    due: due.due,
    passing: passingOf(step),
    by: clockOf(situation),
    ...moment,
  }
}
