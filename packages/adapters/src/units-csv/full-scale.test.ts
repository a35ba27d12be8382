import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  checkUnitTable,
  createUnitRegister,
  heirsOf,
  law,
  levels,
  nationalUnits,
  originsOf,
  rebase,
  type UnitRegister,
} from '@anlang/core'
import { describe, expect, it } from 'vitest'
import { readUnitLists, type UnitsRead } from './read-unit-lists.js'

const beside = fileURLToPath(new URL('../../../../../shared/data', import.meta.url))
const folder = process.env.ANLANG_UNITS_DIR ?? beside
const files = {
  before: join(folder, 'units-before-2025-07-01.csv'),
  since: join(folder, 'units-since-2025-07-01.csv'),
  lineage: join(folder, 'lineage-2025-07-01.csv'),
}
const found = Object.values(files).every((file) => existsSync(file))
const eve = '2025-06-30'
const day = '2025-07-01'

const readFiles = (): UnitsRead => {
  const read = readUnitLists({
    before: readFileSync(files.before, 'utf8'),
    since: readFileSync(files.since, 'utf8'),
    lineage: readFileSync(files.lineage, 'utf8'),
    on: day,
    vouchedFrom: '2025-01-01',
    basis: law('nq-202-2025'),
    known: nationalUnits,
  })
  if (!read.ok) throw new Error(JSON.stringify(read.refusals.slice(0, 10)))
  return read.value
}

const table = found ? readFiles() : undefined
const register = table && createUnitRegister(table)

/** What is asked of the whole country; said loudly, and not asked, where its lists are not at hand. */
const ofTheCountry = (title: string, check: (register: UnitRegister, table: UnitsRead) => void) =>
  it(title, () => {
    if (table && register) check(register, table)
    else console.warn(`NOT CHECKED, the full lists of units are not in ${folder} (ANLANG_UNITS_DIR): ${title}`)
  })

describe('the whole country', () => {
  ofTheCountry('has 63 provinces, 696 districts and 10,035 communes on 30 June 2025', (units) => {
    const counts = levels.map((level) => units.living(level, eve).length)
    expect(counts.slice(0, 3)).toEqual([63, 696, 10_035])
  })

  ofTheCountry('has 34 provinces, no district and 3,321 communes on 1 July 2025', (units) => {
    const counts = levels.map((level) => units.living(level, day).length)
    expect(counts.slice(0, 3)).toEqual([34, 0, 3321])
  })

  ofTheCountry('has 460 communes that were cut across several', (units) => {
    expect(units.living('commune', eve).filter(({ id }) => units.successors(id).length > 1)).toHaveLength(460)
  })

  ofTheCountry('has code 14620 for a township, then for a commune that is another unit', (units) => {
    const [before, since] = [units.byCode('commune', '14620', eve), units.byCode('commune', '14620', day)]
    expect([before?.fullName, since?.fullName]).toEqual(['thị trấn Phát Diệm', 'xã Phát Diệm'])
    expect(before?.id).not.toBe(since?.id)
  })

  ofTheCountry(
    'has every commune of the eve reachable today and back, but those that its lists contradict',
    (units, whole) => {
      const lost = units.living('commune', eve).filter(({ id }) => heirsOf(units, id, eve, day).length === 0)
      const unfounded = units.living('commune', day).filter(({ id }) => originsOf(units, id, day, eve).length === 0)
      // the lineage gives both a code that the list since the reform does not have
      expect(unfounded.map(({ code, name }) => [code, name])).toEqual([
        ['06978', 'Ba Chẽ'],
        ['23938', 'Ia Mơ'],
      ])
      expect(lost.map(({ name }) => name)).toEqual(['Ba Chẽ', 'Thanh Sơn', 'Nam Sơn', 'Đồn Đạc', 'Ia Mơ'])
      const reported = new Set(whole.leftOut.map(({ value }) => value))
      expect([...reported]).toEqual(expect.arrayContaining(['06970', '23737']))
    },
  )

  ofTheCountry('keeps a count of every commune when it is told by the communes of today', (units) => {
    const counts = units.living('commune', eve).map(({ id }) => ({ unit: id, count: 1 }))
    const rebased = rebase(units, counts, eve, day)
    const full = rebased.counts.reduce((sum, one) => sum + one.full, 0)
    const cut = new Set(rebased.counts.flatMap(({ partial }) => partial.map(({ unit }) => unit)))
    expect(full + cut.size + rebased.lost.length).toBe(10_035)
    expect(rebased.lost).toHaveLength(5)
  })

  ofTheCountry('has every commune under a province, and its table is sound', (units, whole) => {
    for (const on of [eve, day]) {
      expect(units.living('commune', on).filter(({ id }) => !units.ancestor(id, 'province', on))).toEqual([])
    }
    expect(checkUnitTable(whole)).toEqual([])
  })
})
