import type { ProcedureName } from '../procedure/procedure.js'

/** What a procedure starts from: the state in which another one ended, for the same subject. */
export interface ProgrammeLink {
  readonly procedure: ProcedureName
  readonly follows: ProcedureName
  /** Final state of the dossier it follows. */
  readonly endedIn: string
  /** Whether it cannot start without one. */
  readonly required: boolean
  /** Whether both are about one year: what was achieved in a year is commended once, for that year. */
  readonly sameYear: boolean
}

/**
 * How the procedures chain. An evaluation may follow a model's launch, but the law lets any neighbourhood
 * register, with a model or without.
 */
export const programme: readonly ProgrammeLink[] = [
  { procedure: 'plan', follows: 'survey', endedIn: 'selected', required: true, sameYear: false },
  { procedure: 'establish', follows: 'plan', endedIn: 'issued', required: true, sameYear: false },
  { procedure: 'evaluate', follows: 'establish', endedIn: 'operating', required: false, sameYear: false },
  { procedure: 'commend', follows: 'evaluate', endedIn: 'recognised', required: true, sameYear: true },
]

/** The link that leads into a procedure, if it follows another. */
export const linkTo = (procedure: ProcedureName): ProgrammeLink | undefined =>
  programme.find((link) => link.procedure === procedure)
