import type { IsoDate, IsoInstant, RuleSet, UnitRegister } from '@anlang/core'
import type { Procedure } from '../procedure/procedure.js'
import type { ActData } from './act-data.js'
import type { Dossier } from './dossier.js'
import type { Actor } from './fact.js'

/** What a decision rests on: the definitions and the world as of the day of the act. */
export interface Situation {
  readonly procedure: Procedure
  readonly dossier: Dossier
  /** The rules for the subject on the day; absent when the procedure does not evaluate. */
  readonly ruleSet?: RuleSet
  readonly units: UnitRegister
  readonly holidays: readonly IsoDate[]
  readonly otherAward?: string
}

/** An office asks for an act. Time and person are inputs. */
export interface Attempt {
  readonly act: string
  readonly by: Actor
  /** Whether the person holds the office on that day, by the directory. */
  readonly holds: boolean
  readonly at: IsoInstant
  readonly on: IsoDate
  readonly data: ActData
}
