import type { Figures, IsoDate, UnitId } from '@anlang/core'
import type { Stay } from '../procedure/deadline.js'
import type { StateValue } from '../procedure/statechart.js'
import type { ActData, DocumentReference } from './act-data.js'
import type { Assessment, DefinitionStamp, Entity, Signatory, Signer, UnitGone } from './fact.js'

/** A dossier that was sent back: what is to be mended, and what stood there. */
export interface Returned {
  readonly act: string
  readonly by: Signatory
  readonly on: IsoDate
  readonly items: readonly string[]
  /** The documents and figures that may be brought until it is resubmitted. */
  readonly opens: readonly string[]
  /** The state it was sent back from; when it stands there again, it was resubmitted. */
  readonly from: string
  readonly before: { readonly documents: Readonly<Record<string, DocumentReference>>; readonly figures: Figures }
  /** Whether it is still away. */
  readonly open: boolean
}

/** An act that waits for its step. */
export interface KeptAct {
  readonly by: Signer
  readonly on: IsoDate
  readonly data: ActData
}

/** Evidence that was changed after it had been vouched for. */
export interface Reopened {
  readonly criteria: readonly string[]
  readonly by: Signatory
  readonly on: IsoDate
}

/** What was found last, without the findings: those stand in the fact, and a head stays small. */
export interface AssessmentMark extends Omit<Assessment, 'findings'> {
  /** The version of the fact that has the findings. */
  readonly fact: number
}

/** The version of the folding that made a head; a head of another version is folded again from its facts. */
export const foldVersion = 4

/** A dossier as its facts make it. Disposable: it can always be folded again. */
export interface Dossier {
  readonly fold: number
  readonly id: string
  readonly procedure: DefinitionStamp
  readonly subject: UnitId
  readonly entity?: Entity
  readonly year: number
  readonly model?: string
  readonly follows?: string
  /** Number of facts. */
  readonly version: number
  readonly value: StateValue
  readonly ended: boolean
  /** What had become of its unit, where it was ended for that and not by its chart: it stands where it stood then. */
  readonly closed?: UnitGone
  /** The day each active state was entered, by its path. */
  readonly entered: Readonly<Record<string, IsoDate>>
  readonly openedOn: IsoDate
  readonly lastOn: IsoDate
  /** The day on which it last came under another procedure. */
  readonly migratedOn?: IsoDate
  /** The one that it was under before. */
  readonly migratedFrom?: DefinitionStamp
  /** The latest document of each kind. */
  readonly documents: Readonly<Record<string, DocumentReference>>
  readonly figures: Figures
  /** Who took each act last, and when. */
  readonly takenBy: Readonly<Record<string, Signatory>>
  readonly takenOn: Readonly<Record<string, IsoDate>>
  readonly assessment?: AssessmentMark
  /** What the council of each act advised. */
  readonly advice?: Readonly<Record<string, 'for' | 'against'>>
  /** How often each act sent it back, and the last time in full. */
  readonly returns?: Readonly<Record<string, number>>
  readonly returned?: Returned
  /** Days spent in a state before it was sent back from there, by path: what its clock has run already. */
  readonly stays?: Readonly<Record<string, readonly Stay[]>>
  /** Deadlines that have passed and were dealt with, by the place of their step. */
  readonly passed?: Readonly<Record<string, IsoDate>>
  /** Who took work upon themselves, by act. */
  readonly handlers?: Readonly<Record<string, string>>
  readonly kept?: Readonly<Record<string, KeptAct>>
  /** The act that vouched for the evidence last. */
  readonly approvedBy?: string
  readonly reopened?: Reopened
}
