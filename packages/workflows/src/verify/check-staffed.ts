import type { UnitId, UnitRegister } from '@anlang/core'
import { capacityOf } from '../authority/capacity.js'
import type { Actor, Entity } from '../dossier/fact.js'
import { wantedOffices } from '../dossier/wanted-offices.js'
import type { Procedure } from '../procedure/procedure.js'
import type { Requirement } from '../procedure/requirement.js'
import type { PlacedStep } from '../procedure/steps-of.js'
import { notSeparate } from '../requirements/separation.js'
import { explore } from './explore.js'
import type { ProofDiagnostic } from './proof-diagnostic.js'
import type { Roster } from './roster.js'

/** One subject's dossiers, and who can be asked. */
interface Staffing {
  readonly procedure: Procedure
  readonly about: { readonly subject: UnitId; readonly entity?: Entity }
  readonly roster: Roster
  readonly units: UnitRegister
  /** Entries of the roster by office, those away left out. */
  readonly seats: ReadonlyMap<string, Roster['offices']>
}

type Separation = Extract<Requirement, { kind: 'separation' }>

const seatKey = (position: string, unit: string): string => `${position} ${unit}`

const seatsOf = ({ offices, away = [] }: Roster, without: string | undefined): Staffing['seats'] => {
  const seats = new Map<string, Roster['offices'][number][]>()
  for (const entry of offices) {
    if (away.includes(entry.person) || entry.person === without) continue
    const key = seatKey(entry.position, entry.unit)
    seats.set(key, [...(seats.get(key) ?? []), entry])
  }
  return seats
}

/** Everybody who may take a step, in which office. */
const takersOf = ({ about, roster, units, seats }: Staffing, { by, command }: PlacedStep): readonly Actor[] =>
  wantedOffices(by, about, roster.on, units).flatMap(({ position, unit }) => {
    const holdings = seats.get(seatKey(position, unit)) ?? []
    return [...new Set(holdings.map(({ person }) => person))]
      .map((person): Actor => ({ position, unit, person }))
      .filter((actor) => capacityOf(holdings, actor, command, roster.on).ok)
  })

/** Every way in which the earlier acts that a step is kept apart from may have been taken. */
const earlierWays = (
  separations: readonly Separation[],
  takers: ReadonlyMap<string, readonly Actor[]>,
): readonly (readonly (readonly [string, Actor])[])[] =>
  separations.reduce<readonly (readonly (readonly [string, Actor])[])[]>(
    (ways, { from }) =>
      ways.flatMap((way) => (takers.get(from) ?? []).map((actor) => [...way, [from, actor] as const])),
    [[]],
  )

const mayFollow = (
  separations: readonly Separation[],
  earlier: readonly (readonly [string, Actor])[],
  by: Actor,
): boolean => {
  const takenBy = Object.fromEntries(earlier)
  return separations.every((one) => notSeparate(one, { act: '', by, dossier: { takenBy } }).length === 0)
}

const checkStep = (
  staffing: Staffing,
  step: PlacedStep,
  takers: ReadonlyMap<string, readonly Actor[]>,
  way: readonly PlacedStep[],
): readonly ProofDiagnostic[] => {
  const { procedure, about, roster, units } = staffing
  const at = {
    proof: 'staffed',
    place: `${procedure.id} ${step.state} (${about.entity?.id ?? about.subject})`,
    subject: step.command,
    way: [...way, step].map(({ title }) => title.vi),
  } as const
  const wanted = wantedOffices(step.by, about, roster.on, units)
  if (wanted.length === 0) return [{ ...at, code: 'level_gone', detail: step.by.map((one) => one.at).join(', ') }]
  const able = takers.get(step.command) ?? []
  const offices = wanted.map(({ position, unit }) => `${position}@${unit}`).join(', ')
  if (able.length === 0) return [{ ...at, code: 'nobody_holds', detail: offices }]
  const separations = (step.requires ?? []).filter((one): one is Separation => one.kind === 'separation')
  const stuck = earlierWays(separations, takers).find(
    (earlier) => !able.some((by) => mayFollow(separations, earlier, by)),
  )
  if (!stuck) return []
  const story = stuck.map(([act, { person, position, unit }]) => `${act}: ${person} (${position}@${unit})`).join('; ')
  return [{ ...at, code: 'nobody_left', detail: story }]
}

/** The work of a dossier: what somebody has to take for it to go on, without ways out and what happens by itself. */
const workOf = (procedure: Procedure) => {
  const ways = new Map<string, { readonly step: PlacedStep; readonly way: readonly PlacedStep[] }>()
  for (const { from, step } of explore(procedure).taken) {
    if (step.by.length > 0 && !ways.has(step.place)) ways.set(step.place, { step, way: from.way })
  }
  return [...ways.values()]
}

const checkSubject = (staffing: Staffing): readonly ProofDiagnostic[] => {
  const work = workOf(staffing.procedure)
  const takers = new Map<string, readonly Actor[]>()
  for (const { step } of work) if (!takers.has(step.command)) takers.set(step.command, takersOf(staffing, step))
  const found = work.flatMap(({ step, way }) => checkStep(staffing, step, takers, way))
  // one fault for an act is enough: the one on the shortest way
  return [...new Map(found.toReversed().map((one) => [`${one.code} ${one.subject}`, one])).values()].toReversed()
}

const isFor = ({ meta }: Procedure, subject: UnitId, on: string, units: UnitRegister): boolean => {
  const found = units.find(subject, on)
  const level = found.ok ? found.value.level : ''
  return [meta.subject, ...(meta.alsoFor ?? [])].some((one) => one === level)
}

const aboutsFor = (procedure: Procedure, { subjects, entities = [], on }: Roster, units: UnitRegister) => {
  const { meta } = procedure
  const wholeUnits = subjects.filter((subject) => isFor(procedure, subject, on, units)).map((subject) => ({ subject }))
  if (meta.subject !== 'entity') return wholeUnits
  const fitting = entities.filter(
    ({ kind, managedAt = 'commune' }) =>
      (meta.entities ?? [kind]).includes(kind) && (meta.managedAt ?? managedAt) === managedAt,
  )
  return subjects.flatMap((subject) => fitting.map((entity) => ({ subject, entity })))
}

/**
 * Proves that every step of a procedure can be taken by somebody who sits in its office on the day, whoever took the
 * steps that it is kept apart from; with `anyoneAway`, whoever else is away. Empty when it can.
 */
export const checkStaffed = (procedure: Procedure, roster: Roster, units: UnitRegister): readonly ProofDiagnostic[] => {
  const absent = roster.anyoneAway ? [...new Set(roster.offices.map(({ person }) => person))] : []
  for (const without of [undefined, ...absent]) {
    const seats = seatsOf(roster, without)
    const found = aboutsFor(procedure, roster, units).flatMap((about) =>
      checkSubject({ procedure, about, roster, units, seats }),
    )
    if (found.length > 0) {
      return without === undefined
        ? found
        : found.map((one) => ({ ...one, detail: `${one.detail ?? ''} (−${without})` }))
    }
  }
  return []
}
