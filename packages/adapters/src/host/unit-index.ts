import { compareVi, type IsoDate, type Level, levels, type UnitOnDay, type UnitRegister } from '@anlang/core'

/** A name without diacritics, small and with single spaces: how people type who have no Vietnamese keyboard. */
export const folded = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[đĐ]/g, 'd').toLowerCase().replaceAll(/\s+/g, ' ').trim()

/** A unit with the names it is found by. */
interface Indexed {
  readonly unit: UnitOnDay
  /** As it is written, small. */
  readonly written: string
  readonly name: string
  readonly fullName: string
}

/** What units are looked for by. */
export interface UnitSearch {
  readonly q: string
  readonly asOf: IsoDate
  readonly level?: Level | undefined
  readonly under?: string | undefined
}

/** Looks units up by name. */
export interface UnitIndex {
  /** Those that are alike, the likest first. */
  readonly search: (search: UnitSearch) => readonly UnitOnDay[]
}

/** How many days are kept ready: today, and those that somebody turns back to. */
const days = 4

const indexedOn = (units: UnitRegister, asOf: IsoDate): readonly Indexed[] =>
  levels.flatMap((level) =>
    units.living(level, asOf).map((unit) => ({
      unit,
      written: unit.fullName.normalize('NFC').toLowerCase(),
      name: folded(unit.name),
      fullName: folded(unit.fullName),
    })),
  )

/** The smaller, the liker; none when it is not alike at all. */
const likeness = ({ unit, written, name, fullName }: Indexed, plain: string, typed: string): number | undefined => {
  if (unit.code === plain) return 0
  const marked = typed !== plain && written.includes(typed) ? 0 : 1
  if (name === plain || fullName === plain) return 1 + marked
  if (name.startsWith(plain) || fullName.startsWith(plain)) return 3 + marked
  return ` ${fullName}`.includes(` ${plain}`) ? 5 + marked : undefined
}

/** An index over the units of a register, made once for each day that is asked about. */
export const createUnitIndex = (units: UnitRegister): UnitIndex => {
  const known = new Map<IsoDate, readonly Indexed[]>()
  const on = (asOf: IsoDate): readonly Indexed[] => {
    const made = known.get(asOf) ?? indexedOn(units, asOf)
    known.delete(asOf)
    known.set(asOf, made)
    const [oldest] = known.keys()
    if (known.size > days && oldest !== undefined) known.delete(oldest)
    return made
  }
  return {
    search: ({ q, asOf, level, under }) => {
      const typed = q.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim()
      const plain = folded(q)
      const alike = on(asOf).flatMap((one) => {
        if (level !== undefined && one.unit.level !== level) return []
        const rank = likeness(one, plain, typed)
        return rank === undefined ? [] : [{ unit: one.unit, rank }]
      })
      return alike
        .filter(({ unit }) => under === undefined || units.path(unit.id, asOf).some(({ id }) => id === under))
        .toSorted(
          (a, b) =>
            a.rank - b.rank ||
            levels.indexOf(a.unit.level) - levels.indexOf(b.unit.level) ||
            compareVi(a.unit.name, b.unit.name),
        )
        .map(({ unit }) => unit)
    },
  }
}
