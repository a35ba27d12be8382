import type { IsoDate, UnitRegister } from '@anlang/core'
import type { Dossier } from '../dossier/dossier.js'
import { wantedOffices } from '../dossier/wanted-offices.js'
import { isWayOut } from '../dossier/way-out.js'
import type { Procedure } from '../procedure/procedure.js'
import { statechart } from '../procedure/statechart.js'
import { lastDayFor } from '../requirements/calendar.js'
import type { InboxRow } from './journal.js'

/** What a dossier waits for, office by office: the foremost step of each state that is active. */
export const waitingWork = (
  procedure: Procedure,
  dossier: Dossier,
  on: IsoDate,
  { units, holidays }: { readonly units: UnitRegister; readonly holidays: readonly IsoDate[] },
): readonly InboxRow[] => {
  const rows = new Map<string, InboxRow>()
  for (const step of statechart(procedure).open(dossier.value)) {
    if (isWayOut(procedure, step)) continue
    const due = lastDayFor(step, dossier, holidays) ?? null
    for (const office of wantedOffices(step.by, dossier.subject, on, units)) {
      const key = [office.position, office.unit, ...step.path].join('/')
      if (!rows.has(key)) rows.set(key, { ...office, dossier: dossier.id, act: step.command, due })
    }
  }
  return [...rows.values()]
}
