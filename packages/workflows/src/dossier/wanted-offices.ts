import type { IsoDate, UnitId, UnitRegister } from '@anlang/core'
import type { Line } from '../engine/journal.js'
import { ministryUnit, type Place } from '../procedure/place.js'
import type { StepOffice } from '../procedure/step-office.js'
import type { Entity, Office } from './fact.js'
import { lineOf, stands } from './line-of.js'

/** What offices are looked up for. */
export interface About {
  readonly subject: UnitId
  readonly entity?: Entity
}

/** Where the province is now that a unit stood in to its last day, when no table says who has its territory. */
const provinceAfter = (subject: UnitId, lastDay: IsoDate, on: IsoDate, units: UnitRegister): readonly Line[] => {
  const province = units.ancestor(subject, 'province', lastDay)
  return province && province.id !== subject ? linesOf(province.id, on, units) : []
}

/**
 * Where the subject stands on a day or, when it is no more, where the units stand that hold its territory then; where
 * nobody knows who does, its province.
 */
export const linesOf = (subject: UnitId, on: IsoDate, units: UnitRegister): readonly Line[] => {
  const own = lineOf(subject, on, units)
  if (stands(own)) return [own]
  const found = units.find(subject, on)
  if (found.ok) {
    // its row still names a unit that is no more: it stands where the territory of that one lies
    const { parent, level } = found.value
    return parent === undefined ? [own] : linesOf(parent, on, units).map((line) => ({ ...line, [level]: subject }))
  }
  return found.refusals.flatMap((refusal) => {
    if (refusal.code !== 'outside_unit_life') return []
    const { successors, to } = refusal
    if (successors.length > 0) return successors.map(({ id }) => lineOf(id, on, units))
    return to !== undefined && to < on ? provinceAfter(subject, to, on, units) : []
  })
}

const unitAt = (at: Place, { entity }: About, line: Line): UnitId | undefined => {
  if (at === 'ministry') return ministryUnit
  return at === 'entity' ? entity?.id : line[at]
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
): readonly Office[] => {
  const offices: Office[] = []
  for (const line of linesOf(about.subject, on, units)) {
    for (const { position, at } of by) {
      const unit = unitAt(at, about, line)
      if (unit !== undefined) offices.push({ position, unit })
    }
  }
  return offices
}

/** Whether an office is among those wanted. */
export const isAmong = (wanted: readonly Office[], { position, unit }: Office): boolean =>
  wanted.some((office) => office.position === position && office.unit === unit)
