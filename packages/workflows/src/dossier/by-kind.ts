import type { DocumentReference } from './act-data.js'

const none: readonly DocumentReference[] = []

/** Documents by their kind, added to those on file; of two of one kind the later stands. */
export const byKind = (
  documents: readonly DocumentReference[] = none,
  onFile?: Readonly<Record<string, DocumentReference>>,
): Readonly<Record<string, DocumentReference>> => {
  const all: Record<string, DocumentReference> = { ...onFile }
  for (const document of documents) all[document.kind] = document
  return all
}
