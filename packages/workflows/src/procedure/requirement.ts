import type { Basis } from '@anlang/core'
import type { DocumentKind } from './document-kinds.js'

/** A share as two whole numbers, so that two thirds stays two thirds. */
export interface Fraction {
  readonly part: number
  readonly whole: number
}

/** What must hold for a step to be taken, from one fixed vocabulary. */
export type Requirement =
  /** These documents come with the act; with `when`, only where that yes/no figure is yes. */
  | { readonly kind: 'documents'; readonly documents: readonly DocumentKind[]; readonly when?: string }
  /** These figures are on file or come with the act. */
  | { readonly kind: 'figures'; readonly figures: readonly string[] }
  /** The office has answered a yes/no figure this way. */
  | { readonly kind: 'attested'; readonly figure: string; readonly is: boolean; readonly basis: Basis }
  /** The subject meets every criterion that applies on the day of the act. */
  | { readonly kind: 'criteria' }
  /** Neither the office nor the person who took an earlier step. */
  | { readonly kind: 'separation'; readonly from: string; readonly basis: Basis }
  /** Enough members present and, where the rules set a share, enough of all members in favour. The council advises. */
  | { readonly kind: 'vote'; readonly quorum: Fraction; readonly share?: Fraction; readonly basis: Basis }
  /** No other active award for the same achievement. */
  | { readonly kind: 'soleAward'; readonly basis: Basis }
  /** Not before this day (`MM-DD`) of the dossier's year. */
  | { readonly kind: 'notBefore'; readonly monthDay: string; readonly basis: Basis }

/** The words of the vocabulary, for definitions that come from outside the type system. */
export const requirementKinds: ReadonlySet<string> = new Set<Requirement['kind']>([
  'documents',
  'figures',
  'attested',
  'criteria',
  'separation',
  'vote',
  'soleAward',
  'notBefore',
])
