import { cite, daysBetween, type Locale } from '@anlang/core'
import { type Dossier, type InboxRow, type Procedure, stepsOf } from '@anlang/workflows'
import { Hono } from 'hono'
import type { InboxAnswer, InboxItem } from '../api/index.js'
import { faulty } from './answer.js'
import type { Desk } from './desk.js'
import type { HostEnvironment } from './host-environment.js'
import { placeText, readInboxAsk } from './read-query.js'
import { procedureOf, summaryOf } from './summary-of.js'

/** The act may stand in several places of the chart; what they say of its deadline is one and the same law. */
const lawOfDue = (
  { engine }: Desk,
  { act, due }: InboxRow,
  procedure: Procedure | undefined,
  locale: Locale,
): string | null => {
  const deadline = procedure && stepsOf(procedure).find((step) => step.command === act && step.deadline)?.deadline
  return deadline && due !== null ? cite(deadline.basis, locale, engine.definitions.instruments) : null
}

const itemOf = (desk: Desk, row: InboxRow, dossier: Dossier, locale: Locale): InboxItem => {
  const on = desk.engine.today()
  const procedure = procedureOf(desk, dossier)
  const names = desk.names({ locale, on, procedure, subject: dossier.subject })
  const { procedure: told, subject, entity, year, state } = summaryOf(desk, dossier, locale, procedure)
  return {
    ...row,
    title: names.act(row.act),
    office: names.office(row),
    procedure: told,
    subject,
    entity,
    year,
    state,
    daysLeft: row.due === null ? null : daysBetween(on, row.due),
    law: lawOfDue(desk, row, procedure, locale),
  }
}

/** What waits for an office, page by page. */
export const inboxRoutes = (desk: Desk): Hono<HostEnvironment> => {
  const { engine } = desk
  return new Hono<HostEnvironment>().get('/', async (c) => {
    const read = readInboxAsk(c.req.query(), c.var.by)
    if (!read.ok) return faulty(c, read)
    const { ask, page } = read.value
    const rows = await engine.inbox(ask, page)
    const items = await Promise.all(
      rows.map(async (row) => {
        const dossier = await engine.current(row.dossier)
        return dossier.ok ? [itemOf(desk, row, dossier.value, c.var.locale)] : []
      }),
    )
    const last = rows.length < page.limit ? undefined : rows.at(-1)
    return c.json<InboxAnswer>({ inbox: items.flat(), next: last ? placeText(last) : null, today: engine.today() })
  })
}
