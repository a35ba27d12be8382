import { type Basis, type Instruments, isInForce, isMonthDay, isNfc, levels } from '@anlang/core'
import { documentKinds } from '../procedure/document-kinds.js'
import { isPosition } from '../procedure/positions.js'
import type { Procedure } from '../procedure/procedure.js'
import { type Requirement, requirementKinds } from '../procedure/requirement.js'
import { type PlacedStep, statesOf, stepsOf } from '../procedure/steps-of.js'
import type { ProcedureDiagnostic } from './diagnostic.js'

type Report = (code: ProcedureDiagnostic['code'], subject: string) => ProcedureDiagnostic

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

const checkDocuments = (kinds: readonly string[], report: Report): readonly ProcedureDiagnostic[] =>
  kinds.filter((kind) => !Object.hasOwn(documentKinds, kind)).map((kind) => report('unknown_document', kind))

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
    case 'separation': {
      const known = stepsOf(procedure).some(({ command }) => command === requirement.from)
      return known ? [] : [report('unknown_earlier_act', requirement.from)]
    }
    case 'notBefore':
      return isMonthDay(requirement.monthDay) ? [] : [report('malformed_month_day', requirement.monthDay)]
    case 'criteria':
      return procedure.meta.evaluates ? [] : [report('unknown_requirement', 'criteria')]
    default:
      return requirementKinds.has(requirement.kind) ? [] : [report('unknown_requirement', requirement.kind)]
  }
}

const checkStep = (procedure: Procedure, step: PlacedStep, known: Instruments): readonly ProcedureDiagnostic[] => {
  const report: Report = (code, subject) => ({ code, place: `${step.path.join('.')}/${step.fact}`, subject })
  const { by, requires = [], deadline, issues } = step
  const bases = [
    step.basis,
    deadline?.basis,
    ...requires.map((needed) => ('basis' in needed ? needed.basis : undefined)),
  ]
  const wrongDay = deadline && 'before' in deadline && !isMonthDay(deadline.before)
  return [
    ...(isNfc(step.title.vi) ? [] : [report('text_not_composed', step.title.vi)]),
    ...by.filter(({ position }) => !isPosition(position)).map(({ position }) => report('unknown_position', position)),
    ...by.filter(({ at }) => !levels.includes(at)).map(({ at }) => report('unknown_level', at)),
    ...(issues ? checkDocuments([issues], report) : []),
    ...(wrongDay ? [report('malformed_month_day', deadline.before)] : []),
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
