import type { FindingStatus } from './finding-status.js'

/** A step of the overlay that a dossier would have had to take on its way, and the term that it has. */
export interface ExtraStep {
  readonly act: string
  readonly workingDays?: number
  readonly days?: number
}

/** A criterion that would have come out otherwise. */
export interface TurnedCriterion {
  readonly criterion: string
  /** Absent where the overlay adds it. */
  readonly before?: FindingStatus
  readonly after: FindingStatus
  readonly missing: readonly string[]
}

/** Why a dossier would have stopped: at which act, for want of what. */
export interface Stop {
  readonly act: string
  readonly on: string
  readonly reason: 'not_open' | 'papers' | 'figures' | 'late'
  readonly wanted: readonly string[]
}

/** What would have become of one dossier. */
export interface SimulatedDossier {
  readonly dossier: string
  readonly procedure: string
  readonly outcome: 'same' | 'longer' | 'stopped' | 'lost' | 'gained' | 'open'
  readonly extra: readonly ExtraStep[]
  readonly stop?: Stop
  readonly turned: readonly TurnedCriterion[]
}

/** What would have become of all of them, and why. */
export interface Simulation {
  readonly overlay: string
  readonly dossiers: readonly SimulatedDossier[]
  readonly counts: Readonly<Record<SimulatedDossier['outcome'], number>>
  /** Kinds of requirements that it adds and that records do not tell of: they were not looked at. */
  readonly notWeighed: readonly string[]
  /** How many dossiers each act stopped, and each criterion turned. */
  readonly byAct: Readonly<Record<string, number>>
  readonly byCriterion: Readonly<Record<string, number>>
}
