import type { Evaluation, Figures, IsoDate } from '@anlang/core'
import type { DocumentReference, Vote } from '../dossier/act-data.js'
import type { Dossier } from '../dossier/dossier.js'
import type { Actor } from '../dossier/fact.js'

/** What requirements look at: the dossier and what the act brings. Figures are those on file with those of the act. */
export interface Circumstances {
  readonly act: string
  readonly dossier: Dossier
  readonly by: Actor
  readonly on: IsoDate
  /** The documents that come with the act, by kind. */
  readonly documents: Readonly<Record<string, DocumentReference>>
  readonly figures: Figures
  readonly vote: Vote | undefined
  /** Absent when the procedure does not evaluate. */
  readonly evaluation: Evaluation | undefined
  /** The dossier of an active award for the same achievement. */
  readonly otherAward: string | undefined
}
