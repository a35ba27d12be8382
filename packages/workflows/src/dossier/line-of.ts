import type { IsoDate, UnitId, UnitRegister } from '@anlang/core'
import type { Line } from '../engine/journal.js'

/** Where a unit stands on a day: the units above it and itself, by level; nothing when it does not stand. */
const none: Line = {}

/** How many units of a day are remembered: a nation's neighbourhoods, for the days that an engine works on at once. */
const remembered = 200_000

const known = new WeakMap<UnitRegister, { day: IsoDate; lines: Map<UnitId, Line> }>()

/** The units that a unit stands in on a day, by level; looked up once for each day. */
export const lineOf = (unit: UnitId, on: IsoDate, units: UnitRegister): Line => {
  const today = known.get(units)
  const shelf = today?.day === on ? today : { day: on, lines: new Map<UnitId, Line>() }
  if (shelf !== today || shelf.lines.size > remembered) {
    shelf.lines.clear()
    known.set(units, shelf)
  }
  const found = shelf.lines.get(unit)
  if (found) return found
  const path = units.path(unit, on)
  const line: Line = path.length > 0 ? Object.fromEntries(path.map(({ level, id }) => [level, id])) : none
  shelf.lines.set(unit, line)
  return line
}

/** Whether a line is that of a unit that stands. */
export const stands = (line: Line): boolean => line.province !== undefined
