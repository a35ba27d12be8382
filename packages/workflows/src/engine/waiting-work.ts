import type { IsoDate } from '@anlang/core'
import type { Dossier } from '../dossier/dossier.js'
import type { Tables } from '../dossier/situation.js'
import { wantedOffices } from '../dossier/wanted-offices.js'
import { isWayOut } from '../dossier/way-out.js'
import type { Procedure, StepOffice } from '../procedure/procedure.js'
import { statechart } from '../procedure/statechart.js'
import { type PlacedStep, placeOf } from '../procedure/steps-of.js'
import { lastDayFor } from '../requirements/calendar.js'
import type { InboxRow } from './journal.js'
import { lineOf } from '../dossier/line-of.js'

/** A step that waits for somebody, and whether it came to these offices because its deadline had passed. */
interface Waiting {
  readonly step: PlacedStep
  readonly by: readonly StepOffice[]
  readonly late?: InboxRow['late']
}

const waitingFor = (step: PlacedStep, { passed }: Dossier): readonly Waiting[] => {
  if (passed?.[placeOf(step)] === undefined) return [{ step, by: step.by }]
  const { deadline } = step
  const own: Waiting = { step, by: step.by, late: 'overdue' }
  return deadline?.whenPassed === 'escalate' ? [own, { step, by: deadline.to, late: 'escalated' }] : [own]
}

/** What a dossier waits for, office by office: the foremost step of each state that is active. */
export const waitingWork = (
  procedure: Procedure,
  dossier: Dossier,
  on: IsoDate,
  { units, calendar }: Pick<Tables, 'units' | 'calendar'>,
): readonly InboxRow[] => {
  const rows = new Map<string, InboxRow>()
  const line = lineOf(dossier.subject, on, units)
  for (const open of statechart(procedure).open(dossier.value)) {
    if (open.by.length === 0 || isWayOut(procedure, open)) continue
    const due = lastDayFor(open, dossier, calendar) ?? null
    const handler = dossier.handlers?.[open.command]
    for (const { step, by, late } of waitingFor(open, dossier)) {
      for (const office of wantedOffices(by, dossier, on, units)) {
        const key = [office.position, office.unit, ...step.path].join('/')
        if (rows.has(key)) continue
        const extras = { ...(handler === undefined ? {} : { handler }), ...(late ? { late } : {}) }
        rows.set(key, { ...office, dossier: dossier.id, act: step.command, due, line, ...extras })
      }
    }
  }
  return [...rows.values()]
}
