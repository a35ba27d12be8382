import {
  accept,
  type CompiledRuleSet,
  checkFigures,
  checkParts,
  compileRuleSet,
  type Evaluation,
  type Figures,
  type IsoDate,
  type Outcome,
  partsOfWholes,
  type RuleSet,
  refuse,
} from '@anlang/core'
import { ruleSetHash } from '../integrity/content-hash.js'
import type { Dossier } from './dossier.js'
import type { Assessment } from './fact.js'
import { declaredFigures, figuresOf } from './figures-of.js'
import type { Refusal } from './refusal.js'
import type { Attempt, Situation } from './situation.js'

/** Figures are judged in the dossier's own year, also when the act comes after it. */
export const assessedOn = ({ year }: Pick<Dossier, 'year'>, on: IsoDate): IsoDate =>
  on > `${year}-12-31` ? `${year}-12-31` : on

const partsIn = ({ procedure, ruleSet }: Situation) => [
  ...(ruleSet ? partsOfWholes(ruleSet) : []),
  ...(procedure.meta.parts ?? []),
]

const compiled = new WeakMap<RuleSet, Map<IsoDate, Outcome<CompiledRuleSet, Refusal>>>()

/** The rules made ready for a day: an office assesses many subjects on one day. */
const readyOn = (ruleSet: RuleSet, asOf: IsoDate): Outcome<CompiledRuleSet, Refusal> => {
  const days = compiled.get(ruleSet) ?? new Map<IsoDate, Outcome<CompiledRuleSet, Refusal>>()
  compiled.set(ruleSet, days)
  const ready = days.get(asOf) ?? compileRuleSet(ruleSet, asOf, { generate: false })
  // a clock goes on: of days that have passed few are asked for again
  if (days.size > 40) days.clear()
  days.set(asOf, ready)
  return ready
}

/** Figures that the rules of the day know: a figure of rules that no longer hold is kept on file and left out here. */
const knownTo = ({ ruleSet }: Situation, figures: Figures): Figures =>
  Object.fromEntries(Object.entries(figures).filter(([id]) => ruleSet && Object.hasOwn(ruleSet.figures, id)))

/** Checks the figures of the act, and its parts against all on file; evaluates them where the procedure does. */
export const evaluateDossier = (
  situation: Situation,
  { on, data }: Pick<Attempt, 'on' | 'data'>,
): Outcome<Evaluation | undefined, Refusal> => {
  const { ruleSet, dossier } = situation
  const figures = figuresOf(situation, data)
  const [fault, ...faults] = [
    ...checkFigures(declaredFigures(situation), [], data.figures ?? {}),
    ...checkParts(partsIn(situation), figures),
  ]
  if (fault) return refuse(fault, ...faults)
  if (!ruleSet) return accept(undefined)
  const ready = readyOn(ruleSet, assessedOn(dossier, on))
  return ready.ok ? ready.value.evaluate(knownTo(situation, figures)) : ready
}

/** What is kept of an evaluation: verdict, findings, and which rules gave them. */
export const assessmentOf = ({ ruleSet, asOf, verdict, findings }: Evaluation): Assessment => ({
  ruleSet: { id: ruleSet.id, version: ruleSet.version, hash: ruleSetHash(ruleSet), subject: ruleSet.subject },
  asOf,
  verdict,
  findings,
})
