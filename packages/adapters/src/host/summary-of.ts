import { type Locale, subjectKinds } from '@anlang/core'
import {
  activePaths,
  type Dossier,
  describeUnitGone,
  type Procedure,
  type RefusalNames,
  statesOf,
  type UnitGone,
} from '@anlang/workflows'
import type { DossierSummary } from '../api/index.js'
import type { Desk } from './desk.js'
import { namedUnit } from './named.js'

const closedState = (gone: UnitGone, locale: Locale, names: RefusalNames): string =>
  `${{ vi: 'Đã kết thúc', en: 'Closed' }[locale]}: ${describeUnitGone(gone, locale, names)}`

/** How a dossier ended that did. */
const endingOf = (procedure: Procedure | undefined, { ended, closed, value }: Dossier): DossierSummary['ending'] => {
  if (closed) return 'closed'
  if (!ended || !procedure) return null
  const active = new Set(activePaths(value))
  const states = statesOf(procedure).filter(({ path }) => active.has(path.join('.')))
  return states.map(({ state }) => state.meta.ending).find((ending) => ending !== undefined) ?? null
}

/** The very definition that a dossier is under, if it is installed as it was. */
export const procedureOf = (
  { engine }: Pick<Desk, 'engine'>,
  { procedure }: Pick<Dossier, 'procedure'>,
): Procedure | undefined => {
  const found = engine.definitions.procedureOf(procedure)
  return found.ok ? found.value : undefined
}

const entityOf = ({ entity }: Dossier, locale: Locale): DossierSummary['entity'] =>
  entity ? { kind: entity.kind, id: entity.id, name: subjectKinds[entity.kind][locale] } : null

/** A dossier in one line; its names are those of today. */
export const summaryOf = (
  desk: Desk,
  dossier: Dossier,
  locale: Locale,
  procedure: Procedure | undefined = procedureOf(desk, dossier),
): DossierSummary => {
  const { engine } = desk
  const on = engine.today()
  const names: RefusalNames = desk.names({ locale, on, procedure })
  const model = engine.models.find(({ id }) => id === dossier.model)
  const { id, subject, year, ended, openedOn, lastOn, version, value } = dossier
  return {
    id,
    procedure: { id: dossier.procedure.id, title: names.procedure(dossier.procedure.id) },
    subject: namedUnit(engine.units, subject, on),
    entity: entityOf(dossier, locale),
    model: dossier.model === undefined ? null : { id: dossier.model, name: model?.name[locale] ?? dossier.model },
    year,
    state: dossier.closed ? closedState(dossier.closed, locale, names) : names.state(dossier.procedure.id, value),
    ended,
    ending: endingOf(procedure, dossier),
    transition: engine.inTransition([dossier])[0]?.due[0]?.kind ?? null,
    openedOn,
    lastOn,
    version,
  }
}
