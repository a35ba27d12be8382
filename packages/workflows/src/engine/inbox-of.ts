import type { UnitId, UnitRegister } from '@anlang/core'
import type { Office } from '../dossier/fact.js'
import type { InboxRow } from './journal.js'
import { waitingWork } from './waiting-work.js'
import { asking, type Workshop } from './workshop.js'

/** A unit and all whose territory came to it: work was filed under the office that stood when the fact was written. */
const lineOf = (unit: UnitId, units: UnitRegister): readonly UnitId[] => {
  const line = new Set([unit])
  // a Set is walked in the order of insertion, units added on the way included
  for (const one of line) for (const { from } of units.predecessors(one)) line.add(from)
  return [...line]
}

const stillWaits = async (
  { options: { journal, holidays = [] }, catalogue }: Workshop,
  row: InboxRow,
  office: Office,
  on: string,
): Promise<readonly InboxRow[]> => {
  const head = await journal.head(row.dossier)
  const procedure = head && catalogue.procedureOf(head.dossier.procedure)
  if (!head || !procedure?.ok) return []
  const today = waitingWork(procedure.value, head.dossier, on, { units: catalogue.units, holidays })
  return today.filter(
    ({ act, position, unit }) => act === row.act && position === office.position && unit === office.unit,
  )
}

const byDue = (a: InboxRow, b: InboxRow): number =>
  (a.due ?? '9999').localeCompare(b.due ?? '9999') || a.dossier.localeCompare(b.dossier)

/** What waits for an office today: also what waited for the units whose territory is now its own. */
export const inboxOf = async (workshop: Workshop, office: Office): Promise<readonly InboxRow[]> => {
  const { on } = asking(workshop, office)
  const [own, ...before] = lineOf(office.unit, workshop.catalogue.units)
  const { journal } = workshop.options
  const filed = await Promise.all(before.map((unit) => journal.inbox({ ...office, unit })))
  const inherited = await Promise.all(filed.flat().map((row) => stillWaits(workshop, row, office, on)))
  const mine = own === undefined ? [] : await journal.inbox(office)
  return inherited.length === 0 ? mine : [...mine, ...inherited.flat()].toSorted(byDue)
}
