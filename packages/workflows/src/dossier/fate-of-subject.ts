import { heirsOf, type IsoDate, type RecordPolicy, recordPolicies, unitFate } from '@anlang/core'
import type { ProcedureName } from '../procedure/procedure-name.js'
import { stepsOf } from '../procedure/steps-of.js'
import type { UnitGone } from './fact.js'
import type { Situation } from './situation.js'

/** What became of a dossier's unit since it was opened, and what our policy does with the dossier then. */
export interface SubjectFate extends UnitGone {
  readonly action: RecordPolicy['action']
}

type About = Pick<Situation, 'dossier' | 'procedure' | 'units'>

/** These are about what was decided on a unit, which stands though the unit does not. */
const aboutDecisions: ReadonlySet<ProcedureName> = new Set<ProcedureName>(['revoke', 'cancelAward', 'object'])

/** A paper was issued: what is left is to carry out what it decides. */
const isDecided = ({ procedure, dossier: { takenOn } }: About): boolean =>
  stepsOf(procedure).some(({ command, issues }) => issues !== undefined && takenOn[command] !== undefined)

/**
 * Whether a dossier goes on although its unit is no more: it is about a body within it, which need not go with it, or
 * about what was decided, or its own decision was taken. Then it is for whoever has the territory to bring it to its end.
 */
export const outlivesUnit = (about: About): boolean =>
  about.dossier.entity !== undefined || aboutDecisions.has(about.procedure.meta.procedure) || isDecided(about)

/** Looks up what became of a dossier's unit by a day. A unit that still stands has its dossiers, whatever it gave away. */
export const fateOfSubject = (about: About, on: IsoDate): SubjectFate => {
  const {
    dossier: { subject, openedOn },
    units,
  } = about
  const stands = units.find(subject, on).ok
  const fate = unitFate(units, subject, openedOn, on)
  // where the table has the unit only since a later day it says no more than whether it stands, and who has its land
  const { change, heirs } = fate.ok
    ? fate.value
    : ({ change: stands ? 'unchanged' : 'lost', heirs: heirsOf(units, subject, openedOn, on) } as const)
  const action = stands || outlivesUnit(about) ? 'goesOn' : recordPolicies.openDossier[change].action
  return { change, heirs: heirs.map(({ unit }) => unit.id), action }
}
