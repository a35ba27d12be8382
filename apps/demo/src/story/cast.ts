import type { Holder } from '@anlang/adapters/training'
import type { Actor } from '@anlang/workflows'

/** Hamlet, commune and district of the story: thôn Anh Dũng, xã Bạch Lưu, huyện Sông Lô. */
export const places = { village: 'n08779.anh-dung', commune: 'c08779', district: 'd253' } as const

/** Who acts. Persons are opaque references; no name of anybody is kept. */
export const cast = {
  head: { position: 'neighbourhoodHead', unit: places.village, person: 'p-thon' },
  police: { position: 'police', unit: places.commune, person: 'p-cong-an-xa' },
  committee: { position: 'committee', unit: places.commune, person: 'p-ubnd-xa' },
  standing: { position: 'steeringStanding', unit: places.commune, person: 'p-thuong-truc-xa' },
  council: { position: 'councilStanding', unit: places.commune, person: 'p-hoi-dong-xa' },
  chairman: { position: 'chairman', unit: places.commune, person: 'p-chu-tich-xa' },
  districtStanding: { position: 'steeringStanding', unit: places.district, person: 'p-thuong-truc-huyen' },
  districtChairman: { position: 'chairman', unit: places.district, person: 'p-chu-tich-huyen' },
} as const satisfies Record<string, Actor>

/** All of them hold their offices throughout the story. */
export const holders: readonly Holder[] = Object.values(cast)
