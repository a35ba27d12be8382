import { addDays, type IsoDate } from '../days/iso-date.js'
import type { UnitId } from './unit.js'
import type { UnitOnDay, UnitRegister } from './unit-register.js'

/** A unit that holds territory of another on a day, and whether it holds all of that other's. */
export interface Kin {
  readonly unit: UnitOnDay
  /** `full` when the whole territory went over, and to nobody else; else `partial`. */
  readonly extent: 'full' | 'partial'
}

/** A way that the territory of a unit goes, on a day. */
interface Link {
  readonly id: UnitId
  readonly on: IsoDate
  readonly extent: 'full' | 'partial'
}

interface Search {
  readonly register: UnitRegister
  readonly to: IsoDate
}

const between = (register: UnitRegister, id: UnitId, after: IsoDate, through: IsoDate) =>
  register.successors(id).filter(({ on }) => after < on && on <= through)

const linksOf = ({ register, to }: Search, { id, on: since }: Link): readonly Link[] => {
  const successions = between(register, id, since, to)
  const whole = successions.length === 1 && !register.find(id, to).ok
  return successions.map((one) => ({ id: one.to, on: one.on, extent: whole ? one.extent : 'partial' }))
}

/** Follows links as far as the day looked for; one partial link makes the way partial. */
const follow = (search: Search, link: Link, seen: ReadonlySet<UnitId>): readonly Kin[] => {
  const { id, extent } = link
  const found = search.register.find(id, search.to)
  const links = linksOf(search, link)
  const beyond = links
    .filter((next) => !seen.has(next.id))
    .flatMap((next) =>
      follow(search, { ...next, extent: extent === 'full' ? next.extent : 'partial' }, new Set([...seen, next.id])),
    )
  // a unit that goes on but gave a part of its territory away meanwhile holds no more than a part
  return found.ok ? [{ unit: found.value, extent: links.length > 0 ? 'partial' : extent }, ...beyond] : beyond
}

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
export const heirsOf = (register: UnitRegister, id: UnitId, from: IsoDate, to: IsoDate): readonly Kin[] =>
  merged(follow({ register, to }, { id, on: from, extent: 'full' }, new Set([id])))

/** A unit and all those from which territory may have come to it after a day, each once. */
const forebearsOf = (register: UnitRegister, id: UnitId, since: IsoDate, after: IsoDate): readonly UnitId[] => {
  const found = register
    .predecessors(id)
    .filter(({ on }) => after < on && on <= since)
    .flatMap((one) => forebearsOf(register, one.from, addDays(one.on, -1), after))
  return [...new Set([id, ...found])]
}

/**
 * The units that on an earlier day had the territory that a unit holds on a later one, `full` where it holds the whole
 * of one: just those that have it among their heirs.
 *
 * @example
 * ```ts
 * const register = createUnitRegister(nationalUnits)
 * originsOf(register, 'c08782@2025-07-01', '2025-07-01', '2025-06-30').map(({ unit }) => unit.name).sort() // => ['Hải Lựu', 'Nhân Đạo', 'Phương Khoan', 'Đôn Nhân']
 * ```
 */
export const originsOf = (register: UnitRegister, id: UnitId, from: IsoDate, to: IsoDate): readonly Kin[] =>
  forebearsOf(register, id, from, to).flatMap((origin) => {
    const unit = register.find(origin, to)
    const heir = heirsOf(register, origin, to, from).find((one) => one.unit.id === id)
    return unit.ok && heir ? [{ unit: unit.value, extent: heir.extent }] : []
  })
