import type { IsoDate, UnitId, UnitRegister } from '@anlang/core'
import type { StepOffice } from '../procedure/procedure.js'
import type { Office } from './fact.js'

/** The subject on a day or, when it is no more, the units that hold its territory then. */
const heirsOf = (subject: UnitId, on: IsoDate, units: UnitRegister): readonly UnitId[] => {
  const found = units.find(subject, on)
  if (found.ok) return [subject]
  return found.refusals.flatMap((refusal) =>
    refusal.code === 'outside_unit_life' ? refusal.successors.map(({ id }) => id) : [],
  )
}

/**
 * The offices that may take a step for a subject on a day; for a subject that is no more, those of its successors.
 * A level that no longer exists has none.
 */
export const wantedOffices = (
  by: readonly StepOffice[],
  subject: UnitId,
  on: IsoDate,
  units: UnitRegister,
): readonly Office[] =>
  heirsOf(subject, on, units).flatMap((heir) =>
    by.flatMap(({ position, at }) => {
      const unit = units.ancestor(heir, at, on)
      return unit ? [{ position, unit: unit.id }] : []
    }),
  )

/** Whether an office is among those wanted. */
export const isAmong = (wanted: readonly Office[], { position, unit }: Office): boolean =>
  wanted.some((office) => office.position === position && office.unit === unit)
