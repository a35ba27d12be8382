import {
  accept,
  checkFigures,
  type Evaluation,
  evaluate,
  type IsoDate,
  type Outcome,
  partsOfWholes,
  refuse,
} from '@anlang/core'
import { ruleSetHash } from '../integrity/content-hash.js'
import type { Dossier } from './dossier.js'
import type { Assessment } from './fact.js'
import type { Refusal } from './refusal.js'
import type { Attempt, Situation } from './situation.js'

/** Figures are judged in the dossier's own year, also when the act comes after it. */
export const assessedOn = ({ year }: Dossier, on: IsoDate): IsoDate => (on > `${year}-12-31` ? `${year}-12-31` : on)

/** Checks all figures, those of the act with those on file, and evaluates them where the procedure does. */
export const evaluateDossier = (
  situation: Situation,
  { on, data }: Attempt,
): Outcome<Evaluation | undefined, Refusal> => {
  const { ruleSet, dossier, procedure } = situation
  const figures = { ...dossier.figures, ...data.figures }
  const own = { declarations: procedure.meta.figures ?? {}, parts: procedure.meta.parts ?? [] }
  const declarations = { ...ruleSet?.figures, ...own.declarations }
  const parts = [...(ruleSet ? partsOfWholes(ruleSet) : []), ...own.parts]
  const [fault, ...faults] = checkFigures(declarations, parts, figures)
  if (fault) return refuse(fault, ...faults)
  return ruleSet ? evaluate(ruleSet, figures, { asOf: assessedOn(dossier, on) }) : accept(undefined)
}

/** What is kept of an evaluation: verdict, findings, and which rules gave them. */
export const assessmentOf = ({ ruleSet, asOf, verdict, findings }: Evaluation): Assessment => ({
  ruleSet: { id: ruleSet.id, version: ruleSet.version, hash: ruleSetHash(ruleSet), subject: ruleSet.subject },
  asOf,
  verdict,
  findings,
})
