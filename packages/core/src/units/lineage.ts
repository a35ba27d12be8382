import type { IsoDate } from '../days/iso-date.js'
import type { UnitId } from './unit.js'
import type { UnitOnDay, UnitRegister } from './unit-register.js'

/** A unit that holds territory of another on a day, and whether it holds all of that other's. */
export interface Kin {
  readonly unit: UnitOnDay
  /** `full` when the whole territory went over, and to nobody else; else `partial`. */
  readonly extent: 'full' | 'partial'
}

/** A way that the territory of a unit goes or came, on a day. */
interface Link {
  readonly id: UnitId
  readonly on: IsoDate
  readonly extent: 'full' | 'partial'
}

interface Search {
  readonly register: UnitRegister
  readonly to: IsoDate
  /** The links of a unit that stood or stands on a day, as far as the day looked for. */
  readonly linksOf: (id: UnitId, since: IsoDate) => readonly Link[]
  /** Whether a unit that goes on gave a part of its territory away meanwhile. */
  readonly gaveAway: (id: UnitId, since: IsoDate) => boolean
}

/** Follows links as far as the day looked for; one partial link makes the way partial. */
const follow = (search: Search, { id, on, extent }: Link, seen: ReadonlySet<UnitId>): readonly Kin[] => {
  const found = search.register.find(id, search.to)
  const links = search.linksOf(id, on).filter((link) => !seen.has(link.id))
  const beyond = links.flatMap((link) =>
    follow(search, { ...link, extent: extent === 'full' ? link.extent : 'partial' }, new Set([...seen, link.id])),
  )
  return found.ok ? [{ unit: found.value, extent: search.gaveAway(id, on) ? 'partial' : extent }, ...beyond] : beyond
}

const between = (register: UnitRegister, id: UnitId, after: IsoDate, through: IsoDate) =>
  register.successors(id).filter(({ on }) => after < on && on <= through)

/** One entry a unit; where several ways lead to it, it is whole only if every one of them is. */
const merged = (kin: readonly Kin[]): readonly Kin[] => {
  const byId = new Map<UnitId, Kin>()
  for (const one of kin) {
    const known = byId.get(one.unit.id)
    byId.set(one.unit.id, known && known.extent !== one.extent ? { ...one, extent: 'partial' } : one)
  }
  return [...byId.values()]
}

/**
 * The units that on a later day hold the territory that a unit had on an earlier one, followed through every change in
 * between. Empty when the table does not know where it went.
 *
 * @example
 * ```ts
 * const register = createUnitRegister(nationalUnits)
 * heirsOf(register, 'c08779', '2020-11-09', '2026-01-01').map(({ unit, extent }) => `${unit.fullName} (${extent})`) // => ['xã Hải Lựu (full)']
 * ```
 */
export const heirsOf = (register: UnitRegister, id: UnitId, from: IsoDate, to: IsoDate): readonly Kin[] => {
  const linksOf = (unit: UnitId, since: IsoDate): readonly Link[] => {
    const successions = between(register, unit, since, to)
    const whole = successions.length === 1 && !register.find(unit, to).ok
    return successions.map((one) => ({ id: one.to, on: one.on, extent: whole ? one.extent : 'partial' }))
  }
  const gaveAway = (unit: UnitId, since: IsoDate) => between(register, unit, since, to).length > 0
  return merged(follow({ register, to, linksOf, gaveAway }, { id, on: from, extent: 'full' }, new Set([id])))
}

/**
 * The units that on an earlier day had the territory that a unit holds on a later one, `full` where it holds the whole
 * of one.
 *
 * @example
 * ```ts
 * const register = createUnitRegister(nationalUnits)
 * originsOf(register, 'c08782@2025-07-01', '2025-07-01', '2025-06-30').map(({ unit }) => unit.name).sort() // => ['Hải Lựu', 'Nhân Đạo', 'Phương Khoan', 'Đôn Nhân']
 * ```
 */
export const originsOf = (register: UnitRegister, id: UnitId, from: IsoDate, to: IsoDate): readonly Kin[] => {
  const linksOf = (unit: UnitId, since: IsoDate): readonly Link[] =>
    register
      .predecessors(unit)
      .filter(({ on }) => to < on && on <= since)
      .map((one) => {
        const cut = register.successors(one.from).length > 1 || register.find(one.from, from).ok
        return { id: one.from, on: one.on, extent: cut ? 'partial' : one.extent }
      })
  // of any other the link says it already
  const gaveAway = (unit: UnitId) => unit === id && between(register, unit, to, from).length > 0
  return merged(follow({ register, to, linksOf, gaveAway }, { id, on: from, extent: 'full' }, new Set([id])))
}
