import { type IsoDate, type Level, levels, type UnitRegister } from '@anlang/core'
import type { Place } from '../procedure/place.js'
import { placesOf } from '../procedure/places-of.js'
import { isPosition } from '../procedure/positions.js'
import type { Procedure } from '../procedure/procedure.js'
import type { StepOffice } from '../procedure/step-office.js'
import type { OverlayDiagnostic, OverlayPath } from './overlay-diagnostic.js'
import type { StepInsert } from './procedure-overlay.js'
import type { Province } from './province.js'

const isLevel = (at: Place): at is Level => levels.some((level) => level === at)

/** An office that there is: its position sits at such a place, and the place has units or entities. */
const isOffice = ({ position, at }: StepOffice, subject: string, isThere: (level: Level) => boolean): boolean => {
  // a word that is no position or place is told with the procedure
  if (!isPosition(position)) return true
  if (!placesOf[position].includes(at)) return false
  return at === 'entity' ? subject === 'entity' : !isLevel(at) || isThere(at)
}

const officesOf = ({ by, deadline }: StepInsert): readonly (readonly [OverlayPath, StepOffice])[] => [
  ...by.map((office, place) => [['by', place], office] as const),
  ...(deadline.whenPassed === 'escalate'
    ? deadline.to.map((office, place) => [['deadline', 'to', place], office] as const)
    : []),
]

/** Offices of inserted steps that there are not: no such position at the place, or no unit of the level on the day. */
export const checkOffices = (
  { procedures = {} }: Province,
  versions: readonly Procedure[],
  units: UnitRegister,
  on: IsoDate,
): readonly OverlayDiagnostic[] => {
  const isThere = (level: Level): boolean => level === 'neighbourhood' || units.living(level, on).length > 0
  return Object.entries(procedures).flatMap(([id, { inserts = [] }]) => {
    const subject = versions.find((one) => one.id === id)?.meta.subject ?? ''
    return inserts.flatMap((insert, place) =>
      officesOf(insert)
        .filter(([, office]) => !isOffice(office, subject, isThere))
        .map(([path, { position, at }]) => ({
          code: 'office_not_there',
          place: id,
          subject: position,
          detail: at,
          path: ['procedures', id, 'inserts', place, ...path, 'at'],
        })),
    )
  })
}
