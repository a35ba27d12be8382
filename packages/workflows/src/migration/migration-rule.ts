import type { Basis, IsoDate, Text } from '@anlang/core'
import type { Procedure } from '../procedure/procedure.js'
import type { StepOffice } from '../procedure/step-office.js'
import { nationalVersion } from '../province/national-version.js'

/** A version of a procedure. */
export interface ProcedureVersion {
  readonly id: string
  readonly version: string
}

/**
 * How open dossiers go on under another version of their procedure, stated before the first one does. A rule for a version of
 * the nation is one for what overlays made of it, too, and leads to what they make of the other.
 */
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

/** Whether a rule is for dossiers under this very definition. */
export const isRuleFor = ({ from }: MigrationRule, { id, version }: Procedure): boolean =>
  from.id === id && (from.version === version || from.version === nationalVersion(version))
