import {
  accept,
  checkFigures,
  type Evaluation,
  type FigureRefusal,
  type Figures,
  type Finding,
  type Outcome,
  partsOfWholes,
  type RuleSet,
  refuse,
  verdictOf,
} from '@anlang/core'
import { asOf } from '../subjects/shared-figures.ts'

/** What is written by hand for one article. */
export interface ByHand<Given extends Figures> {
  readonly sound: (figures: Given) => boolean
  readonly findings: (figures: Given) => readonly Finding[]
}

/** Checks and findings by hand in the form of ours; reasons are looked for only where something is wrong. */
export const evaluatorByHand =
  <Given extends Figures>(ruleSet: RuleSet, { sound, findings: find }: ByHand<Given>) =>
  (figures: Given): Outcome<Evaluation, FigureRefusal> => {
    if (!sound(figures)) {
      const [fault, ...faults] = checkFigures(ruleSet.figures, partsOfWholes(ruleSet), figures)
      if (fault) return refuse(fault, ...faults)
    }
    const findings = find(figures)
    return accept({ ruleSet, asOf, figures, verdict: verdictOf(findings), findings })
  }
