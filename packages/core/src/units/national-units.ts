import type { Basis } from '../bases/basis.js'
import { law } from '../bases/instruments.js'
import type { IsoDate } from '../days/iso-date.js'
import { bachLuuAndHaiLuu } from './bach-luu.js'
import { provincesBefore2025 } from './provinces-before-2025.js'
import { provincesSince2025 } from './provinces-since-2025.js'
import { communesBefore2025, communesSince2025, districtsBefore2025 } from './seed-units.js'
import { lastDayOfDistricts, type Succession, type Unit, type UnitId, type UnitTable } from './unit.js'
import { unitId } from './unit-id.js'
import { vouchedFrom } from './vouched-from.js'

/** The first day of local government of two levels. */
const reform: IsoDate = '2025-07-01'

const untouched = new Set(provincesSince2025.flatMap(([code, , , held]) => (held.length === 1 ? [code] : [])))

const oldProvince = ([code, type, name]: (typeof provincesBefore2025)[number]): Unit => ({
  id: unitId('province', code),
  level: 'province',
  versions: [{ from: vouchedFrom, ...(untouched.has(code) ? {} : { to: lastDayOfDistricts }), code, name, type }],
})

/** Tỉnh Thừa Thiên Huế until the end of 2024: from memory, the list of January 2025 has the city only. */
const hue: Unit = {
  id: 'p46',
  level: 'province',
  versions: [
    { from: vouchedFrom, to: '2024-12-31', code: '46', name: 'Thừa Thiên Huế', type: 'tinh' },
    { from: '2025-01-01', code: '46', name: 'Huế', type: 'thanh_pho', basis: law('nq-175-2024') },
  ],
}

const dongNai: Unit = {
  id: 'p75@2025-07-01',
  level: 'province',
  versions: [
    { from: reform, to: '2026-04-29', code: '75', name: 'Đồng Nai', type: 'tinh', basis: law('nq-202-2025') },
    { from: '2026-04-30', code: '75', name: 'Đồng Nai', type: 'thanh_pho', basis: law('nq-30-2026') },
  ],
}

const described = new Map([hue, dongNai].map((unit) => [unit.id, unit]))

const newProvince = ([code, type, name]: (typeof provincesSince2025)[number]): Unit => ({
  id: unitId('province', code, reform),
  level: 'province',
  versions: [{ from: reform, code, name, type, basis: law('nq-202-2025') }],
})

const district = ([code, type, name, parent]: (typeof districtsBefore2025)[number]): Unit => ({
  id: unitId('district', code),
  level: 'district',
  versions: [{ from: vouchedFrom, to: lastDayOfDistricts, code, name, type, parent }],
})

const oldCommune = ([code, type, name, parent, from = vouchedFrom]: (typeof communesBefore2025)[number]): Unit => ({
  id: unitId('commune', code),
  level: 'commune',
  versions: [{ from, to: lastDayOfDistricts, code, name, type, parent }],
})

const newCommune = ([code, type, name, parent]: (typeof communesSince2025)[number]): Unit => ({
  id: unitId('commune', code, reform),
  level: 'commune',
  versions: [{ from: reform, code, name, type, parent, basis: law('nq-1654-1687-2025') }],
})

const merged = (to: UnitId, from: readonly UnitId[], basis: Basis): readonly Succession[] =>
  from.map((id) => ({ from: id, to, on: reform, extent: 'full', basis }))

const touched = provincesSince2025.filter(([code]) => !untouched.has(code))
const provinces = [...provincesBefore2025.map(oldProvince), ...touched.map(newProvince)]

/**
 * The 63 provinces until 30 June 2025, the 34 since, and the districts, communes and hamlet that the sources of the
 * first five provinces name, with what became of them. A full list is imported (`importUnits`).
 *
 * Old units begin on the first day the table vouches for, not on the day they were made.
 */
export const nationalUnits: UnitTable = {
  units: [
    ...provinces.map((unit) => described.get(unit.id) ?? unit),
    ...districtsBefore2025.map(district),
    ...communesBefore2025.map(oldCommune),
    ...communesSince2025.map(newCommune),
    ...bachLuuAndHaiLuu.units,
  ],
  successions: [
    ...touched.flatMap(([code, , , held]) =>
      merged(
        unitId('province', code, reform),
        held.map((old) => unitId('province', old)),
        law('nq-202-2025'),
      ),
    ),
    ...communesSince2025.flatMap(([code, , , , took]) =>
      merged(unitId('commune', code, reform), took, law('nq-1654-1687-2025')),
    ),
    ...bachLuuAndHaiLuu.successions,
  ],
}
