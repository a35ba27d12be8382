import {
  accept,
  type Instruments,
  type IsoDate,
  instruments,
  type Level,
  type Model,
  type Outcome,
  type RuleSet,
  refuse,
  type UnitId,
  type UnitRegister,
  type VoteRule,
} from '@anlang/core'
import type { DefinitionStamp } from '../dossier/fact.js'
import type { Refusal } from '../dossier/refusal.js'
import type { About } from '../dossier/wanted-offices.js'
import { procedureHash, ruleSetHash } from '../integrity/content-hash.js'
import type { Procedure } from '../procedure/procedure.js'
import type { ProcedureName } from '../procedure/procedure-name.js'
import type { Merged } from '../province/lay-over.js'
import { createLayers } from '../province/layers.js'
import type { Nation } from '../province/nation.js'
import { nationalVersion } from '../province/national-version.js'
import type { Province } from '../province/province.js'
import { type RuleSetFor, rulesOfDay } from './rules-of-day.js'

/** The definitions an engine works with. */
export interface Definitions {
  readonly units: UnitRegister
  readonly nation: Nation
  readonly overlays: readonly Province[]
}

/** A dossier is under a definition that is not installed, or not as it was. */
export type DefinitionUnknown = Extract<Refusal, { code: 'definition_unknown' }>

/** Definitions made ready to be looked up. */
export interface Catalogue {
  readonly units: UnitRegister
  /** Every version of every procedure, those of overlays after the nation's. */
  readonly procedures: readonly Procedure[]
  /** Every rule set, those of overlays first. */
  readonly ruleSets: readonly RuleSet[]
  /** The nation's instruments and those that overlays cite, by key. */
  readonly instruments: Instruments
  /** The models of the units that the subject is in on a day. */
  readonly modelsFor: (subject: UnitId, on: IsoDate) => readonly Model[]
  /** The version of a procedure under which a dossier is opened on a day. */
  readonly procedureFor: (name: string, about: Choice, on: IsoDate) => Outcome<Procedure, Refusal>
  /** The very definition a dossier was opened under. */
  readonly procedureOf: (stamp: DefinitionStamp) => Outcome<Procedure, DefinitionUnknown>
  /** The same for folding facts, which are never of a definition that is not installed; throws when it is not. */
  readonly installed: (stamp: DefinitionStamp) => Procedure
  /** A procedure by id and version, as it is where the subject stands on the day. */
  readonly versionFor: (id: string, version: string, subject: UnitId, on: IsoDate) => Procedure | undefined
  /** The rules of a scheme for a subject on the day of its assessment. */
  readonly ruleSetFor: (query: RuleSetFor, subject: UnitId) => Outcome<RuleSet, Refusal>
  /** The very rules an assessment was made by, as long as they are kept among the definitions. */
  readonly ruleSetOf: (stamp: DefinitionStamp) => RuleSet | undefined
  /** What votes need where the subject stands. */
  readonly voteRulesFor: (subject: UnitId, on: IsoDate) => readonly VoteRule[]
  /** What positions are called where the subject stands. */
  readonly positionsFor: (subject: UnitId, on: IsoDate) => Merged['positions']
}

const knownVersions = (versions: readonly Procedure[]) =>
  versions.map(({ id, meta: { from, to } }) => ({ id, from, ...(to === undefined ? {} : { to }) }))

/** What a procedure is chosen for, beside its name. */
interface Choice extends About {
  readonly variant?: string
}

/** Whether a procedure is for such a subject: a level or, for an entity, its kind and the level that manages it. */
const isFor = ({ meta }: Procedure, { entity }: About, level: Level): boolean => {
  const subjects: readonly string[] = [meta.subject, ...(meta.alsoFor ?? [])]
  if (!entity) return subjects.includes(level)
  const { kind, managedAt = 'commune' } = entity
  const isManaged = (meta.managedAt ?? managedAt) === managedAt
  return subjects.includes('entity') && (meta.entities ?? [kind]).includes(kind) && isManaged
}

const stands = ({ meta }: Procedure, on: IsoDate): boolean =>
  meta.from <= on && (meta.to === undefined || on <= meta.to)

