import {
  type DocumentKind,
  type Dossier,
  declaredFigures,
  documentKinds,
  type PlacedStep,
  type Situation,
} from '@anlang/workflows'
import type { DocumentField } from '../api/index.js'

/** What is on file and was not marked when the dossier was sent back: it stands, and is not to be brought again. */
const isClosed = ({ returned, documents }: Dossier, kind: DocumentKind): boolean =>
  (returned?.open ?? false) && Object.hasOwn(documents, kind) && !returned?.opens.includes(kind)

/** The papers that a step asks for or takes. */
export const documentFields = (step: PlacedStep, situation: Situation): readonly DocumentField[] => {
  const { dossier } = situation
  const declared = declaredFigures(situation)
  const field = (kind: DocumentKind, required: boolean, when?: string): DocumentField => {
    const closed = isClosed(dossier, kind)
    return {
      kind,
      label: documentKinds[kind],
      required: required && !closed,
      requiredWhen:
        when === undefined ? null : { figure: when, label: declared[when]?.label ?? { vi: when, en: when } },
      present: dossier.documents[kind] ?? null,
      closed,
    }
  }
  const needed = (step.requires ?? []).flatMap((one) =>
    one.kind === 'documents' ? one.documents.map((kind) => field(kind, one.when === undefined, one.when)) : [],
  )
  const asked = new Set(needed.map(({ kind }) => kind))
  const welcome = (step.accepts ?? []).filter((kind) => !asked.has(kind)).map((kind) => field(kind, false))
  return [...needed, ...welcome]
}
