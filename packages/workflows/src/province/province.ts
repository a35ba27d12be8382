import type {
  Criterion,
  FigureDeclarations,
  FigureSheet,
  IndicatorCatalogue,
  Instruments,
  IsoDate,
  Model,
  Quota,
  Series,
  Target,
  Text,
  UnitId,
  VoteRule,
} from '@anlang/core'
import type { Position } from '../procedure/positions.js'
import type { CommitmentFormula } from './commitment-formula.js'
import type { ProcedureOverlay } from './procedure-overlay.js'

/** What a province lays over one national rule set: further criteria, and limits that are harder to meet. */
export interface RuleSetOverlay<CriterionId extends string = string> {
  /** Of the rule set; the version that stands when absent. */
  readonly version?: string
  readonly figures?: FigureDeclarations
  readonly adds?: readonly Criterion[]
  /** New limits by criterion id; dated entries hold from their first day on. */
  readonly tightens?: Readonly<Partial<Record<CriterionId, Series<number>>>>
}

/** A province's, a district's or a commune's own: models, criteria, steps, names and figures. Plain JSON. */
export interface Province {
  readonly id: string
  readonly unit: UnitId
  readonly name: Text
  /** The overlay of the unit above that this one is laid over. */
  readonly over?: string
  /** The days in which it holds; from the first day of the law on, and for good, when absent. */
  readonly from?: IsoDate
  readonly to?: IsoDate
  /** Instruments of the province that its criteria cite, by key. */
  readonly instruments?: Instruments
  readonly models?: readonly Model[]
  readonly commitments?: readonly CommitmentFormula[]
  /** Overlays by the id of the national rule set. */
  readonly ruleSets?: Readonly<Record<string, RuleSetOverlay>>
  /** Overlays by the id of the national procedure. */
  readonly procedures?: Readonly<Record<string, ProcedureOverlay>>
  /** What positions and bodies are called here. */
  readonly positions?: Readonly<Partial<Record<Position, Text>>>
  /** At most so many may have a title, where the nation leaves it open or allows more. */
  readonly quotas?: readonly Quota[]
  /** What councils' votes need, where the nation leaves it open or asks for less. */
  readonly voteRules?: readonly VoteRule[]
  /** What its reports speak of, and what they said: a sheet for each document. */
  readonly indicators?: IndicatorCatalogue
  readonly sheets?: readonly FigureSheet[]
  readonly targets?: readonly Target[]
}
