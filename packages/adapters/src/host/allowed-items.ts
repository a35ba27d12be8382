import type { Locale } from '@anlang/core'
import { type Actor, lastDayFor, type OpenStep, type Situation } from '@anlang/workflows'
import type { AllowedAsk, AllowedItem } from '../api/index.js'
import type { Desk } from './desk.js'
import { formOf } from './form-of.js'
import { namedActor, namedOffice } from './named.js'

const elsewhere: ReadonlySet<string> = new Set(['not_open_here', 'dossier_ended', 'unknown_act'])

/** Refusals that figures, which the form itself brings, may turn. */
const turnable: ReadonlySet<string> = new Set(['criteria_not_met', 'missing_figures', 'part_exceeds_whole'])

/** Who asks, for what, and how they read. */
interface Asking extends AllowedAsk {
  readonly by: Actor
  readonly locale: Locale
}

/** Forms are long: they are made for who could fill them in now, an act that is kept until its step opens included. */
const isFilledIn = ({ step, offices }: OpenStep, here: boolean, { by, form }: Asking): boolean =>
  step.command === form ||
  ((here || step.early === 'keep') &&
    offices.some(({ position, unit }) => position === by.position && unit === by.unit))

/** Steps as a page shows them: in words, with who could take them and the forms they are taken by. */
export const allowedItems = (
  desk: Desk,
  situation: Situation,
  steps: readonly OpenStep[],
  asking: Asking,
): readonly AllowedItem[] => {
  const { locale } = asking
  const on = desk.engine.today()
  const { procedure, dossier, ruleSet } = situation
  const names = desk.names({ locale, on, procedure, ruleSet, subject: dossier.subject })
  return steps.map((one) => {
    const { step, refusals, could, offices } = one
    const here = !refusals.some(({ code }) => elsewhere.has(code))
    const open = refusals.length === 0
    return {
      step,
      act: step.command,
      title: step.title[locale],
      open,
      here,
      ready: open || (here && step.takesFigures === true && refusals.every(({ code }) => turnable.has(code))),
      refusals,
      sentences: refusals.map((refusal) => desk.describe(refusal, locale, names)),
      could: could.map((actor) => namedActor(actor, names)),
      offices: offices.map((office) => namedOffice(office, names)),
      due: (here && lastDayFor(step, dossier, situation.calendar)) || null,
      issues: step.issues ? names.document(step.issues) : null,
      returns: step.returns !== undefined,
      form: isFilledIn(one, here, asking) ? formOf(step, situation, on, desk.engine.definitions.instruments) : null,
    }
  })
}
