import type { IsoDate } from '@anlang/core'
import type { Dossier } from '../dossier/dossier.js'
import type { Office } from '../dossier/fact.js'
import { lineOf } from '../dossier/line-of.js'
import type { Tables } from '../dossier/situation.js'
import { wantedOffices } from '../dossier/wanted-offices.js'
import { isWayOut } from '../dossier/way-out.js'
import { isHeld } from '../procedure/is-held.js'
import type { Procedure } from '../procedure/procedure.js'
import { statechart } from '../procedure/statechart.js'
import type { StepOffice } from '../procedure/step-office.js'
import type { PlacedStep } from '../procedure/steps-of.js'
import { lastDayFor } from '../requirements/calendar.js'
import type { InboxRow } from './journal.js'

/** A step that waits for somebody, and whether it came to these offices because its deadline had passed. */
interface Waiting {
  readonly step: PlacedStep
  readonly by: readonly StepOffice[]
  readonly late?: InboxRow['late']
}

const waitingFor = (step: PlacedStep, { passed }: Dossier): readonly Waiting[] => {
  if (!passed || passed[step.place] === undefined) return [{ step, by: step.by }]
  const { deadline } = step
  const own: Waiting = { step, by: step.by, late: 'overdue' }
  return deadline?.whenPassed === 'escalate' ? [own, { step, by: deadline.to, late: 'escalated' }] : [own]
}

/** The row of a step in the inbox of an office. */
const rowOf = (
  { step: { command: act }, late }: Waiting,
  { position, unit }: Office,
  { id: dossier, handlers }: Dossier,
  { due, line }: Pick<InboxRow, 'due' | 'line'>,
): InboxRow => {
  const handler = handlers?.[act]
  return {
    position,
    unit,
    dossier,
    act,
    due,
    line,
    ...(handler === undefined ? {} : { handler }),
    ...(late ? { late } : {}),
  }
}

/** The rows of one step, one for each office that may take it. */
const rowsOf = (
  open: PlacedStep,
  dossier: Dossier,
  on: IsoDate,
  { units, calendar }: Pick<Tables, 'units' | 'calendar'>,
): readonly InboxRow[] => {
  const line = lineOf(dossier.subject, on, units)
  const due = lastDayFor(open, dossier, calendar) ?? null
  const rows: InboxRow[] = []
  for (const waiting of waitingFor(open, dossier)) {
    for (const office of wantedOffices(waiting.by, dossier, on, units)) {
      rows.push(rowOf(waiting, office, dossier, { due, line }))
    }
  }
  return rows
}

const isSame = (one: Office, other: Office): boolean => one.position === other.position && one.unit === other.unit

/** An act that is held is nobody's work yet, until its deadline passes. */
const waitsQuietly = (step: PlacedStep, { passed }: Dossier): boolean =>
  isHeld(step) && passed?.[step.place] === undefined

/**
 * What a dossier waits for, office by office: the foremost step of each state that is active. Its rows are those that
 * an engine puts into inboxes.
 */
export const waitingWork = (
  procedure: Procedure,
  dossier: Dossier,
  on: IsoDate,
  tables: Pick<Tables, 'units' | 'calendar'>,
): readonly InboxRow[] => {
  const rows: InboxRow[] = []
  // it may have been ended where steps are open
  if (dossier.ended) return rows
  const states: string[] = []
  for (const open of statechart(procedure).open(dossier.value)) {
    if (open.by.length === 0 || isWayOut(procedure, open) || waitsQuietly(open, dossier)) continue
    for (const row of rowsOf(open, dossier, on, tables)) {
      // an office is told once of a state, by the foremost of its steps
      if (rows.some((told, place) => states[place] === open.state && isSame(told, row))) continue
      rows.push(row)
      states.push(open.state)
    }
  }
  return rows
}
