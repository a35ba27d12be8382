import type { IsoDate, UnitRegister } from '@anlang/core'
import type { About } from '../dossier/wanted-offices.js'
import type { Line } from './journal.js'

const known = new WeakMap<UnitRegister, Map<string, Line>>()

/** The units that a subject stands in on a day, by level; looked up once for each unit and day. */
export const lineOf = ({ subject }: About, on: IsoDate, units: UnitRegister): Line => {
  const lines = known.get(units) ?? new Map<string, Line>()
  known.set(units, lines)
  const key = `${subject} ${on}`
  const found = lines.get(key)
  if (found) return found
  const line: Line = Object.fromEntries(units.path(subject, on).map(({ level, id }) => [level, id]))
  // a day's work is filed on that day: what was looked up on others need not be kept
  if (lines.size > 10_000) lines.clear()
  lines.set(key, line)
  return line
}
