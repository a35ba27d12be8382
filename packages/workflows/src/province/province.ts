import type {
  Criterion,
  FigureDeclarations,
  FigureSheet,
  IndicatorCatalogue,
  Instruments,
  Model,
  Series,
  Target,
  Text,
  UnitId,
} from '@anlang/core'

/** What a province lays over one national rule set: further criteria, and limits that are harder to meet. */
export interface RuleSetOverlay {
  /** Of the rule set; the version that stands when absent. */
  readonly version?: string
  readonly figures?: FigureDeclarations
  readonly adds?: readonly Criterion[]
  /** New limits by criterion id; dated entries hold from their first day on. */
  readonly tightens?: Readonly<Record<string, Series<number>>>
}

/** A province's own models, criteria and figures. Plain JSON. */
export interface Province {
  readonly id: string
  readonly unit: UnitId
  readonly name: Text
  /** Instruments of the province that its criteria cite, by key. */
  readonly instruments?: Instruments
  readonly models?: readonly Model[]
  /** Overlays by the id of the national rule set. */
  readonly ruleSets?: Readonly<Record<string, RuleSetOverlay>>
  /** What its reports speak of, and what they said: a sheet for each document. */
  readonly indicators?: IndicatorCatalogue
  readonly sheets?: readonly FigureSheet[]
  readonly targets?: readonly Target[]
}
