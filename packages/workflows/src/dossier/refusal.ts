import type {
  EvaluationRefusal,
  FigureRefusal,
  FigureValue,
  IsoDate,
  NoRuleSet,
  SubjectKind,
  UnitRefusal,
  Verdict,
} from '@anlang/core'
import type { DocumentKind } from '../procedure/document-kinds.js'
import type { ProcedureName } from '../procedure/procedure.js'
import type { Fraction } from '../procedure/requirement.js'
import type { StateValue } from '../procedure/statechart.js'
import type { Vote } from './act-data.js'
import type { Office } from './fact.js'

/** Why an act is refused: a code and what a reader needs to know; the sentences live in `words`. */
export type Refusal =
  | UnitRefusal
  | FigureRefusal
  | EvaluationRefusal
  | NoRuleSet
  | { readonly code: 'unknown_procedure'; readonly procedure: string; readonly known: readonly string[] }
  | {
      readonly code: 'no_procedure_version'
      readonly procedure: ProcedureName
      readonly subject: SubjectKind | null
      readonly on: IsoDate
      readonly known: readonly { readonly id: string; readonly from: IsoDate; readonly to?: IsoDate }[]
    }
  | { readonly code: 'unknown_model'; readonly model: string | null; readonly known: readonly string[] }
  | { readonly code: 'year_out_of_range'; readonly year: number; readonly on: IsoDate }
  | { readonly code: 'model_not_used'; readonly procedure: string }
  | { readonly code: 'nothing_to_follow'; readonly procedure: string }
  /** The command is not of its shape; each path names a field. */
  | { readonly code: 'malformed_command'; readonly paths: readonly string[] }
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
  | { readonly code: 'not_holder'; readonly office: Office; readonly on: IsoDate }
  | { readonly code: 'before_last_fact'; readonly on: IsoDate; readonly lastOn: IsoDate }
  | { readonly code: 'deadline_passed'; readonly act: string; readonly lastDay: IsoDate; readonly on: IsoDate }
  | { readonly code: 'too_early'; readonly act: string; readonly firstDay: IsoDate; readonly on: IsoDate }
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
  | { readonly code: 'unexpected_vote'; readonly act: string }
  | { readonly code: 'unknown_item'; readonly item: string }
  | { readonly code: 'missing_figures'; readonly figures: readonly string[] }
  | {
      readonly code: 'not_attested'
      readonly figure: string
      readonly measured: FigureValue | null
      readonly wanted: boolean
    }
  | {
      readonly code: 'criteria_not_met'
      readonly verdict: Verdict
      readonly notMet: readonly string[]
      readonly undetermined: readonly string[]
    }
  | { readonly code: 'missing_vote' }
  | { readonly code: 'malformed_vote'; readonly vote: Vote }
  | { readonly code: 'no_quorum'; readonly vote: Vote; readonly quorum: Fraction; readonly needed: number }
  | { readonly code: 'not_carried'; readonly vote: Vote; readonly share: Fraction; readonly needed: number }
  | { readonly code: 'already_awarded'; readonly dossier: string }
  | { readonly code: 'command_reused'; readonly command: string }
  | { readonly code: 'conflict'; readonly dossier: string; readonly version: number }
  | {
      readonly code: 'definition_unknown'
      readonly definition: { readonly id: string; readonly version: string }
      readonly reason: 'absent' | 'changed'
    }

/** Every code of a refusal. */
export type RefusalCode = Refusal['code']
