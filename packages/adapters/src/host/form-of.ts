import type { Instruments, IsoDate } from '@anlang/core'
import { asksReason, isReason, type PlacedStep, reasons, type Situation } from '@anlang/workflows'
import type { StepForm } from '../api/index.js'
import { documentFields } from './document-fields.js'
import { figureFields } from './figure-fields.js'
import { itemChoices } from './item-choices.js'
import { sessionForm } from './session-form.js'

const reasonChoices = Object.keys(reasons)
  .filter(isReason)
  .map((value) => ({ value, label: reasons[value] }))

/** What a step asks of who takes it: the description that a form is made from. */
export const formOf = (step: PlacedStep, situation: Situation, today: IsoDate, instruments: Instruments): StepForm => {
  const documents = documentFields(step, situation)
  const figures = figureFields(step, situation, today)
  const session = sessionForm(step, situation, today, instruments)
  const reason = asksReason(step, situation.dossier) ? { required: true, choices: reasonChoices } : null
  const items = itemChoices(step, situation)
  const empty = documents.length === 0 && figures.length === 0 && !session && !reason && !items
  return { documents, figures, session, reason, items, empty }
}
