import {
  type IsoDate,
  type Level,
  levels,
  type UnitId,
  type UnitOnDay,
  type UnitRegister,
  type UnitType,
  unitTypes,
} from '@anlang/core'
import { folded } from './folded.js'

/** A unit with the names it is found by. */
interface Indexed {
  readonly unit: UnitOnDay
  /** As it is written, small. */
  readonly written: string
  readonly name: string
  readonly fullName: string
}

/** What units are looked for by. */
interface UnitSearch {
  readonly q: string
  readonly asOf: IsoDate
  readonly level?: Level | undefined
  readonly under?: UnitId | undefined
}

/** Looks units up by name. */
export interface UnitIndex {
  /** Those that are alike, the likest first. */
  readonly search: (search: UnitSearch) => readonly UnitOnDay[]
}

/** The units of a day, and what each stands under. */
interface Day {
  readonly units: readonly Indexed[]
  readonly parents: ReadonlyMap<UnitId, UnitId | undefined>
}

/** How many days are kept ready: today, and those that somebody turns back to. */
const days = 4

const typeNames = new Map<UnitType, string>()

const typeName = (type: UnitType): string => {
  const name = typeNames.get(type) ?? folded(unitTypes[type].vi)
  typeNames.set(type, name)
  return name
}

// a register gives the same value for a unit on every day on which it was the same
const made = new WeakMap<UnitOnDay, Indexed>()

const indexed = (unit: UnitOnDay): Indexed => {
  const found = made.get(unit)
  if (found) return found
  const name = folded(unit.name)
  const written = unit.fullName.normalize('NFC').toLowerCase()
  const one = { unit, name, written, fullName: `${typeName(unit.type)} ${name}` }
  made.set(unit, one)
  return one
}

const dayOf = (units: UnitRegister, asOf: IsoDate): Day => {
  const living = levels.flatMap((level) => units.living(level, asOf))
  return { units: living.map(indexed), parents: new Map(living.map(({ id, parent }) => [id, parent])) }
}

/** The smaller, the liker; none when it is not alike at all. */
const likeness = ({ unit, written, name, fullName }: Indexed, plain: string, typed: string): number | undefined => {
  if (unit.code === plain) return 0
  // most are not alike at all, and are told so at once
  if (!fullName.includes(plain)) return undefined
  const marked = typed !== plain && written.includes(typed) ? 0 : 1
  if (name === plain || fullName === plain) return 1 + marked
  if (name.startsWith(plain) || fullName.startsWith(plain)) return 3 + marked
  return fullName.includes(` ${plain}`) ? 5 + marked : undefined
}

interface Alike extends Indexed {
  readonly rank: number
}

const byName = (one: Indexed, other: Indexed): number => {
  if (one.name === other.name) return 0
  return one.name < other.name ? -1 : 1
}

/** The likest first, then from the province down, then by name. */
const likestFirst = (one: Alike, other: Alike): number =>
  one.rank - other.rank || levels.indexOf(one.unit.level) - levels.indexOf(other.unit.level) || byName(one, other)

const isWithin = ({ parents }: Day, id: UnitId, under: UnitId): boolean => {
  // a faulty table may hold a circle: there are no more steps than levels
  let step: UnitId | undefined = id
  for (const _ of levels) {
    if (step === under) return true
    step = step === undefined ? undefined : parents.get(step)
  }
  return false
}

const searchIn = (day: Day, { q, level, under }: UnitSearch): readonly UnitOnDay[] => {
  const typed = q.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim()
  const plain = folded(q)
  const alike: Alike[] = []
  for (const one of day.units) {
    if (level !== undefined && one.unit.level !== level) continue
    const rank = likeness(one, plain, typed)
    if (rank !== undefined && (under === undefined || isWithin(day, one.unit.id, under))) alike.push({ ...one, rank })
  }
  return alike.toSorted(likestFirst).map(({ unit }) => unit)
}

/** An index over the units of a register, made once for each day that is asked about. */
export const createUnitIndex = (units: UnitRegister): UnitIndex => {
  const known = new Map<IsoDate, Day>()
  const on = (asOf: IsoDate): Day => {
    const day = known.get(asOf) ?? dayOf(units, asOf)
    known.delete(asOf)
    known.set(asOf, day)
    const [oldest] = known.keys()
    if (known.size > days && oldest !== undefined) known.delete(oldest)
    return day
  }
  return { search: (search) => searchIn(on(search.asOf), search) }
}
