import type {
  EvaluationRefusal,
  FigureRefusal,
  FigureValue,
  IsoDate,
  NoAuthority,
  NoRuleSet,
  RecordPolicy,
  SubjectKind,
  UnitChange,
  UnitRefusal,
  Verdict,
  VoteMeasure,
} from '@anlang/core'
import type { Substitution } from '../authority/holding.js'
import type { DocumentKind } from '../procedure/document-kinds.js'
import type { ProcedureName } from '../procedure/procedure-name.js'
import type { StateValue } from '../procedure/statechart.js'
import type { Session } from './act-data.js'
import type { Office } from './fact.js'
import type { FaultAt } from './shape-fault.js'

/** How an assessment came out that is not enough. */
interface Unmet {
  readonly verdict: Verdict
  readonly notMet: readonly string[]
  readonly undetermined: readonly string[]
}

/** What became of a dossier's unit, and what our policy does with the dossier then. */
interface UnitPolicy {
  readonly unit: string
  readonly change: UnitChange
  readonly action: RecordPolicy['action']
}

/** Why an act is refused: a code and what a reader needs to know; the sentences live in `words`. */
export type Refusal =
  | UnitRefusal
  | FigureRefusal
  | EvaluationRefusal
  | NoRuleSet
  | NoAuthority
  | { readonly code: 'unknown_procedure'; readonly procedure: string; readonly known: readonly string[] }
  | {
      readonly code: 'no_procedure_version'
      readonly procedure: ProcedureName
      readonly subject: SubjectKind | null
      readonly on: IsoDate
      readonly known: readonly { readonly id: string; readonly from: IsoDate; readonly to?: IsoDate }[]
    }
  | {
      readonly code: 'unknown_variant'
      readonly procedure: ProcedureName
      readonly variant: string | null
      readonly variants: readonly string[]
    }
  | { readonly code: 'unknown_model'; readonly model: string | null; readonly known: readonly string[] }
  | { readonly code: 'year_out_of_range'; readonly year: number; readonly on: IsoDate }
  | { readonly code: 'model_not_used'; readonly procedure: string }
  | { readonly code: 'nothing_to_follow'; readonly procedure: string }
  /** The command is not of its shape: each fault names a place and what is wrong there; `paths` are their places alone. */
  | { readonly code: 'malformed_command'; readonly faults: readonly FaultAt[] }
  | { readonly code: 'unknown_dossier'; readonly dossier: string }
  | { readonly code: 'dossier_exists'; readonly dossier: string }
  | {
      readonly code: 'wrong_predecessor'
      readonly procedure: ProcedureName
      readonly follows: ProcedureName
      readonly endedIn: string
      readonly given: string | null
    }
  | { readonly code: 'unknown_act'; readonly act: string; readonly known: readonly string[] }
  | { readonly code: 'dossier_ended'; readonly act: string; readonly procedure: string; readonly state: StateValue }
  | {
      readonly code: 'not_open_here'
      readonly act: string
      /** Id of the dossier's procedure, whose state this is. */
      readonly procedure: string
      readonly state: StateValue
      readonly open: readonly string[]
    }
  | { readonly code: 'wrong_office'; readonly act: string; readonly office: Office; readonly wanted: readonly Office[] }
  | {
      readonly code: 'not_holder'
      readonly office: Office
      readonly on: IsoDate
      /** The days on which the person does hold it, or may sign for it. */
      readonly terms: readonly { readonly from?: IsoDate; readonly to?: IsoDate }[]
    }
  /** The power to sign says no time, no matter or no paper where it must. */
  | {
      readonly code: 'substitution_unlimited'
      readonly office: Office
      readonly substitution: Substitution
      readonly missing: readonly ('time' | 'matter' | 'decision')[]
    }
  | {
      readonly code: 'substitution_elsewhere'
      readonly office: Office
      readonly substitution: Substitution
      readonly act: string
      readonly acts: readonly string[]
    }
  | {
      readonly code: 'not_empowered'
      readonly act: string
      readonly form: string
      readonly on: IsoDate
      readonly office: Office
      /** Ids of the awarders that the authority table has for the form on the day. */
      readonly may: readonly string[]
    }
  | { readonly code: 'claimed_by_another'; readonly act: string; readonly person: string }
  | { readonly code: 'not_claimed'; readonly act: string; readonly person: string | null }
  | { readonly code: 'nothing_marked'; readonly act: string }
  | { readonly code: 'not_reopened'; readonly closed: readonly string[]; readonly items: readonly string[] }
  | { readonly code: 'too_many_returns'; readonly act: string; readonly atMost: number; readonly procedure: string }
  | { readonly code: 'nothing_due'; readonly dossier: string; readonly act: string; readonly on: IsoDate }
  | { readonly code: 'kept_already'; readonly act: string; readonly on: IsoDate }
  | { readonly code: 'subordinates_open'; readonly act: string; readonly dossiers: readonly string[] }
  | { readonly code: 'missing_reason'; readonly act: string }
  | { readonly code: 'unexpected_reason'; readonly act: string }
  | {
      readonly code: 'departs_from_advice'
      readonly act: string
      readonly of: string
      readonly advice: 'for' | 'against'
    }
  | { readonly code: 'evidence_changed'; readonly criteria: readonly string[]; readonly on: IsoDate }
  | { readonly code: 'nothing_changed' }
  | { readonly code: 'not_approved'; readonly state: StateValue; readonly procedure: string }
  | { readonly code: 'unknown_rule'; readonly rule: string; readonly known: readonly string[] }
  | { readonly code: 'rule_not_for'; readonly rule: string; readonly procedure: string; readonly version: string }
  | {
      readonly code: 'migration_unsound'
      readonly fault: 'unknown_state' | 'ends_by_migration' | 'unreachable_after' | 'cannot_end_after'
      readonly state: string
      readonly procedure: string
    }
  | { readonly code: 'not_mapped'; readonly state: StateValue; readonly procedure: string }
  | (UnitPolicy & { readonly code: 'unit_not_kept' })
  | (UnitPolicy & { readonly code: 'unit_goes_on' })
  | { readonly code: 'before_last_fact'; readonly on: IsoDate; readonly lastOn: IsoDate }
  | { readonly code: 'deadline_passed'; readonly act: string; readonly lastDay: IsoDate; readonly on: IsoDate }
  | { readonly code: 'too_early'; readonly act: string; readonly firstDay: IsoDate; readonly on: IsoDate }
  /** A step of an overlay has to be taken before it. */
  | { readonly code: 'awaits_step'; readonly act: string; readonly first: string }
  | { readonly code: 'same_office'; readonly act: string; readonly earlier: string }
  | { readonly code: 'same_person'; readonly act: string; readonly earlier: string }
  | { readonly code: 'missing_documents'; readonly documents: readonly DocumentKind[] }
  | { readonly code: 'malformed_document'; readonly document: DocumentKind; readonly field: 'number' | 'on' | 'sha256' }
  | {
      readonly code: 'document_from_the_future'
      readonly document: DocumentKind
      readonly documentOn: IsoDate
      readonly on: IsoDate
    }
  | { readonly code: 'unexpected_document'; readonly act: string; readonly document: DocumentKind }
  | { readonly code: 'unexpected_figure'; readonly act: string; readonly figure: string }
  | { readonly code: 'figure_from_the_future'; readonly figure: string; readonly day: IsoDate; readonly on: IsoDate }
  | { readonly code: 'unexpected_session'; readonly act: string }
  | { readonly code: 'unknown_item'; readonly item: string }
  | { readonly code: 'missing_figures'; readonly figures: readonly string[] }
  | { readonly code: 'none_answered_yes'; readonly figures: readonly string[] }
  | {
      readonly code: 'not_attested'
      readonly figure: string
      readonly measured: FigureValue | null
      readonly wanted: boolean
    }
  | ({ readonly code: 'criteria_not_met' } & Unmet)
  /** The rules are grounds for taking something away, and none was found. */
  | ({ readonly code: 'no_ground' } & Unmet)
  | { readonly code: 'missing_session'; readonly of: 'council' | 'households' }
  | { readonly code: 'impossible_session'; readonly session: Session }
  | { readonly code: 'ballot_not_secret' }
  | {
      readonly code: 'no_quorum'
      readonly of: 'council' | 'households'
      readonly session: Session
      readonly quorum: VoteMeasure
    }
  | { readonly code: 'not_carried'; readonly session: Session; readonly majority: VoteMeasure }
  | { readonly code: 'already_awarded'; readonly dossier: string }
  | { readonly code: 'command_reused'; readonly command: string }
  | { readonly code: 'conflict'; readonly dossier: string; readonly version: number }
  | { readonly code: 'outcome_unknown'; readonly dossier: string; readonly command: string }
  | { readonly code: 'fact_too_large'; readonly size: number; readonly most: number }
  | {
      readonly code: 'definition_unknown'
      readonly definition: { readonly id: string; readonly version: string }
      readonly reason: 'absent' | 'changed'
    }

/** Every code of a refusal. */
export type RefusalCode = Refusal['code']
