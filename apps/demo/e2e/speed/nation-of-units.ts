import { createHost } from '@anlang/adapters/host'
import { memoryJournal } from '@anlang/adapters/memory'
import { fixedClock, fixedDirectory, trainingIdentity } from '@anlang/adapters/training'
import { createUnitRegister, type Unit, type UnitTable } from '@anlang/core'
import { createEngine } from '@anlang/workflows'

/** As many as there have been since 1 July 2025. */
export const communesOfTheNation = 3321

const from = '2025-07-01'
const provinces = 34
const syllables = ['Bạch', 'Đồng', 'Yên', 'Phú', 'Tân', 'Hòa', 'Lưu', 'Quý', 'Sơn', 'Thịnh', 'Vĩnh', 'Ứng'] as const

const nameOf = (place: number): string =>
  [place, place / syllables.length, place / syllables.length ** 2]
    .map((number) => syllables[Math.floor(number) % syllables.length])
    .join(' ')

const province = (place: number): Unit => ({
  id: `p${place}`,
  level: 'province',
  versions: [{ from, name: nameOf(place), type: 'tinh' }],
})

const commune = (place: number): Unit => ({
  id: `c${place}`,
  level: 'commune',
  versions: [{ from, name: nameOf(place), type: 'xa', parent: `p${place % provinces}` }],
})

const madeUp = (): UnitTable => ({
  units: [
    ...Array.from({ length: provinces }, (_, place) => province(place)),
    ...Array.from({ length: communesOfTheNation }, (_, place) => commune(place)),
  ],
  successions: [],
})

/** The library's host over a country of made-up names, as large as the real one. */
export const nationOfUnits = () => {
  const clock = fixedClock('2026-11-05T09:00:00+07:00')
  const engine = createEngine({
    journal: memoryJournal(),
    directory: fixedDirectory([]),
    clock,
    units: createUnitRegister(madeUp()),
  })
  const cast = [{ person: 'p-cong-an-xa', position: 'police' as const, unit: 'c1' }]
  return createHost({ engine, training: true, authenticate: trainingIdentity({ cast: () => cast, clock }) })
}
