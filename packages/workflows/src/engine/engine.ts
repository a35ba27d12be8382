import type { Evaluation, IsoDate, Model, Outcome, UnitId, UnitRegister } from '@anlang/core'
import type { Dossier } from '../dossier/dossier.js'
import type { Actor, Assessment } from '../dossier/fact.js'
import type { Refusal } from '../dossier/refusal.js'
import type { Situation } from '../dossier/situation.js'
import type { Procedure } from '../procedure/procedure.js'
import type { Merged } from '../province/lay-over.js'
import type { OpenStep } from './allowed-to.js'
import type { RecordBreak } from './check-record.js'
import type {
  ActCommand,
  ClaimCommand,
  CloseCommand,
  ConfirmCommand,
  EvidenceCommand,
  HandOverCommand,
  ManyCommand,
  MigrateCommand,
  OpenCommand,
} from './commands.js'
import type { EngineDefinitions } from './engine-definitions.js'
import type { InboxAsk, InboxPage, InboxRow, Journal, Recorded } from './journal.js'
import type { MigrationPreview } from './migrate-dossier.js'
import type { Receipt } from './receipt.js'
import type { Ticked } from './tick.js'
import type { InTransition, Transition } from './transitions-of.js'
import type { Seen } from './unless-stale.js'

/** A dossier with its record. */
export interface DossierView {
  readonly dossier: Dossier
  /** Absent when the definition it was opened under is not installed, or was changed: the facts stand all the same. */
  readonly procedure?: Procedure
  readonly facts: readonly Recorded[]
  /** Where the record is not whole, if somebody changed it. */
  readonly broken?: RecordBreak
}

/** What came of a decision on many dossiers: each for itself, in the order asked. */
export interface ManyOutcomes {
  readonly outcomes: readonly { readonly dossier: string; readonly outcome: Outcome<Receipt, Refusal> }[]
}

/**
 * What a host talks to. Refusals are values; only bugs and a lost journal throw. A command that says what its writer has
 * `seen` (`headTag`) is refused as a conflict, and nothing is written, when the dossier is another by now.
 */
export interface Engine {
  readonly open: (command: OpenCommand) => Promise<Outcome<Receipt, Refusal>>
  readonly act: (command: ActCommand, seen?: Seen) => Promise<Outcome<Receipt, Refusal>>
  /** One decision on many dossiers, each accepted or refused for itself. Sent again, it goes on where it stopped. */
  readonly actOnMany: (command: ManyCommand) => Promise<Outcome<ManyOutcomes, Refusal>>
  /** Takes work of one's office upon oneself, so that nobody else does it meanwhile. */
  readonly claimWork: (command: ClaimCommand, seen?: Seen) => Promise<Outcome<Receipt, Refusal>>
  readonly handOverWork: (command: HandOverCommand, seen?: Seen) => Promise<Outcome<Receipt, Refusal>>
  /** Evidence that was vouched for is changed: flagged, and the criteria that rest on it are open again. */
  readonly changeEvidence: (command: EvidenceCommand, seen?: Seen) => Promise<Outcome<Receipt, Refusal>>
  readonly confirmEvidence: (command: ConfirmCommand, seen?: Seen) => Promise<Outcome<Receipt, Refusal>>
  /** Hands a dossier over to another version of its procedure, by a rule. */
  readonly migrate: (command: MigrateCommand, seen?: Seen) => Promise<Outcome<Receipt, Refusal>>
  /** What handing it over would do; nothing is written. */
  readonly previewMigration: (command: Omit<MigrateCommand, 'id'>) => Promise<Outcome<MigrationPreview, Refusal>>
  /** Ends a dossier where it stands, because its unit was merged, cut or lost. */
  readonly close: (command: CloseCommand, seen?: Seen) => Promise<Outcome<Receipt, Refusal>>
  /** Does what is due by now, each once, however many processes do it at the same time. */
  readonly tick: () => Promise<Ticked>
  /** A dossier with its whole record, which is checked on the way. */
  readonly dossier: (id: string) => Promise<Outcome<DossierView, Refusal>>
  /** The dossier as it stands, from the cached head alone: as quick for a long record as for a short one. */
  readonly current: (id: string) => Promise<Outcome<Dossier, Refusal>>
  /** How it stands, as one word, from the head alone: `headTag`. */
  readonly tag: (id: string) => Promise<Outcome<string, Refusal>>
  /** What this office may do now and, for each act it may not: why, and who could. */
  readonly allowed: (ask: {
    readonly dossier: string
    readonly by: Actor
  }) => Promise<Outcome<readonly OpenStep[], Refusal>>
  /** What units and offices that changed ask to be done with a dossier: to hand it over, or to close it. */
  readonly transitions: (ask: {
    readonly dossier: string
    readonly by: Actor
  }) => Promise<Outcome<readonly Transition[], Refusal>>
  /** Of these dossiers, as `dossiers` gives them, those that wait for a transition today. */
  readonly inTransition: (dossiers: readonly Dossier[]) => readonly InTransition[]
  /**
   * What waits for an office, or for a position in every unit within one: the first 200, or a page of `limit` rows
   * after a row. Earliest due first, then without a deadline.
   */
  readonly inbox: (ask: InboxAsk, page?: Partial<InboxPage>) => Promise<readonly InboxRow[]>
  /** Dossiers in the order in which they were opened. */
  readonly dossiers: (page?: { readonly after?: string; readonly limit?: number }) => Promise<readonly Dossier[]>
  /** What a decision on a dossier would rest on today: its definitions, its rules, and what the record tells of others. */
  readonly situation: (dossier: string) => Promise<Outcome<Situation, Refusal>>
  /** Facts of all dossiers after a position, in the order they were recorded: who shows what happens goes by them. */
  readonly follow: Journal['follow']
  /** The calendar day in Viet Nam, by the engine's clock. */
  readonly today: () => IsoDate
  readonly definitions: EngineDefinitions
  readonly models: readonly Model[]
  readonly units: UnitRegister
  /** What positions and bodies are called where a subject stands, for `refusalNames`. */
  readonly positionsFor: (subject: UnitId, on: IsoDate) => Merged['positions']
  /**
   * Recorded findings with the very rules they were made by, for `explain`. A rule set that was replaced stays in
   * `ruleSets`, before its successor, for as long as its findings are to be explained.
   */
  readonly findingsOf: (assessment: Assessment | undefined) => Omit<Evaluation, 'figures'> | undefined
}
