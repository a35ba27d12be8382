import type { Figures, IsoDate } from '@anlang/core'
import type { DocumentKind } from '../procedure/document-kinds.js'

/** A document by number and day, never its text; `sha256` binds the file it stands for. */
export interface DocumentReference {
  readonly kind: DocumentKind
  readonly number: string
  readonly on: IsoDate
  readonly sha256?: string
}

/** How a body voted: counts only. */
export interface Vote {
  readonly total: number
  readonly present: number
  readonly inFavour: number
}

/** What an act brings: references, counts and attestations. There is no room for names or stories. */
export interface ActData {
  readonly documents?: readonly DocumentReference[]
  readonly figures?: Figures
  readonly vote?: Vote
  /** Criteria ids or document kinds that a return or a refusal is about. */
  readonly items?: readonly string[]
}
