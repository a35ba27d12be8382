import {
  type DocumentKind,
  declaredFigures,
  documentKinds,
  type PlacedStep,
  type Situation,
  stepsOf,
} from '@anlang/workflows'
import type { ItemChoice, StepForm } from '../api/index.js'

const papersOfSteps = (steps: readonly PlacedStep[]): readonly DocumentKind[] =>
  steps.flatMap(({ requires = [], accepts = [] }) => [
    ...requires.flatMap((one) => (one.kind === 'documents' ? one.documents : [])),
    ...accepts,
  ])

/** The papers that were asked for so far: of those of a later step nobody can have brought any. */
const papersOf = ({ procedure, dossier: { takenOn } }: Situation): readonly DocumentKind[] => [
  ...new Set(papersOfSteps(stepsOf(procedure).filter(({ command }) => takenOn[command] !== undefined))),
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
