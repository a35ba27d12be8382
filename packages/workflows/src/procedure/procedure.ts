import type { Basis, FigureDeclarations, IsoDate, Level, PartOfWhole, SubjectKind, Text } from '@anlang/core'
import type { Deadline } from './deadline.js'
import type { DocumentKind } from './document-kinds.js'
import type { ProcedureName } from './procedure-name.js'
import type { Requirement } from './requirement.js'
import type { StepOffice } from './step-office.js'

/** What a dossier is about: a unit, or an entity within one that the record knows by a reference alone. */
export type ProcedureSubject = 'neighbourhood' | 'commune' | 'entity'

/** How often a step may send a dossier back, after which it has to be decided. */
export interface ReturnBound {
  readonly atMost: number
  readonly basis: Basis
}

/** What a transition is to an office: who may take it, what it needs, when, what it issues, by which law. */
export interface StepMeta {
  /** The act in the imperative; the event is its fact in the past tense. */
  readonly command: string
  readonly title: Text
  /** Who may take it; nobody where it only happens by itself, when a deadline passes. */
  readonly by: readonly StepOffice[]
  readonly requires?: readonly Requirement[]
  /** Documents that may come with it besides those it requires. */
  readonly accepts?: readonly DocumentKind[]
  /** Any figure of the procedure or its rule set may come with it, besides those it requires. */
  readonly takesFigures?: true
  readonly deadline?: Deadline
  readonly issues?: DocumentKind
  /** An act that comes before its step is open is kept, and used when it opens; else it is refused with the reason. */
  readonly early?: 'keep'
  /** It sends the dossier back with the items that are to be mended: only those are open until it comes again. */
  readonly returns?: ReturnBound
  /** It vouches for the evidence: what is changed after it re-opens the criteria that rest on it. */
  readonly approves?: true
  /** The state it leads to goes on with the clock of the one it leaves: a step put into a state lengthens no deadline. */
  readonly sameClock?: true
  /** The id of the overlay that put it in; hidden, what is left is a run of the nation's procedure. */
  readonly insertedBy?: string
  readonly basis: Basis
}

/** How a dossier can end; `closed` where the end is as normal as any, such as a model that is dissolved. */
export type Ending = 'achieved' | 'refused' | 'lapsed' | 'withdrawn' | 'closed'

/** What a state is to an office. */
export interface StateMeta {
  readonly title: Text
  /** On final states: how the dossier ended. */
  readonly ending?: Ending
  /** The act that leads to a state in which only a step of an overlay is waited for. */
  readonly afterAct?: string
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
  readonly subject: ProcedureSubject
  readonly alsoFor?: readonly ProcedureSubject[]
  /** Entities that it is for, and the level that manages them; any when absent. */
  readonly entities?: readonly SubjectKind[]
  readonly managedAt?: Level
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
  /** Until it has ended, the dossier keeps its unit of this level from closing the year. */
  readonly reportsTo?: Level
  /** The form in which it commends, or which it cancels. */
  readonly form?: string
  /** Tells it from other procedures of the same name for the same subject, such as the forms of commendation. */
  readonly variant?: string
  /** The matter may be opened again once a dossier has ended. */
  readonly repeats?: true
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
