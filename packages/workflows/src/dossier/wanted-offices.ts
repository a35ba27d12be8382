import type { IsoDate, UnitId, UnitRegister } from '@anlang/core'
import { ministryUnit, type Place } from '../procedure/place.js'
import type { StepOffice } from '../procedure/procedure.js'
import type { Entity, Office } from './fact.js'

/** What offices are looked up for. */
export interface About {
  readonly subject: UnitId
  readonly entity?: Entity
}

/** The subject on a day or, when it is no more, the units that hold its territory then. */
const heirsOf = (subject: UnitId, on: IsoDate, units: UnitRegister): readonly UnitId[] => {
  const found = units.find(subject, on)
  if (found.ok) return [subject]
  return found.refusals.flatMap((refusal) =>
    refusal.code === 'outside_unit_life' ? refusal.successors.map(({ id }) => id) : [],
  )
}

const unitAt = (at: Place, { entity }: About, heir: UnitId, on: IsoDate, units: UnitRegister): UnitId | undefined => {
  if (at === 'ministry') return ministryUnit
  return at === 'entity' ? entity?.id : units.ancestor(heir, at, on)?.id
}

/**
 * The offices that may take a step for a subject on a day; for a subject that is no more, those of its successors.
 * A level that no longer exists has none.
 */
export const wantedOffices = (
  by: readonly StepOffice[],
  about: About,
  on: IsoDate,
  units: UnitRegister,
): readonly Office[] =>
  heirsOf(about.subject, on, units).flatMap((heir) =>
    by.flatMap(({ position, at }) => {
      const unit = unitAt(at, about, heir, on, units)
      return unit === undefined ? [] : [{ position, unit }]
    }),
  )

/** Whether an office is among those wanted. */
export const isAmong = (wanted: readonly Office[], { position, unit }: Office): boolean =>
  wanted.some((office) => office.position === position && office.unit === unit)
