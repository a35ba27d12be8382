import type { Basis, CouncilShare, Level } from '@anlang/core'
import type { DocumentKind } from './document-kinds.js'
import type { ProcedureName } from './procedure-name.js'

/** What a vote must come to. Shares that are not stated here are those that the tables have for the form. */
export interface VoteRequirement {
  readonly kind: 'vote'
  /** A council advises whoever decides; the households of a neighbourhood decide themselves. */
  readonly of: 'council' | 'households'
  /** The form or title that is voted on, by which the shares are looked up. */
  readonly form?: string
  readonly quorum?: CouncilShare
  readonly majority?: CouncilShare
  readonly ballot?: 'secret'
  readonly basis: Basis
}

/** What must hold for a step to be taken, from one fixed vocabulary. */
export type Requirement =
  /** These documents come with the act; with `when`, only where that yes/no figure is yes. */
  | { readonly kind: 'documents'; readonly documents: readonly DocumentKind[]; readonly when?: string }
  /** These figures are on file or come with the act; with `oneYes`, they are yes/no and one of them at least is yes. */
  | { readonly kind: 'figures'; readonly figures: readonly string[]; readonly oneYes?: Basis }
  /** The office has answered a yes/no figure this way. */
  | { readonly kind: 'attested'; readonly figure: string; readonly is: boolean; readonly basis: Basis }
  /** The subject meets every criterion that applies on the day of the act. */
  | { readonly kind: 'criteria' }
  /** Neither the office nor the person who took an earlier step; or not the person, in offices that may be the same. */
  | { readonly kind: 'separation'; readonly from: string; readonly of?: 'person'; readonly basis: Basis }
  | VoteRequirement
  /** The council of an earlier step advised so; who departs from it gives a reason. */
  | { readonly kind: 'advice'; readonly of: string; readonly is: 'for' | 'against'; readonly basis: Basis }
  /** A reason from the list is given. */
  | { readonly kind: 'reason'; readonly basis: Basis }
  /** Calendar days have passed since an earlier act, such as the posting of a draft. */
  | { readonly kind: 'elapsed'; readonly since: string; readonly days: number; readonly basis: Basis }
  /** The authority table lets this office award the form on the day of the act. */
  | { readonly kind: 'authority'; readonly form: string }
  /** No dossier of this procedure is open below the subject for the same year. */
  | { readonly kind: 'subordinates'; readonly procedure: ProcedureName; readonly under: Level; readonly basis: Basis }
  /** No other active award for the same achievement. */
  | { readonly kind: 'soleAward'; readonly basis: Basis }
  /** Not before a step that an overlay put in has been taken: until then the act is held, and its deadline runs. */
  | { readonly kind: 'first'; readonly act: string; readonly basis: Basis }
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
  'advice',
  'reason',
  'elapsed',
  'authority',
  'subordinates',
  'soleAward',
  'first',
  'notBefore',
])
