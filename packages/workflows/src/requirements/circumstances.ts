import type { Evaluation, Figures, IsoDate } from '@anlang/core'
import type { DocumentReference, Session } from '../dossier/act-data.js'
import type { Dossier } from '../dossier/dossier.js'
import type { Actor } from '../dossier/fact.js'
import type { Situation } from '../dossier/situation.js'
import type { Reason } from '../procedure/reasons.js'

/** What requirements look at: the dossier and what the act brings. Figures are those on file with those of the act. */
export interface Circumstances {
  readonly situation: Situation
  readonly dossier: Dossier
  readonly act: string
  readonly by: Actor
  readonly on: IsoDate
  /** The documents that come with the act, by kind, and those on file that need not come again. */
  readonly documents: Readonly<Record<string, DocumentReference>>
  /** Put together when they are asked for: most requirements look at none. */
  readonly figures: () => Figures
  readonly session: Session | undefined
  readonly reason: Reason | undefined
  /** Absent when the procedure does not evaluate. */
  readonly evaluation: Evaluation | undefined
}
