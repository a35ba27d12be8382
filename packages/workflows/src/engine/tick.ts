import { accept, type IsoDate, type Outcome, refuse } from '@anlang/core'
import { decidePassing } from '../deadlines/decide-passing.js'
import type { Refusal } from '../dossier/refusal.js'
import type { DeadlineRow } from './journal.js'
import { loadDossier } from './load-dossier.js'
import type { Receipt } from './receipt.js'
import { settle } from './settle.js'
import { written } from './take-step.js'
import { momentOf, type Workshop } from './workshop.js'
import type { Accepted } from './write-fact.js'

/** What one look at the clock did. */
export interface Ticked {
  readonly done: readonly Receipt[]
  /** Rows that could not be dealt with, such as those of a procedure that is not installed. */
  readonly failed: readonly { readonly row: DeadlineRow; readonly refusals: readonly Refusal[] }[]
}

const pageSize = 200

const passDeadline = async (workshop: Workshop, row: DeadlineRow): Promise<Outcome<Accepted, Refusal>> => {
  const { at, on } = momentOf(workshop)
  const loaded = await loadDossier(workshop, row.dossier, on)
  if (!loaded.ok) return loaded
  const fact = decidePassing(loaded.value.situation, row, { at, on })
  if (!fact) return refuse({ code: 'nothing_due', dossier: row.dossier, act: row.act, on })
  return accept(written(loaded.value, fact))
}

/** The id under which a row is dealt with once. A host cannot send it: its ids begin with a letter or a digit. */
const idOf = ({ dossier, place, due, passing }: DeadlineRow, version: number): string =>
  `~${passing}/${dossier}/${version}/${place}/${due}`

/** Deals with one due row: a receipt when it did something, nothing when there was nothing to do any more. */
export const settleRow = async (
  workshop: Workshop,
  row: DeadlineRow,
): Promise<Outcome<Receipt | undefined, Refusal>> => {
  const head = await workshop.options.journal.head(row.dossier)
  const id = idOf(row, head?.dossier.version ?? 0)
  const settled = await settle(workshop, { id, dossier: row.dossier }, () => passDeadline(workshop, row))
  if (settled.ok) return settled.value.repeated ? accept(undefined) : settled
  return settled.refusals[0].code === 'nothing_due' ? accept(undefined) : settled
}

const pageOf = ({ options: { journal } }: Workshop, on: IsoDate, after: DeadlineRow | undefined) =>
  journal.due(on, { ...(after ? { after } : {}), limit: pageSize })

/**
 * Does what is due by now: reminds, escalates, lets silence have its meaning, uses acts that came early. Each once,
 * however many processes look at the same time, since what it does is a fact of the dossier.
 */
export const tick = async (workshop: Workshop): Promise<Ticked> => {
  const { on } = momentOf(workshop)
  const done: Receipt[] = []
  const failed: Ticked['failed'][number][] = []
  let page = await pageOf(workshop, on, undefined)
  while (page.length > 0) {
    for (const row of page) {
      // one after another: they may be of one dossier
      const settled = await settleRow(workshop, row)
      if (!settled.ok) failed.push({ row, refusals: settled.refusals })
      else if (settled.value) done.push(settled.value)
    }
    page = await pageOf(workshop, on, page.at(-1))
  }
  return { done, failed }
}
