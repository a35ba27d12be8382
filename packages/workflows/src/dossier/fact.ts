import type {
  Figures,
  Finding,
  IsoDate,
  IsoInstant,
  Level,
  RuleSet,
  SubjectKind,
  UnitChange,
  UnitId,
  Verdict,
} from '@anlang/core'
import type { Signature } from '../authority/holding.js'
import type { Passing } from '../procedure/deadline.js'
import type { HeldPosition, Position } from '../procedure/positions.js'
import type { Reason } from '../procedure/reasons.js'
import type { StateValue } from '../procedure/statechart.js'
import type { ActData, DocumentReference } from './act-data.js'

/** A position at a unit. */
export interface Office {
  readonly position: HeldPosition
  readonly unit: UnitId
}

/** An office and, by an opaque reference that a directory resolves and can erase, who acts in it. */
export interface Actor extends Office {
  readonly person: string
}

/** An office that a fact names: of somebody, or the clock where a deadline passed. */
export interface RecordedOffice {
  readonly position: Position
  readonly unit: UnitId
}

/** Who acted by the record, and in whose place where they did not hold the office. */
export interface Signatory extends RecordedOffice {
  readonly person: string
  readonly signs?: Signature
}

/**
 * A body or recipient within the subject's unit: an agency, a school, a collective. A kind and an opaque reference;
 * what it is called stands in the directory.
 */
export interface Entity {
  readonly kind: SubjectKind
  readonly id: string
  /** The level that manages it; the commune where nothing is said. */
  readonly managedAt?: Extract<Level, 'province' | 'district' | 'commune'>
}

/** Somebody who acted: a signatory that is never the clock. */
export interface Signer extends Actor {
  readonly signs?: Signature
}

/** Which definition decided: a later edit of the definition shows in the hash. */
export interface DefinitionStamp {
  readonly id: string
  readonly version: string
  readonly hash: string
}

/** The verdict and findings as they were on the day of the act, with the rules that gave them. */
export interface Assessment {
  readonly ruleSet: DefinitionStamp & Pick<RuleSet, 'subject'>
  readonly asOf: IsoDate
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
}

/** The shape in which facts are written today; older ones are lifted when they are read. */
export const factShape = 2

interface Happened {
  readonly shape?: number
  readonly by: Signatory
  /** The moment, and its calendar day in Viet Nam. */
  readonly at: IsoInstant
  readonly on: IsoDate
  /** The procedure it was decided under, in a dossier that had been migrated; otherwise that of the opening. */
  readonly under?: DefinitionStamp
}

/** The first fact of every dossier: what it is about and under which procedure. */
export interface DossierOpened extends Happened {
  readonly type: 'DossierOpened'
  readonly procedure: DefinitionStamp
  readonly subject: UnitId
  readonly entity?: Entity
  readonly year: number
  readonly model?: string
  /** The dossier this one follows in the programme. */
  readonly follows?: string
}

/** An accepted act; its type is the event of the procedure's chart, in the past tense. */
export interface StepTaken extends Happened {
  readonly type: string
  readonly act: string
  readonly data: ActData
  readonly assessment?: Assessment
  /** What a council's session came to. */
  readonly advice?: 'for' | 'against'
  /** The documents and figures that a return opens: its items, and what the criteria among them rest on. */
  readonly opens?: readonly string[]
  /** The deadline by whose passing it happened. */
  readonly due?: IsoDate
  /** The day it came, where it came before its step was open. */
  readonly keptOn?: IsoDate
}

/** A deadline passed, and what the procedure says then was done. */
export interface DeadlinePassed extends Happened {
  readonly type: 'DeadlinePassed'
  readonly act: string
  /** The state that the step leaves, and its fact. */
  readonly place: string
  readonly due: IsoDate
  readonly passing: Passing
}

/** An act came before its step was open, and is kept until then. */
export interface ActKept extends Happened {
  readonly type: 'ActKept'
  /** Somebody: the clock brings nothing early. */
  readonly by: Signer
  readonly act: string
  readonly data: ActData
}

/** What was kept did not stand when its step opened; it is on record with the reasons. */
export interface KeptActRefused extends Happened {
  readonly type: 'KeptActRefused'
  readonly act: string
  readonly codes: readonly string[]
}

/** A person of an office took work upon themselves. */
export interface WorkClaimed extends Happened {
  readonly type: 'WorkClaimed'
  readonly act: string
}

/** Who had claimed work gave it to another person of the office, or back to all. */
export interface WorkHandedOver extends Happened {
  readonly type: 'WorkHandedOver'
  readonly act: string
  readonly to: string | null
}

/** Evidence was changed after it had been vouched for; the criteria that rest on it are open again. */
export interface EvidenceChanged extends Happened {
  readonly type: 'EvidenceChanged'
  readonly documents: readonly DocumentReference[]
  readonly figures: Figures
  readonly reopened: readonly string[]
  readonly reason: Reason
}

/** Changed evidence was vouched for anew. */
export interface EvidenceConfirmed extends Happened {
  readonly type: 'EvidenceConfirmed'
  readonly assessment?: Assessment
}

/** The dossier goes on under another version of its procedure. */
export interface DossierMigrated extends Happened {
  readonly type: 'DossierMigrated'
  readonly from: DefinitionStamp
  readonly to: DefinitionStamp
  /** The rule by which it was handed over; older facts do not say. */
  readonly rule?: string
  readonly value: StateValue
  /** Where each state of today came from, by path: its clock goes on. */
  readonly origins: Readonly<Record<string, string>>
}

/** What became of the unit that a dossier was about, and who has its territory now. */
export interface UnitGone {
  readonly change: UnitChange
  readonly heirs: readonly UnitId[]
}

/** The dossier was ended where it stood, because the unit that it was about is no more as it was. */
export interface DossierClosed extends Happened, UnitGone {
  readonly type: 'DossierClosed'
}

/** Facts beside the chart: no step of it, but they are on record and folded. */
export type Note =
  | DeadlinePassed
  | ActKept
  | KeptActRefused
  | WorkClaimed
  | WorkHandedOver
  | EvidenceChanged
  | EvidenceConfirmed
  | DossierMigrated
  | DossierClosed

/** What a dossier's record consists of. */
export type Fact = DossierOpened | StepTaken | Note

/** The types of facts that no procedure may use for its own. */
export const reservedFacts: ReadonlySet<string> = new Set<DossierOpened['type'] | Note['type']>([
  'DossierOpened',
  'DeadlinePassed',
  'ActKept',
  'KeptActRefused',
  'WorkClaimed',
  'WorkHandedOver',
  'EvidenceChanged',
  'EvidenceConfirmed',
  'DossierMigrated',
  'DossierClosed',
])

/** Says whether a fact opens a dossier. */
export const isOpening = (fact: Fact): fact is DossierOpened => fact.type === 'DossierOpened'

/** Says whether a fact is a step of the chart. */
export const isStep = (fact: Fact): fact is StepTaken => !reservedFacts.has(fact.type)

/** Says whether a fact stands beside the chart. */
export const isNote = (fact: Fact): fact is Note => reservedFacts.has(fact.type) && !isOpening(fact)
