import type { Criterion, FigureDeclarations, Instruments, Model, Series, Share, Text, UnitId } from '@anlang/core'

/** What a province lays over one national rule set: further criteria, and limits that are harder to meet. */
export interface RuleSetOverlay {
  readonly figures?: FigureDeclarations
  readonly adds?: readonly Criterion[]
  /** New limits by criterion id; dated entries hold from their first day on. */
  readonly tightens?: Readonly<Record<string, Series<number>>>
}

/**
 * A figure that a province's documents give: a count, or a share with both its numbers. A percentage that was
 * printed without its whole stays a percentage of what it is said of; nobody can check it or add it up.
 */
export interface Statistic {
  readonly id: string
  readonly label: Text
  readonly value:
    | number
    | Share
    | { readonly percent: number; readonly comparator?: 'atLeast' | 'moreThan'; readonly of: Text }
  /** Where it was read. */
  readonly source: Text
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
  readonly statistics?: readonly Statistic[]
}
