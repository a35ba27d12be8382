import type { IndicatorCatalogue } from '@anlang/core'
import { awards } from './awards.js'
import { commitments } from './commitments.js'
import { forces } from './forces.js'
import { movement } from './movement.js'
import { newRural } from './new-rural.js'
import { safety } from './safety.js'

/**
 * What the reports of the packs speak of. An id names no unit and no year: these stand in the sheet, so that
 * two provinces, or two years, can be read beside one another.
 *
 * @example
 * ```ts
 * indicators['commitments.households'].of.vi // => 'hộ gia đình'
 * ```
 */
export const indicators = {
  ...safety,
  ...newRural,
  ...commitments,
  ...forces,
  ...movement,
  ...awards,
} as const satisfies IndicatorCatalogue

/** Id of an indicator of the packs. */
export type IndicatorId = keyof typeof indicators
