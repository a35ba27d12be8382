import type { Level } from './unit.js'
import { typesOfLevel, type UnitType, unitTypes } from './unit-type.js'

/** A name as the lists print it, taken apart. */
export interface UnitName {
  readonly type: UnitType
  readonly name: string
}

/** Takes the type off a printed name, whatever its capitals and spaces; `undefined` when it begins with no type of the level. */
export const splitUnitName = (level: Level, printed: string): UnitName | undefined => {
  const tidy = printed.normalize('NFC').trim().replaceAll(/\s+/g, ' ')
  const lower = tidy.toLowerCase()
  const type = typesOfLevel[level].find((candidate) => lower.startsWith(`${unitTypes[candidate].vi} `))
  return type && { type, name: tidy.slice(unitTypes[type].vi.length + 1) }
}

const tone = /[\u0300\u0301\u0303\u0309\u0323]/g

/** The syllable with its tone mark at the end, so that where the mark is written makes no difference. */
const toneLast = (syllable: string): string => {
  const apart = syllable.normalize('NFD')
  return apart.replaceAll(tone, '') + (apart.match(tone) ?? []).join('')
}

const spellingOf = (name: string): string => name.toLowerCase().split(' ').map(toneLast).join(' ')

/** Says whether two names are one name: `Thanh Hóa` and `Thanh Hoá` are, and so are `KRong` and `Krong`. */
export const isSameName = (a: string, b: string): boolean => spellingOf(a) === spellingOf(b)
