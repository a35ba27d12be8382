import {
  type Basis,
  commendationForms,
  type Instruments,
  isInForce,
  isMonthDay,
  isNfc,
  levels,
  nearest,
} from '@anlang/core'
import { reservedFacts } from '../dossier/fact.js'
import type { Deadline } from '../procedure/deadline.js'
import { documentKinds } from '../procedure/document-kinds.js'
import type { Place } from '../procedure/place.js'
import { heldPositions } from '../procedure/positions.js'
import type { Procedure } from '../procedure/procedure.js'
import { type Requirement, requirementKinds } from '../procedure/requirement.js'
import type { StepOffice } from '../procedure/step-office.js'
import { type PlacedStep, statesOf, stepsOf } from '../procedure/steps-of.js'
import type { ProcedureDiagnostic } from './diagnostic.js'

type Report = (code: ProcedureDiagnostic['code'], subject: string, detail?: string) => ProcedureDiagnostic

const checkBasis = (
  basis: Basis | undefined,
  { meta }: Procedure,
  known: Instruments,
  report: Report,
): readonly ProcedureDiagnostic[] => {
  if (!basis) return [report('missing_basis', '')]
  const instrument = known[basis.instrument]
  if (!instrument) return [report('unknown_instrument', basis.instrument)]
  return isInForce(instrument, meta.from) ? [] : [report('instrument_not_in_force', basis.instrument)]
}

const checkFigureUse = ({ meta }: Procedure, ids: readonly string[], report: Report): readonly ProcedureDiagnostic[] =>
  // a procedure that evaluates may also carry the figures of its rule set, which is chosen later
  meta.evaluates ? [] : ids.filter((id) => !meta.figures?.[id]).map((id) => report('unknown_figure', id))

/** Tells of words that are not among those known, each with the one that was probably meant. */
const look = (
  code: ProcedureDiagnostic['code'],
  words: readonly string[],
  known: readonly string[],
  report: Report,
): readonly ProcedureDiagnostic[] =>
  words.filter((word) => !known.includes(word)).map((word) => report(code, word, nearest(word, known)))

const documents = Object.keys(documentKinds)

const checkDocuments = (kinds: readonly string[], report: Report): readonly ProcedureDiagnostic[] =>
  look('unknown_document', kinds, documents, report)

const checkEarlier = (procedure: Procedure, act: string, report: Report): readonly ProcedureDiagnostic[] => {
  const acts = stepsOf(procedure).map(({ command }) => command)
  return look('unknown_earlier_act', [act], acts, report)
}

const forms = commendationForms.map(({ id }) => id)

const checkForm = (form: string, report: Report): readonly ProcedureDiagnostic[] =>
  look('unknown_form', [form], forms, report)

const places: readonly Place[] = [...levels, 'entity', 'ministry']

const checkOffices = (by: readonly StepOffice[], report: Report): readonly ProcedureDiagnostic[] => [
  ...look(
    'unknown_position',
    by.map(({ position }) => position),
    heldPositions,
    report,
  ),
  ...look(
    'unknown_level',
    by.map(({ at }) => at),
    places,
    report,
  ),
]

/** A step of nobody happens by a deadline of its own state; without one, it never does. */
const checkSilence = (procedure: Procedure, step: PlacedStep, report: Report): readonly ProcedureDiagnostic[] => {
  const beside = stepsOf(procedure).filter(({ state }) => state === step.state)
  const isBrought = beside.some(({ deadline: other }) => other?.whenPassed === 'deem' && other.fact === step.fact)
  const { deadline } = step
  const leads = deadline?.whenPassed !== 'deem' || beside.some(({ fact }) => fact === deadline.fact)
  return [
    ...(step.by.length > 0 || isBrought ? [] : [report('step_of_nobody', step.command)]),
    ...(leads ? [] : [report('unknown_deemed_fact', deadline.fact)]),
    ...(reservedFacts.has(step.fact) ? [report('reserved_fact', step.fact)] : []),
  ]
}

