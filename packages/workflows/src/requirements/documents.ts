import { type IsoDate, isIsoDate, isNfc } from '@anlang/core'
import type { DocumentReference } from '../dossier/act-data.js'
import type { Refusal } from '../dossier/refusal.js'
import type { Requirement } from '../procedure/requirement.js'
import type { Circumstances } from './circumstances.js'

/** Documents that do not come with the act, and what another office filed earlier does not stand in for. */
export const missingDocuments = (
  { documents, when }: Extract<Requirement, { kind: 'documents' }>,
  circumstances: Circumstances,
): readonly Refusal[] => {
  if (when !== undefined && circumstances.figures()[when] !== true) return []
  const missing = documents.filter((kind) => !Object.hasOwn(circumstances.documents, kind))
  return missing.length > 0 ? [{ code: 'missing_documents', documents: missing }] : []
}

/** Number and symbol as the rules of paperwork write them, 12/BC-CAX: a digit and no spaces, so no name and no sentence. */
const written = /^(?=\D*\d)[\p{L}\p{N}][\p{L}\p{N}./&-]{0,59}$/u

const hash = /^[0-9a-f]{64}$/

const malformed = ({ kind, number, on, sha256 }: DocumentReference): readonly Refusal[] => {
  const fields: ('number' | 'on' | 'sha256')[] = []
  if (!written.test(number) || !isNfc(number)) fields.push('number')
  if (!isIsoDate(on)) fields.push('on')
  if (sha256 !== undefined && !hash.test(sha256)) fields.push('sha256')
  return fields.map((field) => ({ code: 'malformed_document', document: kind, field }))
}

const fromTheFuture = ({ kind, on: documentOn }: DocumentReference, on: IsoDate): readonly Refusal[] =>
  documentOn > on ? [{ code: 'document_from_the_future', document: kind, documentOn, on }] : []

/** What is wrong with the references an act brings; a document cannot be dated after the act. */
export const documentFaults = (documents: readonly DocumentReference[], on: IsoDate): readonly Refusal[] =>
  documents.flatMap((document) => {
    const faults = malformed(document)
    return faults.length > 0 ? faults : fromTheFuture(document, on)
  })
