import {
  cite,
  type IsoDate,
  type Level,
  type Locale,
  levels,
  type SubjectKind,
  subjectKinds,
  type UnitOnDay,
  yearOf,
} from '@anlang/core'
import { type Actor, type Engine, linksTo, openingSteps, type Place, type Procedure } from '@anlang/workflows'
import type { NamedUnit, OpenableProcedure } from '../api/index.js'

/** More than a page shows at once; the others are found by search. */
const mostUnits = 200

const stands = ({ meta }: Procedure, on: IsoDate): boolean =>
  meta.from <= on && (meta.to === undefined || on <= meta.to)

/** Units of a level at or below a unit. */
const within = (engine: Engine, unit: UnitOnDay, level: Level, on: IsoDate): readonly UnitOnDay[] => {
  if (unit.level === level) return [unit]
  if (levels.indexOf(unit.level) > levels.indexOf(level)) return []
  return engine.units.children(unit.id, on).flatMap((child) => within(engine, child, level, on))
}

/** The units that an office could open a procedure for: those it stands above, or whose office it is. */
const unitsFor = (engine: Engine, procedure: Procedure, by: Actor, on: IsoDate): readonly UnitOnDay[] => {
  const at = openingSteps(procedure).flatMap((step) => step.by)
  const places = at.filter(({ position }) => position === by.position).map((one): Place => one.at)
  const found = engine.units.find(by.unit, on)
  if (!found.ok || !places.includes(found.value.level)) return []
  const subjects = [procedure.meta.subject, ...(procedure.meta.alsoFor ?? [])]
  const subjectLevels = subjects.map((subject): Level => (subject === 'entity' ? 'commune' : subject))
  return [...new Set(subjectLevels)].flatMap((level) => within(engine, found.value, level, on))
}

/** The head of an entity opens for the unit it stands in, which only they know. */
const opensAsEntity = (procedure: Procedure, { position }: Actor): boolean =>
  openingSteps(procedure).some((step) => step.by.some((one) => one.at === 'entity' && one.position === position))

const named = ({ id, fullName, level }: UnitOnDay): NamedUnit => ({ id, name: fullName, level })

const entitiesOf = ({ meta }: Procedure): OpenableProcedure['entities'] => {
  if (meta.subject !== 'entity' && !meta.alsoFor?.includes('entity')) return []
  const bodies = Object.keys(subjectKinds).filter(
    (kind): kind is SubjectKind => kind !== 'neighbourhood' && kind !== 'commune',
  )
  return (meta.entities ?? bodies).map((value) => ({ value, label: subjectKinds[value] }))
}

const followsOf = (engine: Engine, { meta }: Procedure): OpenableProcedure['follows'] => {
  const links = linksTo(meta.procedure)
  if (links.length === 0) return null
  const names = [...new Set(links.map(({ follows }) => follows))]
  const titleOf = (name: string) => engine.definitions.procedures.find((one) => one.meta.procedure === name)?.meta.title
  return {
    required: links.every(({ required }) => required),
    procedures: names.map((value) => ({ value, label: titleOf(value) ?? { vi: value, en: value } })),
  }
}

/** Whether dossiers for a unit are opened under this very version: an overlay may have another in its stead there. */
const isChosen = (engine: Engine, procedure: Procedure, unit: UnitOnDay, on: IsoDate): boolean => {
  const { procedure: name, variant, subject, entities = ['agency'], managedAt } = procedure.meta
  const [kind = 'agency'] = entities
  // an entity is known by a reference alone: which one it is has no part in the choice
  const entity = { kind, id: 'x', ...(managedAt === undefined || managedAt === 'neighbourhood' ? {} : { managedAt }) }
  const about = {
    subject: unit.id,
    ...(variant === undefined ? {} : { variant }),
    ...(subject === 'entity' ? { entity } : {}),
  }
  const found = engine.definitions.procedureFor(name, about, on)
  return found.ok && found.value === procedure
}

const told = (engine: Engine, procedure: Procedure, units: readonly UnitOnDay[], locale: Locale): OpenableProcedure => {
  const { meta, id, version } = procedure
  const on = engine.today()
  const year = yearOf(on)
  const [first] = units
  const models = meta.ofModel && first ? engine.definitions.modelsFor(first.id, on) : []
  return {
    id,
    version,
    procedure: meta.procedure,
    variant: meta.variant ?? null,
    title: meta.title,
    basis: cite(meta.basis, locale, engine.definitions.instruments),
    subjects: [meta.subject, ...(meta.alsoFor ?? [])],
    entities: entitiesOf(procedure),
    units: units.slice(0, mostUnits).map(named),
    years: [year, year - 1],
    models: models.map(({ id: value, name }) => ({ value, label: name })),
    follows: followsOf(engine, procedure),
  }
}

/** What an office may open today, and for which units; what is about a model only where one is known. */
export const openableBy = (engine: Engine, by: Actor, locale: Locale): readonly OpenableProcedure[] => {
  const on = engine.today()
  // what an overlay leaves as it is stands among its definitions too
  const standing = [...new Set(engine.definitions.procedures)].filter((procedure) => stands(procedure, on))
  return standing
    .map((procedure) => ({
      procedure,
      units: unitsFor(engine, procedure, by, on).filter((unit) => isChosen(engine, procedure, unit, on)),
    }))
    .filter(({ procedure, units }) => units.length > 0 || opensAsEntity(procedure, by))
    .flatMap(({ procedure, units }) => {
      const one = told(engine, procedure, units, locale)
      return procedure.meta.ofModel && one.models.length === 0 ? [] : [one]
    })
}
