import {
  type DocumentKind,
  declaredFigures,
  documentKinds,
  type PlacedStep,
  type Situation,
  stepsOf,
} from '@anlang/workflows'
import type { ItemChoice, StepForm } from '../api/index.js'

/** The papers that the procedure ever asks for, in the order in which it does. */
const papersOf = ({ procedure }: Situation): readonly DocumentKind[] => [
  ...new Set(
    stepsOf(procedure).flatMap(({ requires = [], accepts = [] }) => [
      ...requires.flatMap((one) => (one.kind === 'documents' ? one.documents : [])),
      ...accepts,
    ]),
  ),
]

const choicesOf = (situation: Situation): readonly ItemChoice[] => [
  ...(situation.ruleSet?.criteria ?? []).map(({ id, text }) => ({ id, label: text, of: 'criterion' as const })),
  ...papersOf(situation).map((id) => ({ id, label: documentKinds[id], of: 'document' as const })),
  ...Object.entries(declaredFigures(situation)).map(([id, { label }]) => ({ id, label, of: 'figure' as const })),
]

/** What a return must mark, and a refusal may; a step that decides nothing of the kind marks nothing. */
export const itemChoices = (step: PlacedStep, situation: Situation): StepForm['items'] => {
  const refuses = (step.requires ?? []).some(({ kind }) => kind === 'reason')
  if (!step.returns && !refuses) return null
  return { required: step.returns !== undefined, choices: choicesOf(situation) }
}
