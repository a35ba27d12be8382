import { accept, type Figures, type Outcome, refuse } from '@anlang/core'
import type { Reason } from '../procedure/reasons.js'
import { statechart } from '../procedure/statechart.js'
import type { PlacedStep } from '../procedure/steps-of.js'
import { documentFaults } from '../requirements/documents.js'
import type { DocumentReference } from './act-data.js'
import { checkOffice } from './check-standing.js'
import { assessmentOf, evaluateDossier } from './evaluate-dossier.js'
import { type EvidenceChanged, type EvidenceConfirmed, factShape } from './fact.js'
import { declaredFigures } from './figures-of.js'
import { affectedCriteria } from './opened-items.js'
import type { Refusal } from './refusal.js'
import type { Attempt, Situation } from './situation.js'

/** What is put in the place of evidence on file, and why. */
export interface EvidenceChange {
  readonly documents: readonly DocumentReference[]
  readonly figures: Figures
  readonly reason: Reason
}

const notApproved = ({ dossier: { approvedBy, value }, procedure }: Situation): readonly Refusal[] =>
  approvedBy === undefined ? [{ code: 'not_approved', state: value, procedure: procedure.id }] : []

/** Whether a step is one that files these papers or figures. */
const files = (
  { requires = [], accepts = [], takesFigures }: PlacedStep,
  { documents, figures }: EvidenceChange,
): boolean => {
  const papers = new Set<string>([
    ...accepts,
    ...requires.flatMap((one) => (one.kind === 'documents' ? one.documents : [])),
  ])
  const numbers = new Set(
    requires.flatMap((one) => (one.kind === 'figures' ? one.figures : one.kind === 'attested' ? [one.figure] : [])),
  )
  return (
    documents.every(({ kind }) => papers.has(kind)) &&
    Object.keys(figures).every((id) => takesFigures === true || numbers.has(id))
  )
}

/** Evidence is changed by an office that files such evidence. */
const checkFiler = (situation: Situation, attempt: Attempt, change: EvidenceChange): readonly Refusal[] => {
  const steps = statechart(situation.procedure).steps.filter((step) => files(step, change))
  const by = steps.flatMap((step) => step.by)
  const capacity = checkOffice(situation, { command: attempt.act, by }, attempt)
  return capacity.ok ? [] : capacity.refusals
}

const isNothing = ({ dossier }: Situation, { documents, figures }: EvidenceChange): boolean =>
  documents.every((document) => JSON.stringify(dossier.documents[document.kind]) === JSON.stringify(document)) &&
  Object.entries(figures).every(([id, value]) => dossier.figures[id] === value)

/** Decides whether evidence may be changed after it was vouched for: it is flagged, and its criteria are open again. */
export const decideEvidenceChange = (
  situation: Situation,
  attempt: Attempt,
  change: EvidenceChange,
): Outcome<EvidenceChanged, Refusal> => {
  const { by, at, on } = attempt
  const { documents, figures, reason } = change
  const evaluated = evaluateDossier(situation, { on, data: { documents, figures } })
  const undeclared = Object.keys(figures).filter((id) => !Object.hasOwn(declaredFigures(situation), id))
  const [first, ...others]: readonly Refusal[] = [
    ...notApproved(situation),
    ...checkFiler(situation, attempt, change),
    ...(evaluated.ok ? [] : evaluated.refusals),
    ...undeclared.map((figure) => ({ code: 'unexpected_figure', act: attempt.act, figure }) as const),
    ...documentFaults(documents, on),
    ...(isNothing(situation, change) ? [{ code: 'nothing_changed' } as const] : []),
  ]
  if (first) return refuse(first, ...others)
  const changed = [...documents.map(({ kind }) => kind), ...Object.keys(figures)]
  const reopened = affectedCriteria(situation.procedure, situation.ruleSet, changed)
  return accept({ type: 'EvidenceChanged', shape: factShape, by, at, on, documents, figures, reopened, reason })
}

/** Decides whether changed evidence is vouched for anew: by an office that may, and not by who changed it. */
export const decideEvidenceConfirmation = (
  situation: Situation,
  attempt: Attempt,
): Outcome<EvidenceConfirmed, Refusal> => {
  const { by, at, on } = attempt
  const { reopened } = situation.dossier
  const vouching = statechart(situation.procedure).steps.filter(({ approves }) => approves)
  const capacity = checkOffice(situation, { command: attempt.act, by: vouching.flatMap((step) => step.by) }, attempt)
  const evaluated = evaluateDossier(situation, { on, data: {} })
  const [first, ...others]: readonly Refusal[] = [
    ...(reopened ? [] : [{ code: 'nothing_changed' } as const]),
    ...(capacity.ok ? [] : capacity.refusals),
    ...(reopened?.by.person === by.person
      ? [{ code: 'same_person', act: attempt.act, earlier: 'changeEvidence' } as const]
      : []),
    ...(evaluated.ok ? [] : evaluated.refusals),
  ]
  if (first) return refuse(first, ...others)
  const assessment = evaluated.ok && evaluated.value ? { assessment: assessmentOf(evaluated.value) } : {}
  return accept({ type: 'EvidenceConfirmed', shape: factShape, by, at, on, ...assessment })
}
