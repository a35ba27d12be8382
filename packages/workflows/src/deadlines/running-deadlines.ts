import { addDays } from '@anlang/core'
import type { Dossier } from '../dossier/dossier.js'
import type { Tables } from '../dossier/situation.js'
import type { DeadlineRow } from '../engine/journal.js'
import type { Procedure } from '../procedure/procedure.js'
import { statechart } from '../procedure/statechart.js'
import type { PlacedStep } from '../procedure/steps-of.js'
import { lastDayFor } from '../requirements/calendar.js'

const rowOf = (step: PlacedStep, dossier: Dossier, calendar: Tables['calendar']): DeadlineRow | undefined => {
  const { deadline, command: act, place } = step
  const due = lastDayFor(step, dossier, calendar)
  // a clock that was stopped and goes on has another last day, and passes again
  if (!deadline || due === undefined || dossier.passed?.[place] === due) return undefined
  return { dossier: dossier.id, place, act, due, fires: addDays(due, 1), passing: deadline.whenPassed }
}

/** An act that came early is used as soon as its step is open: on the very day. */
const keptRow = ({ command: act, place }: PlacedStep, { id, kept, lastOn }: Dossier): DeadlineRow | undefined =>
  kept?.[act] ? { dossier: id, place, act, due: lastOn, fires: lastOn, passing: 'use' } : undefined

const orderOf = ({ fires, place }: DeadlineRow): string => `${fires} ${place}`

/** The days on which a dossier has to be looked at again, from where it stands. */
export const runningDeadlines = (
  procedure: Procedure,
  dossier: Dossier,
  { calendar }: Pick<Tables, 'calendar'>,
): readonly DeadlineRow[] => {
  const rows: DeadlineRow[] = []
  // it may have been ended where steps are open
  if (dossier.ended) return rows
  for (const step of statechart(procedure).open(dossier.value)) {
    const row = keptRow(step, dossier) ?? rowOf(step, dossier, calendar)
    if (row) rows.push(row)
  }
  return rows.length > 1 ? rows.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)) : rows
}
