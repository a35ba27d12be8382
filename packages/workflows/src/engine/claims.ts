import type { UnitId, UnitRegister } from '@anlang/core'
import type { Dossier } from '../dossier/dossier.js'
import { type Fact, isOpening, isStep } from '../dossier/fact.js'
import { endingOf } from '../dossier/way-out.js'
import type { Procedure } from '../procedure/procedure.js'
import type { ProcedureName } from '../procedure/procedure-name.js'
import { statechart } from '../procedure/statechart.js'
import type { PlacedStep } from '../procedure/steps-of.js'
import type { Entry } from './journal.js'

type Matter = Pick<Dossier, 'subject' | 'entity' | 'year' | 'model'>

const aboutOf = ({ subject, entity }: Matter): string => (entity ? `${subject}/${entity.kind}/${entity.id}` : subject)

/** The key that lets one dossier only be open for one matter: subject, year and, where there is one, form or model. */
const matterKey = ({ meta }: Procedure, matter: Matter): string =>
  ['matter', meta.procedure, aboutOf(matter), matter.year, matter.model ?? meta.variant ?? ''].join('/')

/** The key of one achievement: a period and its content. Whoever holds it has the only active award for it. */
export const awardKey = (matter: Matter): string => ['award', aboutOf(matter), 'antt', matter.year].join('/')

/** How the keys begin of dossiers that keep a unit from closing its year. */
export const belowPrefix = (procedure: ProcedureName, unit: UnitId, year: number): string =>
  `${['below', procedure, unit, year].join('/')}/`

/** The key of an open dossier that its higher unit waits for. */
const belowKeys = ({ meta }: Procedure, dossier: Dossier, units: UnitRegister): readonly string[] => {
  const above = meta.reportsTo && units.ancestor(dossier.subject, meta.reportsTo, dossier.openedOn)
  return above ? [`${belowPrefix(meta.procedure, above.id, dossier.year)}${dossier.id}`] : []
}

type Keys = Pick<Entry, 'claims' | 'releases'>

const ofOpening = (procedure: Procedure, after: Dossier, units: UnitRegister): Keys => ({
  claims: [matterKey(procedure, after), ...belowKeys(procedure, after, units)],
  releases: [],
})

/** Its matter may be opened again, by whoever is left. */
const ofClosing = (procedure: Procedure, after: Dossier, units: UnitRegister): Keys => ({
  claims: [],
  releases: [matterKey(procedure, after), ...belowKeys(procedure, after, units)],
})

/**
 * What waits for it may be another unit from then on. The matter of another form is not claimed, since a dossier of that
 * form may be open for it: an achievement is awarded once all the same.
 */
const ofMigration = (procedure: Procedure, next: Procedure, after: Dossier, units: UnitRegister): Keys => {
  const matter = matterKey(procedure, after)
  const [below, above] = [belowKeys(procedure, after, units), belowKeys(next, after, units)]
  return {
    claims: above.filter((key) => !below.includes(key)),
    releases: [...(matter === matterKey(next, after) ? [] : [matter]), ...below.filter((key) => !above.includes(key))],
  }
}

/**
 * An award claims its achievement; a dossier that has ended keeps nobody waiting, and one that was withdrawn, or whose
 * matter comes again, lets it be opened again.
 */
const ofStep = (procedure: Procedure, step: PlacedStep, after: Dossier, units: UnitRegister): Keys => {
  const awards = (step.requires ?? []).some(({ kind }) => kind === 'soleAward')
  const again = after.ended && (procedure.meta.repeats || endingOf(procedure, step) === 'withdrawn')
  return {
    claims: awards ? [awardKey(after)] : [],
    releases: [
      ...(again ? [matterKey(procedure, after)] : []),
      ...(after.ended ? belowKeys(procedure, after, units) : []),
    ],
  }
}

const none: Keys = { claims: [], releases: [] }

/** The definition that a fact is of, and the one that the dossier is under from then on. */
interface Under {
  readonly procedure: Procedure
  readonly next: Procedure
}

/** The keys that a dossier takes and gives back with a fact. */
export const keysOfFact = (
  { procedure, next }: Under,
  fact: Fact,
  { before, after }: { readonly before: Dossier | undefined; readonly after: Dossier },
  units: UnitRegister,
): Keys => {
  if (isOpening(fact)) return ofOpening(procedure, after, units)
  if (fact.type === 'DossierMigrated') return ofMigration(procedure, next, after, units)
  if (fact.type === 'DossierClosed') return ofClosing(procedure, after, units)
  if (!isStep(fact) || !before) return none
  const step = statechart(procedure)
    .open(before.value)
    .find((open) => open.fact === fact.type)
  return step ? ofStep(procedure, step, after, units) : none
}
