import {
  chooseRuleSet,
  createUnitRegister,
  type IsoDate,
  nationalRuleSets,
  nationalUnits,
  type Outcome,
  type RuleSet,
  type UnitId,
  type UnitRegister,
} from '@anlang/core'
import type { ActData } from '../dossier/act-data.js'
import { type AllowedStep, allowedSteps } from '../dossier/allowed-steps.js'
import { decide } from '../dossier/decide.js'
import type { Dossier } from '../dossier/dossier.js'
import { fold } from '../dossier/evolve.js'
import type { Actor, Fact, StepTaken } from '../dossier/fact.js'
import type { Refusal } from '../dossier/refusal.js'
import type { Situation } from '../dossier/situation.js'
import { procedureHash } from '../integrity/content-hash.js'
import type { Procedure } from '../procedure/procedure.js'

/** Where a scenario begins. */
export interface ScenarioStart {
  readonly procedure: Procedure
  readonly subject: UnitId
  readonly openedBy: Actor
  readonly openedOn: IsoDate
  readonly year?: number
  readonly units?: UnitRegister
  readonly ruleSets?: readonly RuleSet[]
  readonly holidays?: readonly IsoDate[]
  readonly otherAward?: string
}

/** An office asks for an act on a day. */
export interface Asked {
  readonly act: string
  readonly by: Actor
  readonly on: IsoDate
  readonly data?: ActData
  /** Whether the person holds the office; so by default. */
  readonly holds?: boolean
}

/** A dossier in a test: given the facts so far, when an office asks, then a fact or a refusal. */
export interface Scenario {
  readonly facts: readonly Fact[]
  readonly dossier: Dossier
  /** The same dossier after these acts, all of which must be accepted. */
  readonly after: (...asked: readonly Asked[]) => Scenario
  readonly when: (asked: Asked) => Outcome<StepTaken, Refusal>
  readonly allowed: (asked: Omit<Asked, 'act' | 'data'>) => readonly AllowedStep[]
}

const nation = createUnitRegister(nationalUnits)
const morning = (on: IsoDate) => `${on}T08:00:00+07:00`

const situationOf = (start: ScenarioStart, dossier: Dossier): Situation => {
  const { procedure, units = nation, ruleSets = nationalRuleSets, holidays = [], otherAward } = start
  const { evaluates: scheme, subject, from } = procedure.meta
  const rules = scheme === undefined ? undefined : chooseRuleSet(ruleSets, { scheme, subject, asOf: from })
  return {
    procedure,
    dossier,
    units,
    holidays,
    ...(rules?.ok ? { ruleSet: rules.value } : {}),
    ...(otherAward === undefined ? {} : { otherAward }),
  }
}

const continueFrom = (start: ScenarioStart, facts: readonly Fact[]): Scenario => {
  const dossier = fold('hồ-sơ-1', start.procedure, facts)
  if (!dossier) throw new Error('a scenario begins with its opening')
  const situation = situationOf(start, dossier)
  const when = ({ act, by, on, data = {}, holds = true }: Asked) =>
    decide(situation, { act, by, holds, at: morning(on), on, data })
  return {
    facts,
    dossier,
    when,
    allowed: ({ by, on, holds = true }) => allowedSteps(situation, { by, holds, at: morning(on), on }),
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
      year: start.year ?? Number(start.openedOn.slice(0, 4)),
      by: start.openedBy,
      at: morning(start.openedOn),
      on: start.openedOn,
    },
  ])
