import { cite, type IsoDate, type Locale, type Succession, type UnitOnDay } from '@anlang/core'
import { Hono } from 'hono'
import type { NamedSuccession, UnitAnswer, UnitItem, UnitsAnswer, UnitsAsk } from '../api/index.js'
import { faulty, refused } from './answer.js'
import type { Desk } from './desk.js'
import type { HostEnvironment } from './host-environment.js'
import { namedUnit } from './named.js'
import { readDay, readUnitsAsk } from './read-query.js'

/** More than a page shows at once. */
const mostChildren = 200

const itemOf = ({ engine: { units } }: Desk, unit: UnitOnDay, asOf: IsoDate): UnitItem => ({
  ...unit,
  within: units
    .path(unit.id, asOf)
    .slice(0, -1)
    .map(({ fullName }) => fullName)
    .toReversed()
    .join(', '),
  children: units.children(unit.id, asOf).length,
})

/** Units by name, those under a unit, those of a level or, when nothing is said, the provinces. */
const listed = ({ engine, units }: Desk, { q = '', level, under }: UnitsAsk, asOf: IsoDate): readonly UnitOnDay[] => {
  if (q.trim() !== '') return units.search({ q, asOf, level, under })
  if (under === undefined) return engine.units.living(level ?? 'province', asOf)
  const children = engine.units.children(under, asOf)
  return level === undefined ? children : children.filter((unit) => unit.level === level)
}

const namedSuccession = (desk: Desk, succession: Succession, locale: Locale): NamedSuccession => ({
  ...succession,
  fromName: namedUnit(desk.engine.units, succession.from, succession.on).name,
  toName: namedUnit(desk.engine.units, succession.to, succession.on).name,
  cited: cite(succession.basis, locale),
})

/** Units as of a day: found by name or by what they stand under; what each came from and became. */
export const unitRoutes = (desk: Desk): Hono<HostEnvironment> => {
  const { engine } = desk
  const { units } = engine
  return new Hono<HostEnvironment>()
    .get('/', (c) => {
      const read = readUnitsAsk(c.req.query())
      if (!read.ok) return faulty(c, read)
      const { asOf = engine.today(), limit, after: from = 0, ...ask } = read.value
      const found = listed(desk, ask, asOf)
      const upTo = from + limit
      return c.json<UnitsAnswer>({
        units: found.slice(from, upTo).map((unit) => itemOf(desk, unit, asOf)),
        total: found.length,
        next: upTo < found.length ? String(upTo) : null,
        asOf,
      })
    })
    .get('/:id', (c) => {
      const id = c.req.param('id')
      const read = readDay(c.req.query(), engine.today())
      if (!read.ok) return faulty(c, read)
      const asOf = read.value
      const found = units.find(id, asOf)
      if (!found.ok) return refused(c, found.refusals, desk)
      const children = units.children(id, asOf)
      return c.json<UnitAnswer>({
        unit: found.value,
        path: units.path(id, asOf),
        children: children.slice(0, mostChildren),
        childCount: children.length,
        predecessors: units.predecessors(id).map((one) => namedSuccession(desk, one, c.var.locale)),
        successors: units.successors(id).map((one) => namedSuccession(desk, one, c.var.locale)),
        asOf,
      })
    })
}