const chooseProcedure = (
  units: UnitRegister,
  procedures: readonly Procedure[],
  name: string,
  about: Choice,
  on: IsoDate,
): Outcome<Procedure, Refusal> => {
  const named = procedures.filter(({ meta }) => meta.procedure === name)
  const procedure: ProcedureName | undefined = named[0]?.meta.procedure
  if (procedure === undefined) {
    const known = [...new Set(procedures.map(({ meta }) => meta.procedure))]
    return refuse({ code: 'unknown_procedure', procedure: name, known })
  }
  const unit = units.find(about.subject, on)
  if (!unit.ok) return unit
  const { level } = unit.value
  const fitting = named.filter((one) => isFor(one, about, level) && stands(one, on))
  const variants = [...new Set(fitting.map(({ meta }) => meta.variant))].filter((variant) => variant !== undefined)
  const chosen = fitting.findLast(({ meta }) => meta.variant === about.variant)
  if (chosen) return accept(chosen)
  if (variants.length > 0)
    return refuse({ code: 'unknown_variant', procedure, variant: about.variant ?? null, variants })
  const subject = about.entity?.kind ?? (level === 'neighbourhood' || level === 'commune' ? level : null)
  return refuse({ code: 'no_procedure_version', procedure, subject, on, known: knownVersions(named) })
}

/** Looks definitions up; overlays are laid over the nation's once, not at each act. */
export const createCatalogue = ({ units, nation, overlays }: Definitions): Catalogue => {
  const layers = createLayers(nation, overlays, units)
  const procedures = [nation, ...layers.all.map(({ merged }) => merged)].flatMap((one) => one.procedures)
  const ruleSets = [...layers.all.map(({ merged }) => merged), nation].flatMap((one) => one.ruleSets)
  const byStamp = new Map(procedures.map((procedure) => [`${procedure.id}@${procedure.version}`, procedure]))
  const definitionsFor = (subject: UnitId, on: IsoDate) => layers.of(subject, on)?.merged ?? nation
  const findProcedure = ({ id, version, hash }: DefinitionStamp): Outcome<Procedure, DefinitionUnknown> => {
    const procedure = byStamp.get(`${id}@${version}`)
    if (!procedure) return refuse({ code: 'definition_unknown', definition: { id, version }, reason: 'absent' })
    return procedureHash(procedure) === hash
      ? accept(procedure)
      : refuse({ code: 'definition_unknown', definition: { id, version }, reason: 'changed' })
  }
  // asked for with every act
  const found = new Map<string, ReturnType<typeof findProcedure>>()
  const procedureOf = (stamp: DefinitionStamp): Outcome<Procedure, DefinitionUnknown> => {
    const known = found.get(stamp.hash)
    if (known?.ok && known.value.id === stamp.id && known.value.version === stamp.version) return known
    const made = findProcedure(stamp)
    if (made.ok) found.set(stamp.hash, made)
    return made
  }
  return {
    units,
    procedures,
    ruleSets,
    instruments: Object.assign({}, ...overlays.map((overlay) => overlay.instruments ?? {}), instruments),
    modelsFor: (subject, on) => (layers.of(subject, on)?.chain ?? []).flatMap(({ models = [] }) => models),
    procedureFor: (name, about, on) =>
      chooseProcedure(units, definitionsFor(about.subject, on).procedures, name, about, on),
    procedureOf,
    installed: (stamp) => {
      const known = procedureOf(stamp)
      if (known.ok) return known.value
      throw new Error(`${stamp.id} ${stamp.version}: dossiers are under it, and it is not installed as it was`)
    },
    versionFor: (id, version, subject, on) =>
      definitionsFor(subject, on).procedures.find(
        (one) => one.id === id && (one.version === version || nationalVersion(one.version) === version),
      ) ?? byStamp.get(`${id}@${version}`),
    ruleSetFor: (query, subject) => rulesOfDay(definitionsFor(subject, query.asOf), query),
    ruleSetOf: ({ hash }) => ruleSets.find((ruleSet) => ruleSetHash(ruleSet) === hash),
    voteRulesFor: (subject, on) => definitionsFor(subject, on).voteRules,
    positionsFor: (subject, on) => layers.of(subject, on)?.merged.positions ?? {},
  }
}
