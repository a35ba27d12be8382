import { addDays, type IsoDate, isIsoDate } from '../days/iso-date.js'
import { isNfc } from '../text/text.js'
import {
  lastDayOfDistricts,
  parentLevel,
  type Succession,
  type Unit,
  type UnitTable,
  type UnitVersion,
} from './unit.js'
import { typesOfLevel } from './unit-type.js'

/** Something wrong in a table of units: a stable code, where it stands, and the word it is about. */
export interface UnitDiagnostic {
  readonly code:
    | 'duplicate_unit'
    | 'duplicate_code'
    | 'no_version'
    | 'malformed_day'
    | 'overlapping_versions'
    | 'gap_in_versions'
    | 'name_not_composed'
    | 'type_of_wrong_level'
    | 'missing_parent'
    | 'unknown_parent'
    | 'parent_of_wrong_level'
    | 'parent_not_alive'
    | 'district_after_abolition'
    | 'succession_of_unknown_unit'
    | 'succession_outside_life'
  /** Unit id, or both ids of a succession: `c08779 > c08782@2025-01-01`. */
  readonly place: string
  readonly subject: string
}

type Check = (code: UnitDiagnostic['code'], subject: string) => UnitDiagnostic
type Units = ReadonlyMap<string, Unit>

const endless: IsoDate = '9999-12-31'
const lastDay = ({ to = endless }: UnitVersion): IsoDate => to

const isAlive = ({ versions }: Unit, on: IsoDate): boolean =>
  versions.some((version) => version.from <= on && on <= lastDay(version))

const checkDays = ({ versions }: Unit, at: Check): readonly UnitDiagnostic[] => {
  const malformed = versions
    .flatMap(({ from, to }) => [from, ...(to === undefined ? [] : [to])])
    .filter((day) => !isIsoDate(day))
  if (malformed.length > 0) return malformed.map((day) => at('malformed_day', day))
  return versions.flatMap((version, place) => {
    const before = versions[place - 1]
    if (version.from > lastDay(version)) return [at('malformed_day', lastDay(version))]
    if (!before) return []
    if (version.from <= lastDay(before)) return [at('overlapping_versions', version.from)]
    return addDays(lastDay(before), 1) < version.from ? [at('gap_in_versions', version.from)] : []
  })
}

const checkParent = (unit: Unit, version: UnitVersion, units: Units, at: Check): readonly UnitDiagnostic[] => {
  const wanted = parentLevel(unit.level, version.from)
  if (version.parent === undefined) return wanted === undefined ? [] : [at('missing_parent', version.from)]
  const parent = units.get(version.parent)
  if (!parent) return [at('unknown_parent', version.parent)]
  // each level has one level above it, so that no circle of parents passes
  if (parent.level !== wanted) return [at('parent_of_wrong_level', version.parent)]
  const covered = isAlive(parent, version.from) && isAlive(parent, lastDay(version))
  return covered ? [] : [at('parent_not_alive', version.parent)]
}

const checkVersion = (unit: Unit, version: UnitVersion, units: Units, at: Check): readonly UnitDiagnostic[] => [
  ...(isNfc(version.name) ? [] : [at('name_not_composed', version.name)]),
  ...(typesOfLevel[unit.level].includes(version.type) ? [] : [at('type_of_wrong_level', version.type)]),
  ...checkParent(unit, version, units, at),
  ...(unit.level === 'district' && lastDay(version) > lastDayOfDistricts
    ? [at('district_after_abolition', version.to ?? version.from)]
    : []),
]

const checkUnit = (unit: Unit, units: Units): readonly UnitDiagnostic[] => {
  const at: Check = (code, subject) => ({ code, place: unit.id, subject })
  if (unit.versions.length === 0) return [at('no_version', unit.level)]
  return [...checkDays(unit, at), ...unit.versions.flatMap((version) => checkVersion(unit, version, units, at))]
}

const checkSuccession = (succession: Succession, units: Units): readonly UnitDiagnostic[] => {
  const { from, to, on, extent } = succession
  const at: Check = (code, subject) => ({ code, place: `${from} > ${to}`, subject })
  const before = units.get(from)
  const after = units.get(to)
  if (!before) return [at('succession_of_unknown_unit', from)]
  if (!after) return [at('succession_of_unknown_unit', to)]
  if (!isIsoDate(on)) return [at('malformed_day', on)]
  // a unit that passed everything on stands no longer; one that was cut may go on smaller
  const ended = isAlive(before, addDays(on, -1)) && (extent === 'partial' || !isAlive(before, on))
  return ended && isAlive(after, on) ? [] : [at('succession_outside_life', on)]
}

const checkCodes = (units: readonly Unit[]): readonly UnitDiagnostic[] => {
  const coded = units.flatMap(({ id, level, versions }) =>
    versions.flatMap((version) =>
      version.code === undefined ? [] : [{ id, version, key: `${level} ${version.code}` }],
    ),
  )
  return [...Map.groupBy(coded, ({ key }) => key).values()].flatMap((holders) => {
    const inOrder = holders.toSorted((a, b) => (a.version.from < b.version.from ? -1 : 1))
    return inOrder.flatMap(({ id, version }, place): readonly UnitDiagnostic[] => {
      const before = inOrder[place - 1]
      return before && before.id !== id && version.from <= lastDay(before.version)
        ? [{ code: 'duplicate_code', place: id, subject: version.code ?? '' }]
        : []
    })
  })
}

/**
 * Lists what is wrong in a table of units; an empty list means that a register over it answers every question.
 *
 * @example
 * ```ts
 * checkUnitTable(nationalUnits) // => []
 * ```
 */
export const checkUnitTable = ({ units, successions }: UnitTable): readonly UnitDiagnostic[] => {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const ids = units.map(({ id }) => id)
  const twice = byId.size < ids.length ? units.filter(({ id }, place) => ids.indexOf(id) < place) : []
  return [
    ...twice.map(({ id, level }) => ({ code: 'duplicate_unit', place: id, subject: level }) as const),
    ...units.flatMap((unit) => checkUnit(unit, byId)),
    ...checkCodes(units),
    ...successions.flatMap((succession) => checkSuccession(succession, byId)),
  ]
}
