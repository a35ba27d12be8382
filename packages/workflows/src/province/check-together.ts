import type { UnitRegister } from '@anlang/core'
import { lineOf } from '../dossier/line-of.js'
import { overlap } from './lay-over-procedure.js'
import type { OverlayDiagnostic } from './overlay-diagnostic.js'
import type { Province } from './province.js'
import { standingDay } from './standing-day.js'

/** The unit and the days of an overlay: what tells it from another one of its id. */
const whose = ({ unit, from, to }: Province): string =>
  from === undefined && to === undefined ? unit : `${unit}, ${from ?? '…'} – ${to ?? '…'}`

/**
 * Whether an overlay can hold beside those that are known: ids are of one overlay, a unit has one at a time, and who
 * lies within a unit that has one is laid over it, so that nobody escapes what stands above them.
 */
export const checkTogether = (
  chain: readonly Province[],
  known: readonly Province[],
  units: UnitRegister,
): readonly OverlayDiagnostic[] => {
  const province = chain.at(-1)
  if (!province) return []
  const line = Object.values(lineOf(province.unit, standingDay(province, units), units))
  return known
    .filter((other) => other !== province && JSON.stringify(other) !== JSON.stringify(province))
    .flatMap((other): readonly OverlayDiagnostic[] => {
      const at = { place: province.id, subject: other.id }
      if (other.id === province.id) {
        return [{ ...at, code: 'contradicts_overlay', path: ['id'], detail: whose(other) }]
      }
      if (!overlap(province, other)) return []
      if (other.unit === province.unit) return [{ ...at, code: 'contradicts_overlay', path: ['unit'] }]
      const isAbove = line.includes(other.unit)
      return isAbove && !chain.includes(other) ? [{ ...at, code: 'not_laid_over', path: ['over'] }] : []
    })
}
