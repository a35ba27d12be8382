import { type IsoDate, type Level, levels, type UnitRegister } from '@anlang/core'
import type { Place } from '../procedure/place.js'
import type { StepOffice } from '../procedure/step-office.js'
import type { OverlayDiagnostic, OverlayPath } from './overlay-diagnostic.js'
import type { StepInsert } from './procedure-overlay.js'
import type { Province } from './province.js'

const isLevel = (at: Place): at is Level => levels.some((level) => level === at)

const checkOne = (
  { position, at }: StepOffice,
  isThere: (level: Level) => boolean,
  place: string,
  path: OverlayPath,
): readonly OverlayDiagnostic[] =>
  !isLevel(at) || isThere(at)
    ? []
    : [{ code: 'office_not_there', place, subject: position, detail: at, path: [...path, 'at'] }]

const officesOf = ({ by, deadline }: StepInsert): readonly (readonly [OverlayPath, StepOffice])[] => [
  ...by.map((office, place) => [['by', place], office] as const),
  ...(deadline.whenPassed === 'escalate'
    ? deadline.to.map((office, place) => [['deadline', 'to', place], office] as const)
    : []),
]

/** Offices of inserted steps at a level that has no unit on a day in which the overlay holds. */
export const checkOffices = (
  { procedures = {} }: Province,
  units: UnitRegister,
  on: IsoDate,
): readonly OverlayDiagnostic[] => {
  const isThere = (level: Level): boolean => level === 'neighbourhood' || units.living(level, on).length > 0
  return Object.entries(procedures).flatMap(([id, { inserts = [] }]) =>
    inserts.flatMap((insert, place) =>
      officesOf(insert).flatMap(([path, office]) =>
        checkOne(office, isThere, id, ['procedures', id, 'inserts', place, ...path]),
      ),
    ),
  )
}
