import type { Office } from '../dossier/fact.js'
import { compareInboxPlaces } from './compare-inbox-places.js'
import type { InboxAsk, InboxPage, InboxRow } from './journal.js'
import { headOf } from './load-dossier.js'
import { lineage } from './surroundings.js'
import { waitingWork } from './waiting-work.js'
import { asking, type Workshop } from './workshop.js'

/** How many rows whoever names no number gets. */
const usualLimit = 200

/** A row that was filed for an earlier unit, as it waits for this office today; nothing where it does not. */
const stillWaits = async (
  workshop: Workshop,
  row: InboxRow,
  office: Office,
  on: string,
): Promise<readonly InboxRow[]> => {
  const head = await headOf(workshop, row.dossier)
  const procedure = head && workshop.catalogue.procedureOf(head.dossier.procedure)
  if (!head || !procedure?.ok) return []
  const today = waitingWork(procedure.value, head.dossier, on, workshop.tables).find(
    ({ act, position, unit }) => act === row.act && position === office.position && unit === office.unit,
  )
  // by the day under which it was filed, as its own work is: pages go on by it
  return today ? [{ ...today, due: row.due }] : []
}

/** What was filed for an earlier unit and waits for this office today: as many as a page takes, if there are so many. */
const inherited = async (
  workshop: Workshop,
  office: Office,
  earlier: string,
  { after, limit }: InboxPage,
): Promise<readonly InboxRow[]> => {
  const { on } = asking(workshop, office)
  const ask = { position: office.position, unit: earlier }
  const waiting: InboxRow[] = []
  let last = after && { ...after, unit: earlier }
  while (waiting.length < limit) {
    // one after another: each page begins where the one before ended
    const filed = await workshop.options.journal.inbox(ask, last ? { after: last, limit } : { limit })
    const rows = await Promise.all(filed.map((row) => stillWaits(workshop, row, office, on)))
    waiting.push(...rows.flat())
    if (filed.length < limit) break
    last = filed.at(-1)
  }
  return waiting
}

/** What waits for an office today: also what waited for the units whose territory is now its own. */
const ofOffice = async (workshop: Workshop, office: Office, page: InboxPage): Promise<readonly InboxRow[]> => {
  const { position, unit } = office
  const [, ...before] = lineage(unit, workshop.tables.units)
  const [own, ...others] = await Promise.all([
    workshop.options.journal.inbox({ position, unit }, page),
    ...before.map((earlier) => inherited(workshop, office, earlier, page)),
  ])
  if (before.length === 0) return own
  const rows = [...own, ...others.flat()].toSorted(compareInboxPlaces)
  // what was filed for two units that are one today waits for it once
  const once = rows.filter((row, place) => {
    const above = rows[place - 1]
    return !above || compareInboxPlaces(above, row) !== 0
  })
  return once.slice(0, page.limit)
}

/** A page of what waits for an office, or for a position in every unit within one. */
export const inboxOf = (
  workshop: Workshop,
  ask: InboxAsk,
  { limit = usualLimit, after }: Partial<InboxPage> = {},
): Promise<readonly InboxRow[]> => {
  const page = { limit, ...(after ? { after } : {}) }
  return 'within' in ask ? workshop.options.journal.inbox(ask, page) : ofOffice(workshop, ask, page)
}
