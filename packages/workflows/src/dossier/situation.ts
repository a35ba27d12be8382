import type { Authority, IsoDate, IsoInstant, RuleSet, UnitRegister, VoteRule, WorkingCalendar } from '@anlang/core'
import type { Holding } from '../authority/holding.js'
import type { Procedure } from '../procedure/procedure.js'
import type { ActData } from './act-data.js'
import type { Dossier } from './dossier.js'
import type { Actor } from './fact.js'

/** What the record tells of other dossiers. */
export interface Surroundings {
  /** The dossier of an active award for the same achievement. */
  readonly otherAward?: string
  /** Dossiers of subordinates that are still open for the year, by the procedure that is asked about. */
  readonly openBelow?: readonly string[]
}

/** The tables that decisions are read from. */
export interface Tables {
  readonly units: UnitRegister
  readonly calendar: WorkingCalendar
  readonly authorities: readonly Authority[]
  readonly voteRules: readonly VoteRule[]
}

/** What a decision rests on: the definitions and the world as of the day of the act. */
export interface Situation extends Tables, Surroundings {
  readonly procedure: Procedure
  readonly dossier: Dossier
  /** The rules for the subject on the day; absent when the procedure does not evaluate. */
  readonly ruleSet?: RuleSet
}

/** An office asks for an act. Time, and what the directory says of the person in the office, are inputs. */
export interface Attempt {
  readonly act: string
  readonly by: Actor
  readonly holdings: readonly Holding[]
  readonly at: IsoInstant
  readonly on: IsoDate
  readonly data: ActData
}
