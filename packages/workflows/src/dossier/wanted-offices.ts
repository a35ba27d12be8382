import type { IsoDate, UnitId, UnitRegister } from '@anlang/core'
import type { StepOffice } from '../procedure/procedure.js'
import type { Office } from './fact.js'

/** The offices that may take a step for a subject on a day. A level that no longer exists has none. */
export const wantedOffices = (
  by: readonly StepOffice[],
  subject: UnitId,
  on: IsoDate,
  units: UnitRegister,
): readonly Office[] =>
  by.flatMap(({ position, at }) => {
    const unit = units.ancestor(subject, at, on)
    return unit ? [{ position, unit: unit.id }] : []
  })
