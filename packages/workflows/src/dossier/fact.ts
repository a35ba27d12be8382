import type { Finding, IsoDate, IsoInstant, RuleSet, UnitId, Verdict } from '@anlang/core'
import type { Position } from '../procedure/positions.js'
import type { ActData } from './act-data.js'

/** A position at a unit. */
export interface Office {
  readonly position: Position
  readonly unit: UnitId
}

/** An office and, by an opaque reference that a directory resolves and can erase, who held it. */
export interface Actor extends Office {
  readonly person: string
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

interface Happened {
  readonly by: Actor
  /** The moment, and its calendar day in Viet Nam. */
  readonly at: IsoInstant
  readonly on: IsoDate
}

/** The first fact of every dossier: what it is about and under which procedure. */
export interface DossierOpened extends Happened {
  readonly type: 'DossierOpened'
  readonly procedure: DefinitionStamp
  readonly subject: UnitId
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
}

/** What a dossier's record consists of. */
export type Fact = DossierOpened | StepTaken

/** Says whether a fact opens a dossier. */
export const isOpening = (fact: Fact): fact is DossierOpened => fact.type === 'DossierOpened'
