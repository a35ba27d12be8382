import {
  chooseRuleSet,
  createUnitRegister,
  type IsoDate,
  nationalAuthorities,
  nationalUnits,
  nationalVoteRules,
  nationalWorkingCalendar,
  type Outcome,
  type RuleSet,
  type UnitId,
} from '@anlang/core'
import type { Holding } from '../authority/holding.js'
import type { ActData } from '../dossier/act-data.js'
import { type AllowedStep, allowedSteps } from '../dossier/allowed-steps.js'
import { decide } from '../dossier/decide.js'
import type { Dossier } from '../dossier/dossier.js'
import { assessedOn } from '../dossier/evaluate-dossier.js'
import { fold } from '../dossier/evolve.js'
import type { Actor, Entity, Fact, StepTaken } from '../dossier/fact.js'
import type { Refusal } from '../dossier/refusal.js'
import type { Situation, Surroundings, Tables } from '../dossier/situation.js'
import { subjectKindOf } from '../dossier/subject-kind.js'
import { procedureHash } from '../integrity/content-hash.js'
import { nationalRules } from '../national/national-rules.js'
import type { Procedure } from '../procedure/procedure.js'

/** Where a scenario begins. Tables default to the nation's. */
export interface ScenarioStart extends Surroundings, Partial<Tables> {
  readonly procedure: Procedure
  readonly subject: UnitId
  readonly entity?: Entity
  readonly openedBy: Actor
  readonly openedOn: IsoDate
  readonly year?: number
  readonly ruleSets?: readonly RuleSet[]
}

/** An office asks for an act on a day. */
export interface Asked {
  readonly act: string
  readonly by: Actor
  readonly on: IsoDate
  readonly data?: ActData
  /** What the directory says of the person in the office; that they hold it by default. */
  readonly holdings?: readonly Holding[]
}

/** A dossier in a test: given the facts so far, when an office asks, then a fact or a refusal. */
export interface Scenario {
  readonly facts: readonly Fact[]
  readonly dossier: Dossier
  /** The same dossier after these acts, all of which must be accepted. */
  readonly after: (...asked: readonly Asked[]) => Scenario
  /** The same dossier after facts that were decided elsewhere. */
  readonly given: (...facts: readonly Fact[]) => Scenario
  readonly when: (asked: Asked) => Outcome<StepTaken, Refusal>
  readonly allowed: (asked: Omit<Asked, 'act' | 'data'>) => readonly AllowedStep[]
  /** What decisions rest on on a day. */
  readonly on: (day: IsoDate) => Situation
}

const nation: Tables = {
  units: createUnitRegister(nationalUnits),
  calendar: nationalWorkingCalendar,
  authorities: nationalAuthorities,
  voteRules: nationalVoteRules,
}
const morning = (on: IsoDate) => `${on}T08:00:00+07:00`

const situationOn = (start: ScenarioStart, dossier: Dossier, on: IsoDate): Situation => {
  const { procedure, ruleSets = nationalRules, units, calendar, authorities, voteRules, otherAward, openBelow } = start
  const { evaluates: scheme } = procedure.meta
  const subject = subjectKindOf(procedure, dossier.entity)
  const asOf = assessedOn(dossier, on)
  const rules = scheme === undefined ? undefined : chooseRuleSet(ruleSets, { scheme, subject, asOf })
  return {
    procedure,
    dossier,
    units: units ?? nation.units,
    calendar: calendar ?? nation.calendar,
    authorities: authorities ?? nation.authorities,
    voteRules: voteRules ?? nation.voteRules,
    ...(otherAward === undefined ? {} : { otherAward }),
    ...(openBelow === undefined ? {} : { openBelow }),
    ...(rules?.ok ? { ruleSet: rules.value } : {}),
  }
}

const continueFrom = (start: ScenarioStart, facts: readonly Fact[]): Scenario => {
  const dossier = fold('hồ-sơ-1', () => start.procedure, facts)
  if (!dossier) throw new Error('a scenario begins with its opening')
  const when = ({ act, by, on, data = {}, holdings = [{ person: by.person }] }: Asked) =>
    decide(situationOn(start, dossier, on), { act, by, holdings, at: morning(on), on, data })
  return {
    facts,
    dossier,
    when,
    on: (day) => situationOn(start, dossier, day),
    allowed: ({ by, on, holdings = [{ person: by.person }] }) =>
      allowedSteps(situationOn(start, dossier, on), { by, holdings, at: morning(on), on }),
    given: (...more) => continueFrom(start, [...facts, ...more]),
    after: (...asked) =>
      asked.reduce<Scenario>(
        (sofar, next) => {
          const decided = sofar.when(next)
          if (!decided.ok) throw new Error(`${next.act} was refused: ${JSON.stringify(decided.refusals)}`)
          return continueFrom(start, [...sofar.facts, decided.value])
        },
        continueFrom(start, facts),
      ),
  }
}

/**
 * A newly opened dossier to test a procedure with: facts in, facts or refusals out, no journal and no clock.
 *
 * @example
 * ```ts
 * scenario({ procedure: survey, subject: 'n08779.anh-dung', openedBy: { position: 'police', unit: 'c08779', person: 'p' }, openedOn: '2020-09-01' }).dossier.value // => 'surveying'
 * ```
 */
export const scenario = (start: ScenarioStart): Scenario =>
  continueFrom(start, [
    {
      type: 'DossierOpened',
      procedure: {
        id: start.procedure.id,
        version: start.procedure.version,
        hash: procedureHash(start.procedure),
      },
      subject: start.subject,
      ...(start.entity === undefined ? {} : { entity: start.entity }),
      year: start.year ?? Number(start.openedOn.slice(0, 4)),
      by: start.openedBy,
      at: morning(start.openedOn),
      on: start.openedOn,
    },
  ])
