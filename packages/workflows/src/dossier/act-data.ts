import type { Figures, IsoDate } from '@anlang/core'
import type { DocumentKind } from '../procedure/document-kinds.js'
import type { Reason } from '../procedure/reasons.js'

/** A document by number and day, never its text; `sha256` binds the file it stands for. */
export interface DocumentReference {
  readonly kind: DocumentKind
  readonly number: string
  readonly on: IsoDate
  readonly sha256?: string
}

/** Why members stand back from a matter. */
export const recusalReasons = ['own_case', 'relative', 'proposer', 'other_interest'] as const

/** Members of a council who took no part, by why: counts, never who. */
export interface Recusal {
  readonly reason: (typeof recusalReasons)[number]
  readonly count: number
}

/** How a council or the households of a neighbourhood sat and voted: counts only, the minutes are a document. */
export interface Session {
  readonly members: number
  readonly present: number
  /** Absent, and asked in writing or by a ballot brought to them. */
  readonly consulted?: number
  readonly recused?: readonly Recusal[]
  readonly inFavour: number
  /** Unknown of sessions that were recorded before it was asked. */
  readonly ballot?: 'secret' | 'open'
}

/** What an act brings: references, counts and attestations. There is no room for names or stories. */
export interface ActData {
  readonly documents?: readonly DocumentReference[]
  readonly figures?: Figures
  readonly session?: Session
  /** Criteria, documents or figures that a return or a refusal is about. */
  readonly items?: readonly string[]
  readonly reason?: Reason
}
