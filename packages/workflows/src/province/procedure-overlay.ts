import type { Basis, Text } from '@anlang/core'
import type { Term } from '../procedure/deadline.js'
import type { DocumentKind } from '../procedure/document-kinds.js'
import type { Requirement } from '../procedure/requirement.js'
import type { StepOffice } from '../procedure/step-office.js'

/** A clock that starts when the step is waited for; when it has passed, the office is reminded or another is told. */
type InsertDeadline = ({ readonly workingDays: number } | { readonly days: number }) &
  ({ readonly whenPassed: 'remind' } | { readonly whenPassed: 'escalate'; readonly to: readonly StepOffice[] }) & {
    readonly basis: Basis
  }

/** What a step of a province is. */
interface InsertedStep {
  /** The act in the imperative, and its fact in the past tense; both its own. */
  readonly command: string
  readonly fact: string
  readonly title: Text
  readonly by: readonly StepOffice[]
  readonly requires?: readonly Requirement[]
  readonly accepts?: readonly DocumentKind[]
  readonly deadline: InsertDeadline
  readonly issues?: DocumentKind
  readonly basis: Basis
  /** How the state is called in which the dossier waits for it; made of its title when absent. */
  readonly waiting?: Text
}

/**
 * A step or an opinion that is put in by an act of the nation: before it, after it, or beside it in either order.
 * Several by one act stand in the order in which they are listed.
 */
export type StepInsert<Act extends string = string> = InsertedStep &
  ({ readonly before: Act } | { readonly after: Act } | { readonly beside: Act })

/** A shorter term for an act of the nation. */
export type ShorterTerm = Term & { readonly basis: Basis }

/** What is laid over one procedure of the nation. */
export interface ProcedureOverlay<Act extends string = string> {
  /** Of the procedure; every version that stands in the overlay's days when absent. */
  readonly version?: string
  readonly inserts?: readonly StepInsert<Act>[]
  /** Further papers, figures, votes and the like that an act needs, by act. */
  readonly requires?: Readonly<Partial<Record<Act, readonly Requirement[]>>>
  readonly shortens?: Readonly<Partial<Record<Act, ShorterTerm>>>
  /** What it, its acts and its states are called here. */
  readonly rewords?: {
    readonly title?: Text
    readonly acts?: Readonly<Partial<Record<Act, Text>>>
    readonly states?: Readonly<Record<string, Text>>
  }
}

/** The act of the nation that an insert stands by. */
export const anchorOf = (insert: StepInsert): string => {
  if ('before' in insert) return insert.before
  return 'after' in insert ? insert.after : insert.beside
}
