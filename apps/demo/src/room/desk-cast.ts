import type { Level, UnitId } from '@anlang/core'
import type { HeldPosition } from '@anlang/workflows'
import type { Persona } from './persona.js'

/** Who can be stepped into at a desk, and at which level. */
const offices: readonly (readonly [persona: string, position: HeldPosition, level: Level])[] = [
  ['p-thon', 'neighbourhoodHead', 'neighbourhood'],
  ['p-mat-tran-thon', 'frontBoard', 'neighbourhood'],
  ['p-cong-an-xa', 'police', 'commune'],
  ['p-mat-tran-xa', 'front', 'commune'],
  ['p-ubnd-xa', 'committee', 'commune'],
  ['p-thuong-truc-xa', 'steeringStanding', 'commune'],
  ['p-hoi-dong-xa', 'councilStanding', 'commune'],
  ['p-chu-tich-xa', 'chairman', 'commune'],
  ['p-ubnd-huyen', 'committee', 'district'],
  ['p-thuong-truc-huyen', 'steeringStanding', 'district'],
  ['p-hoi-dong-huyen', 'councilStanding', 'district'],
  ['p-chu-tich-huyen', 'chairman', 'district'],
  ['p-thuong-truc-tinh', 'steeringStanding', 'province'],
  ['p-cong-an-tinh', 'police', 'province'],
  ['p-mat-tran-tinh', 'front', 'province'],
  ['p-hoi-dong-tinh', 'councilStanding', 'province'],
  ['p-chu-tich-tinh', 'chairman', 'province'],
]

/** The units of a desk by their level, and what each went into; no office where there is none. */
type Seats = Readonly<Partial<Record<Level, readonly [UnitId, ...UnitId[]]>>>

/** The offices of a desk at these units. */
export const castAt = (seats: Seats): readonly Persona[] =>
  offices.flatMap(([persona, position, level]) => {
    const [first, ...later] = seats[level] ?? []
    if (first === undefined) return []
    return [{ persona, posts: [{ position, unit: first }, ...later.map((unit) => ({ position, unit }))] }]
  })

/** Who can be stepped into at the desk of the story. Districts are there while there were districts. */
export const deskCast: readonly Persona[] = castAt({
  neighbourhood: ['n08779.anh-dung'],
  commune: ['c08779', 'c08782@2025-01-01', 'c08782@2025-07-01'],
  district: ['d253'],
  province: ['p26', 'p25@2025-07-01'],
})
