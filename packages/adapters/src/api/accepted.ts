import type { ManyOutcomes, Receipt } from '@anlang/workflows'
import type { DossierSummary } from './dossier.js'
import type { TimelineEntry } from './timeline.js'

/** A command that was accepted: its receipt, and what a page shows of it at once. */
export interface Accepted extends Receipt {
  readonly summary: DossierSummary
  /** The fact in words. */
  readonly told: TimelineEntry
  /** The tag of the dossier as it now stands. */
  readonly tag: string
}

/** What came of a step in many dossiers: each accepted or refused for itself. */
export type ManyAnswer = ManyOutcomes
