import { type IsoDate, type RecordPolicy, recordPolicies, unitFate } from '@anlang/core'
import type { UnitGone } from './fact.js'
import type { Situation } from './situation.js'

/** What became of a dossier's unit since it was opened, and what our policy does with the dossier then. */
export interface SubjectFate extends UnitGone {
  readonly action: RecordPolicy['action']
}

/** Looks up what became of a dossier's unit by a day. */
export const fateOfSubject = ({ dossier, units }: Pick<Situation, 'dossier' | 'units'>, on: IsoDate): SubjectFate => {
  const { change, heirs } = unitFate(units, dossier.subject, dossier.openedOn, on)
  return { change, heirs: heirs.map(({ unit }) => unit.id), action: recordPolicies.openDossier[change].action }
}
