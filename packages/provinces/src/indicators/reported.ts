import type { FigureSheet, IndicatorCatalogue, Target } from '@anlang/core'
import { type IndicatorId, indicators } from './indicators.js'

/** The figures of a province: what its documents say and aim at, and the indicators that these speak of. */
export interface Reported {
  readonly indicators: IndicatorCatalogue
  readonly sheets: readonly FigureSheet[]
  readonly targets: readonly Target[]
}

/** Sheets and targets of a province with that part of the catalogue which they speak of. */
export const reported = (
  sheets: readonly FigureSheet<IndicatorId>[],
  targets: readonly Target<IndicatorId>[] = [],
): Reported => {
  const spoken = new Set([
    ...sheets.flatMap(({ entries }) => Object.keys(entries)),
    ...targets.map(({ indicator }) => indicator),
  ])
  return {
    indicators: Object.fromEntries(Object.entries(indicators).filter(([id]) => spoken.has(id))),
    sheets,
    targets,
  }
}
