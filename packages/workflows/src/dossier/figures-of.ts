import type { FigureDeclarations, Figures } from '@anlang/core'
import type { ActData } from './act-data.js'
import type { Situation } from './situation.js'

/** The figures that a dossier may carry: those of its procedure and, where it evaluates, of the rules of the day. */
export const declaredFigures = ({ procedure, ruleSet }: Situation): FigureDeclarations => ({
  ...ruleSet?.figures,
  ...procedure.meta.figures,
})

/** The figures on file with those of the act. Days of documents are read from the documents, never typed. */
export const figuresOf = ({ procedure, dossier }: Situation, data: ActData): Figures => {
  const brought = Object.fromEntries((data.documents ?? []).map((document) => [document.kind, document]))
  const days = Object.entries(procedure.meta.dayOf ?? {}).flatMap(([figure, kind]) => {
    const document = brought[kind] ?? dossier.documents[kind]
    return document ? [[figure, document.on] as const] : []
  })
  return { ...dossier.figures, ...data.figures, ...Object.fromEntries(days) }
}
