import type { Position } from '@anlang/workflows'
import type { Persona } from './persona.js'

/** The commune of the story, and what it went into; the same of its province. */
const commune = ['c08779', 'c08782@2025-01-01', 'c08782@2025-07-01'] as const
const province = ['p26', 'p25@2025-07-01'] as const

const holds = (persona: string, position: Position, [first, ...later]: readonly [string, ...string[]]): Persona => ({
  persona,
  posts: [{ position, unit: first }, ...later.map((unit) => ({ position, unit }))],
})

/** Who can be stepped into at the desk. Districts are there while there were districts. */
export const deskCast: readonly Persona[] = [
  holds('p-thon', 'neighbourhoodHead', ['n08779.anh-dung']),
  holds('p-mat-tran-thon', 'frontBoard', ['n08779.anh-dung']),
  holds('p-cong-an-xa', 'police', commune),
  holds('p-mat-tran-xa', 'front', commune),
  holds('p-ubnd-xa', 'committee', commune),
  holds('p-thuong-truc-xa', 'steeringStanding', commune),
  holds('p-hoi-dong-xa', 'councilStanding', commune),
  holds('p-chu-tich-xa', 'chairman', commune),
  holds('p-ubnd-huyen', 'committee', ['d253']),
  holds('p-thuong-truc-huyen', 'steeringStanding', ['d253']),
  holds('p-hoi-dong-huyen', 'councilStanding', ['d253']),
  holds('p-chu-tich-huyen', 'chairman', ['d253']),
  holds('p-thuong-truc-tinh', 'steeringStanding', province),
  holds('p-cong-an-tinh', 'police', province),
  holds('p-mat-tran-tinh', 'front', province),
  holds('p-hoi-dong-tinh', 'councilStanding', province),
  holds('p-chu-tich-tinh', 'chairman', province),
]
