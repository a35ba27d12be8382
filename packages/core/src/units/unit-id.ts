import type { IsoDate } from '../days/iso-date.js'
import type { Level, UnitId } from './unit.js'

const letters: Readonly<Record<Level, string>> = { province: 'p', district: 'd', commune: 'c', neighbourhood: 'n' }

/**
 * The id of a unit by its level and official code. A later unit under the same code has its first day added.
 *
 * @example
 * ```ts
 * unitId('commune', '14620', '2025-07-01') // => 'c14620@2025-07-01'
 * ```
 */
export const unitId = (level: Level, code: string, createdOn?: IsoDate): UnitId =>
  `${letters[level]}${code}${createdOn === undefined ? '' : `@${createdOn}`}`
