import { type IsoDate, isIsoDate, isNfc } from '@anlang/core'
import type { DocumentReference } from '../dossier/act-data.js'
import type { Refusal } from '../dossier/refusal.js'
import type { Requirement } from '../procedure/requirement.js'
import type { Circumstances } from './circumstances.js'

/** Documents that are neither on file nor come with the act. */
export const missingDocuments = (
  { documents }: Extract<Requirement, { kind: 'documents' }>,
  circumstances: Circumstances,
): readonly Refusal[] => {
  const missing = documents.filter((kind) => !Object.hasOwn(circumstances.documents, kind))
  return missing.length > 0 ? [{ code: 'missing_documents', documents: missing }] : []
}

const malformed = ({ kind, number, on, sha256 }: DocumentReference): readonly Refusal[] => {
  const bad = (field: 'number' | 'on' | 'sha256'): Refusal => ({ code: 'malformed_document', document: kind, field })
  return [
    ...(number.trim() !== '' && number.length <= 60 && isNfc(number) ? [] : [bad('number')]),
    ...(isIsoDate(on) ? [] : [bad('on')]),
    ...(sha256 === undefined || /^[0-9a-f]{64}$/.test(sha256) ? [] : [bad('sha256')]),
  ]
}

const fromTheFuture = ({ kind, on: documentOn }: DocumentReference, on: IsoDate): readonly Refusal[] =>
  documentOn > on ? [{ code: 'document_from_the_future', document: kind, documentOn, on }] : []

/** What is wrong with the references an act brings; a document cannot be dated after the act. */
export const documentFaults = (documents: readonly DocumentReference[], on: IsoDate): readonly Refusal[] =>
  documents.flatMap((document) => {
    const faults = malformed(document)
    return faults.length > 0 ? faults : fromTheFuture(document, on)
  })
