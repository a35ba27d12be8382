import { addDays } from '@anlang/core'
import type { Dossier } from '../dossier/dossier.js'
import type { Tables } from '../dossier/situation.js'
import type { DeadlineRow } from '../engine/journal.js'
import type { Procedure } from '../procedure/procedure.js'
import { statechart } from '../procedure/statechart.js'
import type { PlacedStep } from '../procedure/steps-of.js'
import { lastDayFor } from '../requirements/calendar.js'

const rowOf = (step: PlacedStep, dossier: Dossier, calendar: Tables['calendar']): readonly DeadlineRow[] => {
  const { deadline, command: act, place } = step
  const due = lastDayFor(step, dossier, calendar)
  // a clock that was stopped and goes on has another last day, and passes again
  if (!deadline || due === undefined || dossier.passed?.[place] === due) return []
  return [{ dossier: dossier.id, place, act, due, fires: addDays(due, 1), passing: deadline.whenPassed }]
}

/** An act that came early is used as soon as its step is open: on the very day. */
const keptRow = ({ command: act, place }: PlacedStep, { id, kept, lastOn }: Dossier): readonly DeadlineRow[] =>
  kept?.[act] ? [{ dossier: id, place, act, due: lastOn, fires: lastOn, passing: 'use' }] : []

const orderOf = ({ fires, place }: DeadlineRow): string => `${fires} ${place}`

/** The days on which a dossier has to be looked at again, from where it stands. */
export const runningDeadlines = (
  procedure: Procedure,
  dossier: Dossier,
  { calendar }: Pick<Tables, 'calendar'>,
): readonly DeadlineRow[] => {
  const rows = statechart(procedure)
    .open(dossier.value)
    .flatMap((step) => {
      const kept = keptRow(step, dossier)
      return kept.length > 0 ? kept : rowOf(step, dossier, calendar)
    })
  return rows.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
}
