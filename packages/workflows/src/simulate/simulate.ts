import {
  createUnitRegister,
  evaluate,
  nationalUnits,
  nationalWorkingCalendar,
  type RuleSet,
  type UnitRegister,
  type WorkingCalendar,
} from '@anlang/core'
import type { Dossier } from '../dossier/dossier.js'
import { evolve } from '../dossier/evolve.js'
import { type Fact, isOpening, isStep } from '../dossier/fact.js'
import { figuresOf } from '../dossier/figures-of.js'
import { linesOf } from '../dossier/wanted-offices.js'
import type { Procedure } from '../procedure/procedure.js'
import { stepsOf } from '../procedure/steps-of.js'
import { chainOf, layOver, type Merged } from '../province/lay-over.js'
import { type Nation, national } from '../province/nation.js'
import { nationalVersion } from '../province/national-version.js'
import type { Province } from '../province/province.js'
import { standingDay } from '../province/standing-day.js'
import { type Replay, replaySteps } from './replay-steps.js'
import type { SimulatedDossier, Simulation, TurnedCriterion } from './simulation.js'

/** A record to be replayed. */
export interface RecordedDossier {
  readonly id: string
  readonly facts: readonly Fact[]
}

/** What a simulation rests on. */
export interface SimulateOptions {
  readonly nation?: Nation
  readonly known?: readonly Province[]
  readonly calendar?: WorkingCalendar
  readonly units?: UnitRegister
}

/** Whether a record is about a subject in the overlay's unit: when it was opened, or where its territory is now. */
const isWithin = ({ facts: [opening] }: RecordedDossier, overlay: Province, units: UnitRegister): boolean => {
  if (!opening || !isOpening(opening)) return false
  const days = [opening.on, standingDay(overlay, units)]
  return days.some((day) =>
    linesOf(opening.subject, day, units).some((line) => Object.values(line).includes(overlay.unit)),
  )
}

interface Definitions {
  readonly procedure: Procedure
  readonly merged: Procedure
}

const definitionsOf = (nation: Nation, merged: Merged, { facts }: RecordedDossier): Definitions | undefined => {
  const [opening] = facts
  if (!opening || !isOpening(opening)) return undefined
  const { id, version } = opening.procedure
  const place = nation.procedures.findIndex((one) => one.id === id && one.version === nationalVersion(version))
  const [procedure, here] = [nation.procedures[place], merged.procedures[place]]
  return procedure && here ? { procedure, merged: here } : undefined
}

/** The facts of a record that the nation's procedure knows: steps of whatever overlay it was under are left out. */
const nationalFacts = ({ facts }: RecordedDossier, procedure: Procedure): readonly Fact[] => {
  const known = new Set(stepsOf(procedure).map(({ fact }) => fact))
  return facts.filter((fact) => !isStep(fact) || known.has(fact.type))
}

const folded = ({ id, facts }: RecordedDossier, procedure: Procedure): Dossier | undefined =>
  facts.reduce<Dossier | undefined>((before, fact) => evolve(id, procedure, before, fact), undefined)

/** The last findings of a record beside those that the merged rules give for the same figures on the same day. */
const turnedIn = (
  { facts }: RecordedDossier,
  dossier: Dossier,
  procedure: Procedure,
  { ruleSets }: Merged,
): readonly TurnedCriterion[] => {
  const assessed = facts.filter(isStep).findLast(({ assessment }) => assessment !== undefined)?.assessment
  const here =
    assessed &&
    ruleSets.find(
      (one: RuleSet) =>
        one.id === assessed.ruleSet.id && nationalVersion(one.version) === nationalVersion(assessed.ruleSet.version),
    )
  if (!assessed || !here) return []
  const filed = figuresOf({ procedure, dossier, ruleSet: here }, {})
  const figures = Object.fromEntries(Object.entries(filed).filter(([id]) => Object.hasOwn(here.figures, id)))
  const answer = evaluate(here, figures, { asOf: assessed.asOf })
  if (!answer.ok) return []
  const before = new Map(assessed.findings.map(({ criterion, status }) => [criterion, status]))
  return answer.value.findings.flatMap(({ criterion, status, missing }) => {
    const was = before.get(criterion)
    if (was === status) return []
    return [{ criterion, ...(was === undefined ? {} : { before: was }), after: status, missing }]
  })
}

