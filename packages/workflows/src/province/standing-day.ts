import type { IsoDate, UnitRegister } from '@anlang/core'
import type { Province } from './province.js'

/** The newest day that a register is asked about for an overlay without an end. */
const newest = '2026-01-01'

/** A day on which an overlay holds and its unit stands: its last, or else the unit's last. */
export const standingDay = (
  { unit, from, to }: Pick<Province, 'unit' | 'from' | 'to'>,
  units: UnitRegister,
): IsoDate => {
  const day = to ?? (from !== undefined && from > newest ? from : newest)
  const found = units.find(unit, day)
  if (found.ok) return day
  const ended = found.refusals.flatMap((one) => (one.code === 'outside_unit_life' ? [one.to ?? day] : []))[0]
  return ended !== undefined && ended < day && ended >= (from ?? '') ? ended : day
}
