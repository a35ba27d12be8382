import type { Office } from '../dossier/fact.js'
import type { InboxAsk, InboxRow } from './journal.js'
import { headOf } from './load-dossier.js'
import { lineage } from './surroundings.js'
import { waitingWork } from './waiting-work.js'
import { asking, type Workshop } from './workshop.js'

const stillWaits = async (
  workshop: Workshop,
  row: InboxRow,
  office: Office,
  on: string,
): Promise<readonly InboxRow[]> => {
  const head = await headOf(workshop, row.dossier)
  const procedure = head && workshop.catalogue.procedureOf(head.dossier.procedure)
  if (!head || !procedure?.ok) return []
  const today = waitingWork(procedure.value, head.dossier, on, workshop.tables)
  return today.filter(
    ({ act, position, unit }) => act === row.act && position === office.position && unit === office.unit,
  )
}

const byDue = (a: InboxRow, b: InboxRow): number =>
  (a.due ?? '9999').localeCompare(b.due ?? '9999') || a.dossier.localeCompare(b.dossier)

/** What waits for an office today: also what waited for the units whose territory is now its own. */
const ofOffice = async (workshop: Workshop, office: Office): Promise<readonly InboxRow[]> => {
  const { on } = asking(workshop, office)
  const [own, ...before] = lineage(office.unit, workshop.tables.units)
  const { journal } = workshop.options
  const filed = await Promise.all(before.map((unit) => journal.inbox({ position: office.position, unit })))
  const inherited = await Promise.all(filed.flat().map((row) => stillWaits(workshop, row, office, on)))
  const mine = own === undefined ? [] : await journal.inbox({ position: office.position, unit: office.unit })
  return inherited.length === 0 ? mine : [...mine, ...inherited.flat()].toSorted(byDue)
}

/** What waits for an office, or for a position in every unit within one. */
export const inboxOf = (workshop: Workshop, ask: InboxAsk): Promise<readonly InboxRow[]> =>
  'within' in ask ? workshop.options.journal.inbox(ask) : ofOffice(workshop, ask)
