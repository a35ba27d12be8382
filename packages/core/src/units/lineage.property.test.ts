import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { law } from '../bases/instruments.js'
import { addDays, type IsoDate } from '../days/iso-date.js'
import { heirsOf, originsOf } from './lineage.js'
import type { Succession, Unit } from './unit.js'
import { createUnitRegister } from './unit-register.js'

const ids = ['a', 'b', 'c', 'd', 'e']
const days: readonly IsoDate[] = ['2012-01-01', '2015-01-01', '2018-01-01', '2021-01-01', '2024-01-01']
const day = fc.constantFrom(...days)

const lived = (id: string, from: IsoDate, to: IsoDate | undefined): Unit => ({
  id,
  level: 'commune',
  versions: [{ from, ...(to === undefined ? {} : { to }), name: id, type: 'xa' }],
})

const units = fc.tuple(
  ...ids.map((id) => fc.tuple(day, fc.option(day, { nil: undefined })).map(([from, to]) => lived(id, from, to))),
)
const succession = fc
  .record({
    from: fc.constantFrom(...ids),
    to: fc.constantFrom(...ids),
    on: day,
    extent: fc.constantFrom('full', 'partial'),
  })
  .map((one): Succession => ({ ...one, basis: law('nq-202-2025') }))
  .filter(({ from, to }) => from !== to)
const register = fc
  .record({ units, successions: fc.array(succession, { maxLength: 6 }) })
  .map((table) => createUnitRegister(table))
const near = fc.tuple(day, fc.integer({ min: -1, max: 1 })).map(([on, shift]) => addDays(on, shift))

it('has a unit among the origins of another just where it has that one among its heirs, as wholly', () =>
  fc.assert(
    fc.property(register, near, near, (table, one, other) => {
      const [earlier, later] = one < other ? [one, other] : [other, one]
      for (const origin of ids) {
        if (!table.find(origin, earlier).ok) continue
        for (const heir of ids) {
          const back = originsOf(table, heir, later, earlier).find(({ unit }) => unit.id === origin)
          const forth = heirsOf(table, origin, earlier, later).find(({ unit }) => unit.id === heir)
          expect(back?.extent).toBe(forth?.extent)
        }
      }
    }),
    { numRuns: 1000 },
  ))
