import type { Basis, IsoDate, Text } from '@anlang/core'
import type { StepOffice } from '../procedure/step-office.js'

/** A version of a procedure. */
export interface ProcedureVersion {
  readonly id: string
  readonly version: string
}

/** How open dossiers go on under another version of their procedure, stated before the first one does. */
export interface MigrationRule {
  readonly id: string
  readonly title: Text
  readonly from: ProcedureVersion
  readonly to: ProcedureVersion
  /** The first day on which dossiers are handed over. */
  readonly on: IsoDate
  /** Who hands over: seen from the subject, on the day. */
  readonly by: readonly StepOffice[]
  /** Where a state's dossiers stand afterwards, by path; states of the same path stay, `null` gives a region up. */
  readonly states?: Readonly<Record<string, string | null>>
  readonly basis: Basis
}
