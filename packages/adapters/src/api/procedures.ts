import type { IsoDate, SubjectKind, Text } from '@anlang/core'
import type { Procedure } from '@anlang/workflows'
import type { Choice } from './form.js'
import type { NamedUnit } from './named.js'

/** A procedure under which the office that asks may open dossiers today. */
export interface OpenableProcedure {
  readonly id: string
  readonly version: string
  /** What the command names: `evaluate`. */
  readonly procedure: string
  readonly variant: string | null
  readonly title: Text
  /** The law it stands in, as it is cited. */
  readonly basis: string
  /** What a dossier is about: a unit of this level, or an entity within one. */
  readonly subjects: readonly ('neighbourhood' | 'commune' | 'entity')[]
  /** Kinds of entity that it is for; empty where it is about a unit. */
  readonly entities: readonly Choice<SubjectKind>[]
  /** Units that the office could open one for, the first 200. */
  readonly units: readonly NamedUnit[]
  /** The years that may be named today. */
  readonly years: readonly number[]
  /** The models that it may be about; none where it is about no model. */
  readonly models: readonly Choice[]
  /** The procedures it follows in the programme, and whether it must. */
  readonly follows: { readonly required: boolean; readonly procedures: readonly Choice[] } | null
}

/** What the office that asks may open today. */
export interface ProceduresAnswer {
  readonly procedures: readonly OpenableProcedure[]
  readonly today: IsoDate
}

/** One procedure: its chart as data, with titles in both languages. */
export interface ProcedureAnswer {
  readonly procedure: Procedure
  readonly title: string
  readonly basis: string
}
