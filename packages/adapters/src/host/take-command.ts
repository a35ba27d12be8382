import type { Outcome } from '@anlang/core'
import { headTag, type Receipt, type Refusal, type Seen } from '@anlang/workflows'
import type { Accepted } from '../api/index.js'
import { type Asked, faulty, refused } from './answer.js'
import type { Desk } from './desk.js'
import { etagOf, seenBy } from './etag.js'
import type { Reader } from './read-request.js'
import { stalePage } from './stale-page.js'
import { summaryOf } from './summary-of.js'
import { timelineOf } from './timeline-of.js'

/** A receipt with what a page shows of it at once. */
const acceptedOf = async (desk: Desk, receipt: Receipt, c: Asked): Promise<Accepted> => {
  const { locale } = c.var
  const { id } = receipt.dossier
  const view = await desk.engine.dossier(id)
  if (!view.ok) throw new Error(`${id} was recorded, and is not there`)
  const { version } = receipt.recorded
  const told = timelineOf(desk, view.value, locale, version - 1).find((one) => one.version === version)
  const last = view.value.facts.at(-1)
  if (!told || !last) throw new Error(`${id} was recorded, and has no facts`)
  return { ...receipt, summary: summaryOf(desk, receipt.dossier, locale), told, tag: headTag(last) }
}

/** Answers with a receipt, under the tag of the dossier as it now stands; who listens is told. */
export const receiptAnswer = async (c: Asked, desk: Desk, receipt: Receipt, status: 200 | 201): Promise<Response> => {
  desk.changes.poke()
  const accepted = await acceptedOf(desk, receipt, c)
  c.header('etag', etagOf(accepted.tag, c.var.locale))
  return c.json(accepted, status)
}

/** A route that reads a command about the dossier of its path, and answers with the engine's receipt or its refusals. */
export const takeCommand =
  <Command extends { readonly dossier: string }>(
    desk: Desk,
    read: Reader<Command>,
    take: (command: Command, seen: Seen) => Promise<Outcome<Receipt, Refusal>>,
  ) =>
  async (c: Asked): Promise<Response> => {
    const command = await read(c.req.raw, c.var.by, c.req.param('id') ?? '')
    if (!command.ok) return faulty(c, command)
    const { seen } = seenBy(c.req.header('if-match'))
    const answer = await take(command.value, seen === undefined ? {} : { seen })
    if (answer.ok) return receiptAnswer(c, desk, answer.value, 200)
    const isStale = seen !== undefined && answer.refusals.some(({ code }) => code === 'conflict')
    return isStale ? stalePage(c, desk, command.value.dossier, seen) : refused(c, answer.refusals, desk)
  }