const checkDeadline = (procedure: Procedure, deadline: Deadline, report: Report): readonly ProcedureDiagnostic[] => [
  ...('before' in deadline && !isMonthDay(deadline.before) ? [report('malformed_month_day', deadline.before)] : []),
  ...('after' in deadline && deadline.after !== undefined ? checkEarlier(procedure, deadline.after, report) : []),
  ...(deadline.whenPassed === 'escalate' ? checkOffices(deadline.to, report) : []),
]

const checkRequirement = (
  procedure: Procedure,
  requirement: Requirement,
  report: Report,
): readonly ProcedureDiagnostic[] => {
  switch (requirement.kind) {
    case 'documents':
      return checkDocuments(requirement.documents, report)
    case 'figures':
      return checkFigureUse(procedure, requirement.figures, report)
    case 'attested':
      return checkFigureUse(procedure, [requirement.figure], report)
    case 'separation':
      return checkEarlier(procedure, requirement.from, report)
    case 'advice':
      return checkEarlier(procedure, requirement.of, report)
    case 'elapsed':
      return checkEarlier(procedure, requirement.since, report)
    case 'first':
      return checkEarlier(procedure, requirement.act, report)
    case 'authority':
      return checkForm(requirement.form, report)
    case 'notBefore':
      return isMonthDay(requirement.monthDay) ? [] : [report('malformed_month_day', requirement.monthDay)]
    case 'criteria':
      return procedure.meta.evaluates ? [] : [report('unknown_requirement', 'criteria')]
    default:
      return requirementKinds.has(requirement.kind) ? [] : [report('unknown_requirement', requirement.kind)]
  }
}

const checkStep = (procedure: Procedure, step: PlacedStep, known: Instruments): readonly ProcedureDiagnostic[] => {
  const report: Report = (code, subject, detail) => ({
    code,
    place: step.place,
    subject,
    ...(detail === undefined ? {} : { detail }),
  })
  const { by, requires = [], deadline, issues } = step
  const bases = [
    step.basis,
    deadline?.basis,
    step.returns?.basis,
    ...requires.map((needed) => ('basis' in needed ? needed.basis : undefined)),
  ]
  return [
    ...(isNfc(step.title.vi) ? [] : [report('text_not_composed', step.title.vi)]),
    ...checkOffices(by, report),
    ...checkSilence(procedure, step, report),
    ...(issues ? checkDocuments([issues], report) : []),
    ...(deadline ? checkDeadline(procedure, deadline, report) : []),
    ...requires.flatMap((requirement) => checkRequirement(procedure, requirement, report)),
    ...bases
      .filter((basis, place) => place === 0 || basis !== undefined)
      .flatMap((basis) => checkBasis(basis, procedure, known, report)),
  ]
}

/** What the chart means: positions, documents, figures and checks that exist, and a basis in force for every step. */
export const checkVocabulary = (procedure: Procedure, known: Instruments): readonly ProcedureDiagnostic[] => {
  const ends = Object.entries(procedure.states).filter(([, state]) => state.type === 'final')
  const at: Report = (code, subject) => ({ code, place: procedure.id, subject })
  const { parts = [], figures = {}, evaluates } = procedure.meta
  const inParts = parts.flatMap(({ part, whole }) => [part, whole])
  return [
    ...(isNfc(procedure.meta.title.vi) ? [] : [at('text_not_composed', procedure.meta.title.vi)]),
    ...inParts.filter((id) => !evaluates && !figures[id]).map((id) => at('unknown_figure', id)),
    ...checkBasis(procedure.meta.basis, procedure, known, at),
    ...ends
      .filter(([, { meta }]) => meta.ending === undefined)
      .map(([key]) => ({ code: 'final_without_ending', place: key, subject: key }) as const),
    ...statesOf(procedure)
      .filter(({ state }) => !isNfc(state.meta.title.vi))
      .map(
        ({ path, state }) =>
          ({ code: 'text_not_composed', place: path.join('.'), subject: state.meta.title.vi }) as const,
      ),
    ...stepsOf(procedure).flatMap((step) => checkStep(procedure, step, known)),
  ]
}
