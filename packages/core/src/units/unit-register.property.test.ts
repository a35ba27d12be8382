import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays } from '../days/iso-date.js'
import { nationalUnits } from './national-units.js'
import { levels } from './unit.js'
import { createUnitRegister } from './unit-register.js'

const register = createUnitRegister(nationalUnits)
const edges = [
  ...new Set(
    nationalUnits.units.flatMap(({ versions }) => versions.flatMap(({ from, to }) => [from, ...(to ? [to] : [])])),
  ),
]
const unit = fc.constantFrom(...nationalUnits.units)
const nearAnEdge = fc
  .tuple(fc.constantFrom(...edges), fc.integer({ min: -1, max: 1 }))
  .map(([day, shift]) => addDays(day, shift))

it('finds a unit on exactly the days of its life', () =>
  fc.assert(
    fc.property(unit, nearAnEdge, ({ id, versions }, asOf) => {
      const alive = versions.some(({ from, to }) => from <= asOf && (to === undefined || asOf <= to))
      expect(register.find(id, asOf).ok).toBe(alive)
    }),
  ))

it('reaches every unit by a path of levels that descends strictly from a province, each the child of the one before', () =>
  fc.assert(
    fc.property(unit, nearAnEdge, ({ id }, asOf) => {
      if (!register.find(id, asOf).ok) return
      const path = register.path(id, asOf)
      const places = path.map(({ level }) => levels.indexOf(level))
      expect(places[0]).toBe(0)
      expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b))
      expect(path.at(-1)?.id).toBe(id)
      for (const [place, step] of path.slice(1).entries()) {
        expect(register.children(path[place]?.id ?? '', asOf).map((child) => child.id)).toContain(step.id)
      }
    }),
  ))

it('gives as successors of a unit only units that stand on the day', () =>
  fc.assert(
    fc.property(unit, nearAnEdge, ({ id }, asOf) => {
      const answer = register.find(id, asOf)
      for (const refusal of answer.ok ? [] : answer.refusals) {
        const heirs = refusal.code === 'outside_unit_life' ? refusal.successors : []
        for (const heir of heirs) expect(register.find(heir.id, asOf).ok).toBe(true)
      }
    }),
  ))

it('finds by a code the unit that has it on the day', () =>
  fc.assert(
    fc.property(unit, nearAnEdge, ({ id }, asOf) => {
      const answer = register.find(id, asOf)
      if (!answer.ok || answer.value.code === undefined) return
      expect(register.byCode(answer.value.level, answer.value.code, asOf)).toEqual(answer.value)
    }),
  ))