const isBad = (status: TurnedCriterion['after']): boolean => status === 'not_met' || status === 'undetermined'

const outcomeOf = (
  { extra, stop }: Replay,
  turned: readonly TurnedCriterion[],
  dossier: Dossier,
  procedure: Procedure,
): SimulatedDossier['outcome'] => {
  if (stop) return 'stopped'
  const ending = endedAs(dossier, procedure)
  if (ending === 'achieved' && turned.some(({ after }) => isBad(after))) return 'lost'
  if (
    ending === 'refused' &&
    turned.some(({ before, after }) => before !== undefined && isBad(before) && !isBad(after))
  )
    return 'gained'
  if (!dossier.ended) return 'open'
  return extra.length > 0 ? 'longer' : 'same'
}

const endedAs = ({ ended, value }: Dossier, { states }: Procedure) =>
  ended && typeof value === 'string' ? states[value]?.meta.ending : undefined

const simulateOne = (
  record: RecordedDossier,
  nation: Nation,
  merged: Merged,
  calendar: WorkingCalendar,
): readonly SimulatedDossier[] => {
  const found = definitionsOf(nation, merged, record)
  const replayed = found && { ...record, facts: nationalFacts(record, found.procedure) }
  const dossier = replayed && folded(replayed, found.procedure)
  if (!replayed || !dossier) return []
  const replay = replaySteps(found.procedure, found.merged, record.id, replayed.facts, calendar)
  const turned = turnedIn(record, dossier, found.procedure, merged)
  const outcome = outcomeOf(replay, turned, dossier, found.procedure)
  return [{ dossier: record.id, procedure: found.procedure.id, outcome, ...replay, turned }]
}

/** Kinds of requirements of the overlay that a record cannot be weighed by: what nobody recorded cannot be looked at. */
const notWeighed = ({ procedures = {} }: Province): readonly string[] => {
  const asked = Object.values(procedures).flatMap(({ requires = {} }) =>
    Object.values(requires).flatMap((all) => all ?? []),
  )
  const kinds = new Set(asked.map(({ kind }) => kind))
  return [...kinds].filter((kind) => kind !== 'documents' && kind !== 'figures')
}

const counted = (words: readonly string[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1
  return counts
}

/**
 * Replays real records under an overlay: which dossiers would have stopped, and at which step; which would have had
 * further steps to take; which would have lost or gained their recognition, and by which criterion. The records are the
 * nation's; dossiers elsewhere, and of procedures that are not known, are left out.
 *
 * @example
 * ```ts
 * simulate({ id: 'a', unit: 'p26', name: { vi: 'A', en: 'A' } }, []).counts.stopped // => 0
 * ```
 */
export const simulate = (
  overlay: Province,
  records: Iterable<RecordedDossier>,
  options: SimulateOptions = {},
): Simulation => {
  const { nation = national, known = [], calendar = nationalWorkingCalendar } = options
  const units = options.units ?? createUnitRegister(nationalUnits)
  const merged = layOver(nation, chainOf(overlay, known) ?? [overlay])
  const within = [...records].filter((record) => isWithin(record, overlay, units))
  const dossiers = within.flatMap((record) => simulateOne(record, nation, merged, calendar))
  const none = { same: 0, longer: 0, stopped: 0, lost: 0, gained: 0, open: 0 }
  return {
    overlay: overlay.id,
    dossiers,
    notWeighed: notWeighed(overlay),
    counts: { ...none, ...counted(dossiers.map(({ outcome }) => outcome)) },
    byAct: counted(dossiers.flatMap(({ stop }) => (stop ? [stop.act] : []))),
    byCriterion: counted(
      dossiers
        .filter(({ outcome }) => outcome === 'lost' || outcome === 'gained')
        .flatMap(({ turned }) => turned.map(({ criterion }) => criterion)),
    ),
  }
}
