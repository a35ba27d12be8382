import type { Basis, FigureDeclarations, IsoDate, Level, PartOfWhole, SubjectKind, Text } from '@anlang/core'
import type { Deadline } from './deadline.js'
import type { DocumentKind } from './document-kinds.js'
import type { Position } from './positions.js'
import type { Requirement } from './requirement.js'

/** The procedures of the programme. */
export type ProcedureName = 'survey' | 'plan' | 'establish' | 'evaluate' | 'commend'

/** A position at the unit of this level above (or at) the subject. */
export interface StepOffice {
  readonly position: Position
  readonly at: Level
}

/** What a transition is to an office: who may take it, what it needs, when, what it issues, by which law. */
export interface StepMeta {
  /** The act in the imperative; the event is its fact in the past tense. */
  readonly command: string
  readonly title: Text
  readonly by: readonly StepOffice[]
  readonly requires?: readonly Requirement[]
  /** Documents that may come with it besides those it requires. */
  readonly accepts?: readonly DocumentKind[]
  /** Any figure of the procedure or its rule set may come with it, besides those it requires. */
  readonly takesFigures?: true
  readonly deadline?: Deadline
  readonly issues?: DocumentKind
  readonly basis: Basis
}

/** How a dossier can end. */
export type Ending = 'achieved' | 'refused' | 'lapsed' | 'withdrawn'

/** What a state is to an office. */
export interface StateMeta {
  readonly title: Text
  /** On final states: how the dossier ended. */
  readonly ending?: Ending
}

/** One transition: the fact that moves the dossier is its key. */
export interface Step<Target extends string = string> {
  readonly target: Target
  readonly meta: StepMeta
}

/** A state of a procedure, in XState's own form. */
export interface ProcedureState<Target extends string = string> {
  readonly type?: 'final' | 'parallel'
  readonly initial?: string
  readonly states?: Readonly<Record<string, ProcedureState>>
  readonly on?: Readonly<Record<string, Step<Target>>>
  /** Taken by itself when every region has ended. */
  readonly onDone?: { readonly target: Target }
  readonly meta: StateMeta
}

/** The days that an assessment looks at, `MM-DD`; `from` lies in the year before. */
export interface AssessmentPeriod {
  readonly from: string
  readonly through: string
  readonly basis: Basis
}

/** What a procedure is as a whole. */
export interface ProcedureMeta {
  readonly procedure: ProcedureName
  readonly title: Text
  readonly subject: SubjectKind
  readonly from: IsoDate
  /** The last day on which a dossier can be opened under it; absent while it stands. */
  readonly to?: IsoDate
  readonly basis: Basis
  /** Figures that acts may carry, beside those of the rule set when `evaluates`. */
  readonly figures?: FigureDeclarations
  readonly parts?: readonly PartOfWhole[]
  /** Figures that are the day of a document: read from it, never typed. */
  readonly dayOf?: Readonly<Record<string, DocumentKind>>
  /** The scheme whose rule set for the subject is applied: acts carry its figures, and criteria may be required. */
  readonly evaluates?: string
  readonly period?: AssessmentPeriod
  /** A dossier is about one model. */
  readonly ofModel?: true
}

/** A procedure: a plain XState v5 machine config that survives JSON, with our vocabulary in `meta`. */
export interface Procedure<State extends string = string> {
  readonly id: string
  readonly version: string
  readonly initial: State
  readonly states: Readonly<Record<State, ProcedureState<State>>>
  readonly meta: ProcedureMeta
}

/**
 * Gives editors completion and refuses a misspelt `initial` or `target`; returns its argument unchanged.
 * Checking is `checkProcedure`'s.
 *
 * @example
 * ```ts
 * defineProcedure(survey) === survey // => true
 * ```
 */
export const defineProcedure = <const State extends string>(
  procedure: Omit<Procedure<State>, 'initial' | 'states'> & {
    readonly initial: NoInfer<State>
    readonly states: Readonly<Record<State, ProcedureState<NoInfer<State>>>>
  },
): Procedure<State> => procedure
