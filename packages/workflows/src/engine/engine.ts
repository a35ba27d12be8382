import type { Evaluation, IsoDate, Model, Outcome, RuleSet, UnitRegister } from '@anlang/core'
import type { AllowedStep } from '../dossier/allowed-steps.js'
import type { Dossier } from '../dossier/dossier.js'
import type { Actor, Office } from '../dossier/fact.js'
import type { Refusal } from '../dossier/refusal.js'
import type { Procedure } from '../procedure/procedure.js'
import type { Province } from '../province/province.js'
import type { RecordBreak } from './check-record.js'
import type { Clock } from './clock.js'
import type { ActCommand, OpenCommand } from './commands.js'
import type { Directory } from './directory.js'
import type { InboxRow, Journal, Recorded } from './journal.js'

/** What an engine is made of. Definitions default to the nation's. */
export interface EngineOptions {
  readonly journal: Journal
  readonly directory: Directory
  readonly clock: Clock
  readonly province?: Province
  readonly units?: UnitRegister
  readonly procedures?: readonly Procedure[]
  readonly ruleSets?: readonly RuleSet[]
  /** Public holidays, for clocks of working days; without them only weekends are left out. */
  readonly holidays?: readonly IsoDate[]
}

/** An accepted command: the fact it recorded, and the dossier. */
export interface Receipt {
  readonly recorded: Recorded
  /** The dossier as it now stands. */
  readonly dossier: Dossier
  /** The same command came before, and was recorded then. */
  readonly repeated: boolean
}

/** A dossier with its record. */
export interface DossierView {
  readonly dossier: Dossier
  /** Absent when the definition it was opened under is not installed, or was changed: the facts stand all the same. */
  readonly procedure?: Procedure
  readonly facts: readonly Recorded[]
  /** Where the record is not whole, if somebody changed it. */
  readonly broken?: RecordBreak
}

/** What a host talks to. Refusals are values; only bugs and a lost journal throw. */
export interface Engine {
  readonly open: (command: OpenCommand) => Promise<Outcome<Receipt, Refusal>>
  readonly act: (command: ActCommand) => Promise<Outcome<Receipt, Refusal>>
  readonly dossier: (id: string) => Promise<Outcome<DossierView, Refusal>>
  /** What this office may do now, and for each act it may not: why. */
  readonly allowed: (ask: {
    readonly dossier: string
    readonly by: Actor
  }) => Promise<Outcome<readonly AllowedStep[], Refusal>>
  readonly inbox: (office: Office) => Promise<readonly InboxRow[]>
  /** Dossiers in the order in which they were opened. */
  readonly dossiers: (page?: { readonly after?: string; readonly limit?: number }) => Promise<readonly Dossier[]>
  readonly models: readonly Model[]
  readonly units: UnitRegister
  /**
   * The recorded findings with the very rules they were made by, for `explain`. A rule set that was replaced stays in
   * `ruleSets`, before its successor, for as long as its findings are to be explained.
   */
  readonly findingsOf: (dossier: Dossier) => Omit<Evaluation, 'figures'> | undefined
}
