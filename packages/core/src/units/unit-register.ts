import type { IsoDate } from '../days/iso-date.js'
import { accept, type Outcome, refuse } from '../outcome.js'
import { compareVi } from '../text/text.js'
import { type Level, levels, type Succession, type Unit, type UnitId, type UnitTable } from './unit.js'
import { type UnitType, unitTypes } from './unit-type.js'

/** A unit as it stood on one day. */
export interface UnitOnDay {
  readonly id: UnitId
  readonly level: Level
  /** Without its type: `Bạch Lưu`. */
  readonly name: string
  /** With its type: `xã Bạch Lưu`. */
  readonly fullName: string
  readonly type: UnitType
  readonly code?: string
  readonly parent?: UnitId
}

/** Why there is no such unit on a day. */
export type UnitRefusal =
  | { readonly code: 'unknown_unit'; readonly unit: UnitId }
  | {
      readonly code: 'outside_unit_life'
      readonly unit: UnitId
      /** With its type, as it was last called. */
      readonly name: string
      readonly asOf: IsoDate
      readonly from: IsoDate
      readonly to?: IsoDate
      /** The units that stand on the day asked about and hold its territory; none when it is before the unit's life. */
      readonly successors: readonly { readonly id: UnitId; readonly name: string }[]
    }

/** Answers about units, each as of a day. */
export interface UnitRegister {
  /** The unit on a day, or a refusal that names its successors. */
  find(id: UnitId, asOf: IsoDate): Outcome<UnitOnDay, UnitRefusal>
  /** The unit that has an official code on a day; on another day another may have it. */
  byCode(level: Level, code: string, asOf: IsoDate): UnitOnDay | undefined
  /** The unit of a level that holds this one on a day; itself when it is of that level. */
  ancestor(id: UnitId, level: Level, asOf: IsoDate): UnitOnDay | undefined
  /** Province first, the unit itself last; empty when it does not stand on the day. */
  path(id: UnitId, asOf: IsoDate): readonly UnitOnDay[]
  /** The units directly under it on a day, in Vietnamese order of names. */
  children(id: UnitId, asOf: IsoDate): readonly UnitOnDay[]
  /** The units its territory went to, on whatever day. */
  successors(id: UnitId): readonly Succession[]
  /** The units its territory came from, on whatever day. */
  predecessors(id: UnitId): readonly Succession[]
  /** Every unit of a level on a day, in the order of the table. */
  living(level: Level, asOf: IsoDate): readonly UnitOnDay[]
}

interface Reading {
  readonly from: IsoDate
  readonly to: IsoDate | undefined
  readonly unit: UnitOnDay
}

interface Index {
  readonly byId: ReadonlyMap<UnitId, readonly Reading[]>
  readonly byCode: ReadonlyMap<string | undefined, readonly Reading[]>
  readonly byLevel: ReadonlyMap<Level, readonly Reading[]>
  readonly byParent: ReadonlyMap<UnitId | undefined, readonly Reading[]>
  readonly successors: ReadonlyMap<UnitId, readonly Succession[]>
  readonly predecessors: ReadonlyMap<UnitId, readonly Succession[]>
}

const readingsOf = ({ id, level, versions }: Unit): readonly Reading[] =>
  versions.map(({ from, to, name, type, code, parent }) => ({
    from,
    to,
    unit: {
      id,
      level,
      name,
      fullName: `${unitTypes[type].vi} ${name}`,
      type,
      ...(code === undefined ? {} : { code }),
      ...(parent === undefined ? {} : { parent }),
    },
  }))

const codeKey = (level: Level, code: string) => `${level} ${code}`

const indexOf = ({ units, successions }: UnitTable): Index => {
  const readings = units.flatMap(readingsOf)
  return {
    byId: Map.groupBy(readings, ({ unit }) => unit.id),
    byCode: Map.groupBy(readings, ({ unit: { level, code } }) =>
      code === undefined ? undefined : codeKey(level, code),
    ),
    byLevel: Map.groupBy(readings, ({ unit }) => unit.level),
    byParent: Map.groupBy(readings, ({ unit }) => unit.parent),
    successors: Map.groupBy(successions, ({ from }) => from),
    predecessors: Map.groupBy(successions, ({ to }) => to),
  }
}

const standing = (readings: readonly Reading[] | undefined, asOf: IsoDate): readonly UnitOnDay[] =>
  (readings ?? []).flatMap(({ from, to, unit }) => (from <= asOf && (to === undefined || asOf <= to) ? [unit] : []))

const unitOn = (index: Index, id: UnitId, asOf: IsoDate): UnitOnDay | undefined =>
  standing(index.byId.get(id), asOf).at(-1)

/** Follows the succession as far as a day, through units that have themselves gone by then. */
const heirsOf = (index: Index, id: UnitId, asOf: IsoDate, seen: Set<UnitId>): readonly UnitOnDay[] =>
  (index.successors.get(id) ?? []).flatMap(({ to, on }) => {
    if (on > asOf || seen.has(to)) return []
    seen.add(to)
    const heir = unitOn(index, to, asOf)
    return heir ? [heir] : heirsOf(index, to, asOf, seen)
  })

const find = (index: Index, id: UnitId, asOf: IsoDate): Outcome<UnitOnDay, UnitRefusal> => {
  const readings = index.byId.get(id)
  const first = readings?.[0]
  const last = readings?.at(-1)
  if (!first || !last) return refuse({ code: 'unknown_unit', unit: id })
  const found = unitOn(index, id, asOf)
  if (found) return accept(found)
  return refuse({
    code: 'outside_unit_life',
    unit: id,
    name: last.unit.fullName,
    asOf,
    from: first.from,
    ...(last.to === undefined ? {} : { to: last.to }),
    successors: heirsOf(index, id, asOf, new Set([id])).map((heir) => ({ id: heir.id, name: heir.fullName })),
  })
}

const path = (index: Index, id: UnitId, asOf: IsoDate): readonly UnitOnDay[] => {
  const climbed: UnitOnDay[] = []
  let step = unitOn(index, id, asOf)
  while (step) {
    climbed.unshift(step)
    const { parent, level } = step
    const above = parent === undefined ? undefined : unitOn(index, parent, asOf)
    // a faulty table may hold a circle: only a higher level is a parent
    step = above && levels.indexOf(above.level) < levels.indexOf(level) ? above : undefined
  }
  return climbed
}

/**
 * A register over a table of units, its indexes built once. There is no unit as such, only a unit on a day.
 *
 * @example
 * ```ts
 * const register = createUnitRegister(nationalUnits)
 * register.byCode('commune', '14620', '2025-06-30')?.fullName // => 'thị trấn Phát Diệm'
 * register.byCode('commune', '14620', '2025-07-01')?.fullName // => 'xã Phát Diệm'
 * ```
 */
export const createUnitRegister = (table: UnitTable): UnitRegister => {
  const index = indexOf(table)
  return {
    find: (id, asOf) => find(index, id, asOf),
    byCode: (level, code, asOf) => standing(index.byCode.get(codeKey(level, code)), asOf).at(-1),
    ancestor: (id, level, asOf) => path(index, id, asOf).find((unit) => unit.level === level),
    path: (id, asOf) => path(index, id, asOf),
    children: (id, asOf) => standing(index.byParent.get(id), asOf).toSorted((a, b) => compareVi(a.name, b.name)),
    successors: (id) => index.successors.get(id) ?? [],
    predecessors: (id) => index.predecessors.get(id) ?? [],
    living: (level, asOf) => standing(index.byLevel.get(level), asOf),
  }
}
